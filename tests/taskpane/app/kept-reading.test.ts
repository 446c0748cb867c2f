/** @jest-environment jsdom */
import "../../support/pane-setup";
import { openPort } from "@tools/try/open-port";
import { createPaneStore } from "@/taskpane/app/app-state";
import { createActions } from "@/taskpane/app/create-actions";
import { lastResult } from "@/taskpane/state/run";
import { createTexts } from "@/taskpane/texts";
import type { AppContext } from "@/usecases/ports";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { withHandEdits } from "../../support/hand-edits";
import { tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const list = {
  name: "dai-bieu.csv",
  bytes: new TextEncoder().encode(
    "STT,Họ và tên,Chức vụ,Đơn vị,Điện thoại\n1,Tạ Văn Ba,Tổ trưởng,Tổ 1,0912345678 - 0987654321\n2,Lê Thị Tư,Bí thư,Chi bộ 9,0912000002\n",
  ),
};

function openPane(context: AppContext) {
  const store = createPaneStore();
  const actions = createActions({ context, store, texts: createTexts("vi") });
  const checked = () => {
    const result = lastResult(store.getState().runs.check);
    if (result === null) throw new Error("there is no check");
    return result;
  };
  return { actions, checked };
}

/** A workbook whose events never come, as while another program edits the file. */
async function openDeaf() {
  await openWorkbook();
  const workbook = { ...openPort(), watchTables: () => Promise.resolve(() => Promise.resolve()) };
  const pane = openPane({ ...tryWorld(), workbook });
  await pane.actions.watchTables();
  await pane.actions.importLists({ files: [list], sheets: [], replace: false });
  await pane.actions.check();
  return { ...pane, byHand: withHandEdits(openPort()) };
}

test("a value typed by hand between two actions, without any event, is left by the second one", async () => {
  const { actions, checked, byHand } = await openDeaf();
  const found = checked().issues.find(({ issue }) => issue.code === "phone-two-numbers");
  const fix = found?.fixes?.[0]?.fix;
  if (found === undefined || fix === undefined) throw new Error("no fix for two numbers");
  await byHand.writeCells("DaiBieu", [{ rowIndex: 0, heading: "Điện thoại", value: "0900000001" }]);
  await actions.applyFixes([{ issue: found.issue, fix }]);
  const { DaiBieu: table } = await byHand.readTables(["DaiBieu"]);
  expect(table.rows.map((row) => row[table.headings.indexOf("Điện thoại")])).toEqual(["0900000001", "0912000002"]);
});

test("rows sorted by hand in between are found where they are now", async () => {
  const { actions, checked, byHand } = await openDeaf();
  const found = checked().issues.find(({ issue }) => issue.code === "phone-two-numbers");
  const fix = found?.fixes?.[0]?.fix;
  if (found === undefined || fix === undefined) throw new Error("no fix for two numbers");
  const { DaiBieu: before } = await byHand.readTables(["DaiBieu"]);
  const [first = [], second = []] = before.rows;
  // A formula of the table follows its row by itself.
  const typed = before.headings.filter((heading) => !heading.startsWith("Trùng"));
  await byHand.writeColumns(
    "DaiBieu",
    Object.fromEntries(
      typed.map((heading) => {
        const column = before.headings.indexOf(heading);
        return [heading, [second[column] ?? null, first[column] ?? null]];
      }),
    ),
  );
  await actions.applyFixes([{ issue: found.issue, fix }]);
  const { DaiBieu: after } = await byHand.readTables(["DaiBieu"]);
  const phones = after.rows.map((row) => row[after.headings.indexOf("Điện thoại")]);
  expect(phones[0]).toBe("0912000002");
  expect(phones[1]).not.toBe("0912345678 - 0987654321");
});

test("a second check reads less while tables are watched", async () => {
  const host = await openWorkbook();
  const { actions } = openPane(tryWorld());
  const stop = await actions.watchTables();
  await actions.importLists({ files: [list], sheets: [], replace: false });
  await actions.check();
  host.meter.reset();
  await actions.check();
  const again = host.meter.read().bytesOut;
  await stop();
  host.meter.reset();
  await actions.check();
  expect(again).toBeLessThan(host.meter.read().bytesOut);
});
