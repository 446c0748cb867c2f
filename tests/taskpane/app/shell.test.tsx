/** @jest-environment jsdom */
import "../../support/pane-setup";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { type AppState, createPaneStore } from "@/taskpane/app/app-state";
import { stepIds } from "@/taskpane/state/steps";
import {
  aDocumentView,
  aFoundIssue,
  aMoneyView,
  aPaymentSheet,
  checkedLists,
  done,
  filledWorkbook,
  freshWorkbook,
  takenLists,
} from "../../support/pane-states";
import { renderPane } from "../../support/render-pane";

const saved = (name: string) => ({ name, bytes: 34_567, where: "thư mục Tải xuống" });

const allDone: Partial<AppState> = {
  summary: done(filledWorkbook),
  runs: {
    meeting: done({ added: ["Hội nghị"] }),
    lists: done(takenLists),
    check: done(checkedLists),
    money: done(aMoneyView({ differences: [aFoundIssue({ severity: "error" })] })),
    plan: done({ missing: ["Ngày kế hoạch"], issues: [], saved: saved("ke-hoach.docx") }),
    payments: done({ sheet: aPaymentSheet, issues: [aFoundIssue()], saved: saved("danh-sach-chi-thuong.xlsx") }),
    documents: done({ "payment-cash": aDocumentView() }),
  },
  finished: {
    "ke-hoach.docx": { url: "blob:a", bytes: new Uint8Array() },
    "danh-sach-chi-thuong.xlsx": { url: "blob:b", bytes: new Uint8Array() },
  },
};
const nothingDone: Partial<AppState> = { summary: done(freshWorkbook) };
const allFailed: Partial<AppState> = {
  summary: done(filledWorkbook),
  runs: {
    meeting: { status: "failed", sentence: "Excel đang bận." },
    lists: { status: "failed", sentence: "Excel đang bận." },
    check: { status: "failed", sentence: "Excel đang bận." },
    money: { status: "failed", sentence: "Excel đang bận." },
    plan: { status: "failed", sentence: "Excel đang bận." },
    payments: { status: "failed", sentence: "Excel đang bận." },
    documents: { status: "failed", sentence: "Excel đang bận." },
  },
};
const states = { allDone, nothingDone, allFailed };

/** What axe finds against WCAG A and AA; colours are tested on the theme, because jsdom draws nothing. */
async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const cases = Object.keys(states).flatMap((state) =>
  stepIds.map((step) => [state as keyof typeof states, step] as const),
);

test.each(cases)("nothing stands in anyone's way: %s, %s", async (state, step) => {
  const { container } = renderPane({ ...states[state], current: step });
  await screen.findByRole("heading", { level: 2 });
  expect(await faultsOf(container)).toEqual([]);
});

test.each(stepIds)("a action at work is told, and its button waits: %s", async (step) => {
  const running = { status: "running", step: "Đọc các bảng…", before: null } as const;
  const { runs } = createPaneStore().getState();
  const { container } = renderPane({
    summary: done(freshWorkbook),
    current: step,
    running: step,
    runs: { ...runs, [step]: running },
  });
  expect(await screen.findByText("Đọc các bảng…")).toBeInTheDocument();
  expect(screen.getByRole("progressbar")).toBeInTheDocument();
  expect(await faultsOf(container)).toEqual([]);
});

test("the path says the state of every step in words", () => {
  renderPane(allDone);
  const path = within(screen.getByRole("navigation", { name: "Các bước" }));
  expect(path.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
    "Bước 1: Hội nghị, xong",
    "Bước 2: Danh sách, cần xem",
    "Bước 3: Kiểm tra, cần xem",
    "Bước 4: Tiền, cần xem",
    "Bước 5: Kế hoạch, xong",
    "Bước 6: Chi thưởng, xong",
    "Bước 7: Giấy tờ, chưa làm",
  ]);
  expect(path.getByRole("button", { current: "step" })).toHaveAccessibleName(/Bước 1/);
});

test("every step can be opened by keyboard alone", async () => {
  renderPane(allDone);
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole("button", { name: /Bước 2/ })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 2, name: "2. Lấy danh sách" })).toBeInTheDocument();
});

test("a step that needs an earlier one leads there", async () => {
  const { actions } = renderPane({ ...nothingDone, current: "money" });
  await userEvent.click(await screen.findByRole("button", { name: "Tính tiền" }));
  expect(actions.price).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Đến bước 1: Hội nghị" }));
  await userEvent.click(await screen.findByRole("button", { name: "Tạo sổ hội nghị" }));
  expect(actions.setUp).toHaveBeenCalledTimes(1);
});

test("facts lead to their cells, and are read again when the user comes back from the sheet", async () => {
  const { actions } = renderPane({ summary: done({ ...filledWorkbook, unreadable: { planDate: "hôm qua" } }) });
  await userEvent.click(await screen.findByRole("button", { name: /^Ngày kế hoạch: «hôm qua»/ }));
  expect(actions.showName).toHaveBeenCalledWith("HN_NgayKeHoach");
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(actions.lookAtFacts).toHaveBeenCalledTimes(1);
});

test("rows left out are told by reason, in ranges", async () => {
  renderPane({ ...allDone, current: "lists" });
  await userEvent.click(await screen.findByRole("button", { name: "6 dòng bỏ qua và lý do" }));
  expect(screen.getByText("Phần đầu (quốc hiệu, tên đơn vị, tiêu đề): dòng 1-3, 5")).toBeInTheDocument();
});

test("a list that is in the workbook already and does not differ is told", async () => {
  renderPane({ ...allDone, current: "lists" });
  expect(await screen.findByText(/khen-thuong.xlsx › Tập thể đã có trong sổ và không có gì khác/)).toBeInTheDocument();
});

test("files and sheets are chosen, a file of another kind is refused with its name", async () => {
  const { actions } = renderPane({ ...nothingDone, current: "lists" });
  const input = await screen.findByLabelText("Chọn tệp…", { selector: "input" });
  await userEvent.upload(input, [new File(["a"], "ds.csv"), new File(["b"], "anh.png")], { applyAccept: false });
  expect(screen.getByText(/Không nhận được anh.png/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("checkbox", { name: "Bản nháp (đang ẩn)" }));
  await userEvent.click(screen.getByRole("button", { name: "Lấy 2 nguồn vào sổ" }));
  await screen.findByText("ds.csv");
  const [lists] = actions.importLists.mock.calls[0] ?? [];
  expect(lists?.files.map(({ name }) => name)).toEqual(["ds.csv"]);
  expect(lists?.sheets).toEqual(["Bản nháp"]);
  await userEvent.click(screen.getByRole("button", { name: "Bỏ «ds.csv»" }));
  expect(screen.queryByText("ds.csv")).toBeNull();
});

test("a finished document offers the sheet and the download once more", async () => {
  const { actions } = renderPane({ ...allDone, current: "plan" });
  expect(await screen.findByRole("link", { name: "Tải lại «ke-hoach.docx»" })).toHaveAttribute("href", "blob:a");
  await userEvent.click(screen.getByRole("button", { name: "Mở sheet «Kế hoạch»" }));
  expect(actions.showSheet).toHaveBeenCalledWith("Kế hoạch");
});

test("a template that cannot be used is told; the sheet stands", async () => {
  renderPane({
    ...allDone,
    current: "plan",
    runs: { ...runsDone(), plan: done({ missing: [], issues: [], saved: null }) },
  });
  expect(await screen.findByText(/Chưa xuất được ke-hoach.docx/)).toBeInTheDocument();
});

const runsDone = () => ({ ...createPaneStore().getState().runs, ...allDone.runs });

test("the payment sheet is looked at as soon as its step is opened, and says who is left out and why", async () => {
  const { actions, store } = renderPane({ summary: done(filledWorkbook), current: "payments" });
  await screen.findByRole("heading", { level: 2 });
  expect(actions.previewPayments).toHaveBeenCalledTimes(1);
  act(() =>
    store.setState({
      runs: { ...runsDone(), payments: done({ sheet: aPaymentSheet, issues: [aFoundIssue()], saved: null }) },
    }),
  );
  expect(screen.getByText("I. CÁ NHÂN")).toBeInTheDocument();
  expect(screen.getByText(/Bốn trăm năm mươi nghìn đồng/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "3 trường hợp không có trong danh sách chi" }));
  expect(screen.getByText("Chưa có mức thưởng")).toBeInTheDocument();
  expect(screen.getByText("Cấp thành phố khen thì cấp thành phố chi")).toBeInTheDocument();
  expect(screen.getByText("Không chi: Đã chi danh hiệu cao hơn")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Lập danh sách chi" }));
  expect(actions.exportPaymentSheet).toHaveBeenCalledTimes(1);
});

test("money without a decision date is asked for, and never shown as 0", async () => {
  const money = aMoneyView({ decisionDate: null, baseSalary: null, awardBases: [] });
  renderPane({ ...allDone, current: "money", runs: { ...runsDone(), money: done(money) } });
  expect(await screen.findByText("Chưa có ngày quyết định khen thưởng.")).toBeInTheDocument();
});

test("an older result is shown as such", async () => {
  renderPane({ ...allDone, current: "money", runs: { ...runsDone(), money: done(aMoneyView(), true) } });
  expect(await screen.findByText("Kết quả này đã cũ.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Tiếp:/ })).toBeNull();
});

test("a click that leads nowhere is told, and the notice can be closed", async () => {
  const { store } = renderPane({ ...allDone, notice: "Không còn thấy dòng này trong sổ." });
  await userEvent.click(screen.getByRole("button", { name: "Đóng" }));
  expect(store.getState().notice).toBeNull();
});

describe("our own mistake", () => {
  // React reports what its boundary catches; this is expected here.
  beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test("is told with the line that a helper needs, and the pane opens again", async () => {
    const { store } = renderPane({ ...allDone, current: "check", crash: new TypeError("x is undefined") });
    expect(screen.getByRole("alert")).toHaveTextContent("TypeError: x is undefined");
    await userEvent.click(screen.getByRole("button", { name: "Mở lại ngăn" }));
    expect(store.getState().crash).toBeNull();
    expect(await screen.findByRole("heading", { level: 2, name: "1. Thông tin hội nghị" })).toBeInTheDocument();
  });
});

test("in English for those who help", async () => {
  renderPane({ ...nothingDone }, "en");
  expect(await screen.findByRole("button", { name: "Create the conference workbook" })).toBeInTheDocument();
});
