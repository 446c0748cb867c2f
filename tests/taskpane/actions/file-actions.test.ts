import { WorkbookError } from "@/workbook/workbook-error";
import { bindActions, type ActionContext } from "@/taskpane/actions/action";
import { fileActions } from "@/taskpane/actions/file-actions";
import type { AppContext } from "@/usecases/ports";
import { createPaneStore } from "@/taskpane/app/app-state";
import { keepFinished } from "@/taskpane/state/keep-finished";
import { createTexts } from "@/taskpane/texts";

const refused = () => Promise.reject(new WorkbookError("not-supported", "", new Error("policy")));
const grid = {
  rows: [
    ["Tên", "Tiền"],
    ["An & Bình", 230000],
  ],
  merges: [],
};

function actionsWith(parts: Partial<AppContext["workbook"]> = {}, writeClipboard = jest.fn(() => Promise.resolve())) {
  const store = createPaneStore();
  keepFinished(store, "a.xlsx", { url: "blob:1", bytes: new Uint8Array([1]) });
  const openAsNew = jest.fn(() => Promise.resolve());
  const workbook = { openAsNew, readSheets: () => Promise.resolve([grid as never]), ...parts };
  const app = { workbook } as unknown as AppContext;
  const context: ActionContext = { app, kept: app, store, texts: createTexts("vi"), writeClipboard };
  const actions = bindActions(fileActions, context);
  return { actions, store, openAsNew, writeClipboard };
}

beforeAll(() => {
  URL.revokeObjectURL = () => undefined;
});

describe("openAsNew", () => {
  test("opens the bytes that were made, and says what to do with the new workbook", async () => {
    const { actions, store, openAsNew } = actionsWith();
    await actions.openAsNew("a.xlsx");
    expect(openAsNew).toHaveBeenCalledWith(new Uint8Array([1]));
    expect(store.getState().notice).toContain("sổ mới");
  });

  test("a refusal is told with the way that comes next", async () => {
    const { actions, store } = actionsWith({ openAsNew: refused });
    await actions.openAsNew("a.xlsx");
    expect(store.getState().notice).toContain("Tải lại");
  });
});

describe("copySheet", () => {
  test("puts the sheet into the clipboard as a table and as text", async () => {
    const { actions, store, writeClipboard } = actionsWith();
    await actions.copySheet("Biển tên");
    expect(writeClipboard).toHaveBeenCalledWith({
      html: "<table><tr><td>Tên</td><td>Tiền</td></tr><tr><td>An &amp; Bình</td><td>230.000</td></tr></table>",
      text: "Tên\tTiền\r\nAn & Bình\t230.000",
    });
    expect(store.getState().notice).toContain("Đã sao chép");
  });

  test("where the clipboard is forbidden, the user is told how to copy by hand", async () => {
    const { actions, store } = actionsWith(
      {},
      jest.fn(() => Promise.reject(new Error("NotAllowedError"))),
    );
    await actions.copySheet("Biển tên");
    expect(store.getState().notice).toContain("Ctrl+C");
  });

  test("a refusal of Excel is told", async () => {
    const { actions, store } = actionsWith({ readSheets: refused });
    await actions.copySheet("Biển tên");
    expect(store.getState().notice).not.toBeNull();
  });
});
