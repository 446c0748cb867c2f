/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Fix } from "@/usecases/fixes/fix";
import { IssueList } from "@/taskpane/components/issues/issue-list";
import type { IssueActions } from "@/taskpane/components/issues/issue-list-actions";
import { TextsContext } from "@/taskpane/hooks/use-texts";
import type { FoundFix, FoundIssue } from "@/taskpane/found-issues/found-issue";
import { createTexts } from "@/taskpane/texts";
import { aFoundIssue } from "../../../support/pane-states";

const fix = (id: Fix["id"], label: string, facts: Partial<Fix> = {}): FoundFix => ({
  fix: { id, params: {}, writes: {}, ...facts },
  label,
  kind: "ghi theo gợi ý",
});
const at = (file: string, row: number) => ({ file, sheet: "", row, column: null, field: "phone" });
const phone = (file: string, row: number, fixes: readonly FoundFix[] = []): FoundIssue => {
  const found = aFoundIssue({ place: `Tệp ${file}, dòng ${row}`, fixes });
  return { ...found, issue: { ...found.issue, at: at(file, row) } };
};
const note = (index: number): FoundIssue => {
  const found = aFoundIssue({ severity: "note", sentence: `Cột số ${index} không lấy.`, canShow: false });
  return { ...found, issue: { ...found.issue, code: "column-not-taken" } };
};

function show(issues: readonly FoundIssue[], ignored: readonly FoundIssue[] = []) {
  const onShow = jest.fn();
  const actions: jest.Mocked<Omit<IssueActions, "isBusy">> & { isBusy: boolean } = {
    isBusy: false,
    onFix: jest.fn(),
    onIgnore: jest.fn(),
    onReopen: jest.fn(),
    onQuarantine: jest.fn(),
    onCompare: jest.fn(),
    onDecide: jest.fn(),
  };
  const { container } = render(
    <TextsContext value={createTexts("vi")}>
      <IssueList issues={issues} ignored={ignored} onShow={onShow} actions={actions} />
    </TextsContext>,
  );
  return { onShow, actions, container };
}

const headings = () => screen.getAllByRole("heading").map((heading) => heading.textContent);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const few = [note(1), phone("a.csv", 9), aFoundIssue({ severity: "error", sentence: "Thiếu cấp khen." })];

test("errors come first, then warnings, then notes, each in groups of one kind with their counts", () => {
  show([...few, phone("a.csv", 10)]);
  expect(headings()).toEqual([
    "Lỗi (1)",
    "Điện thoại không đúng (1)",
    "Cần xem (2)",
    "Điện thoại không đúng (2)",
    "Ghi chú (1)",
    "Cột không lấy (1)",
  ]);
});

test("a click on an issue shows its cell; one without a cell is no button", async () => {
  const { onShow } = show(few);
  await press(/Thiếu cấp khen/);
  expect(onShow).toHaveBeenCalledWith(few[2]?.issue);
  expect(screen.queryByRole("button", { name: /Cột số 1/ })).toBeNull();
});

test("a long list shows its kinds, and their issues on demand", async () => {
  show(Array.from({ length: 30 }, (_, index) => note(index)));
  expect(screen.queryByText(/Cột số 3 /)).toBeNull();
  await press("Cột không lấy (30)");
  expect(screen.getByText(/Cột số 3 /)).toBeVisible();
  await press("Cột không lấy (30)");
  expect(screen.queryByText(/Cột số 3 /)).toBeNull();
});

test("a severity, a list and a search narrow the list", async () => {
  const issues = [...few, phone("b.csv", 4), ...Array.from({ length: 6 }, (_, index) => note(index + 10))];
  show(issues);
  const filters = within(screen.getByRole("group", { name: "Lọc theo mức độ" }));
  await userEvent.click(filters.getByRole("button", { name: "Cần xem 2" }));
  expect(headings()).toEqual(["Cần xem (2)", "Điện thoại không đúng (2)"]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Danh sách" }), "b.csv");
  expect(headings()[0]).toBe("Cần xem (1)");
  await userEvent.type(screen.getByRole("searchbox"), "dien thoai xyz");
  expect(screen.getByText(/Không có điều nào khớp/)).toBeVisible();
  await press("Hiện tất cả");
  expect(headings()[0]).toBe("Lỗi (1)");
});

test("one row is corrected by its button, all of a kind by another; what must be looked at singly has none", async () => {
  const one = fix("write-likely", "Ghi «0912345678»", { params: { likely: "0912345678" } });
  const two = fix("write-likely", "Ghi «0987654321»", { params: { likely: "0987654321" } });
  const single = fix("set-male", "Ghi «Nam»", { isSingle: true });
  const issues = [phone("a.csv", 9, [one, single]), phone("a.csv", 10, [two, single]), phone("a.csv", 11)];
  const { actions } = show(issues);
  await press("Ghi «0912345678»");
  expect(actions.onFix).toHaveBeenLastCalledWith([{ issue: issues[0]?.issue, fix: one.fix }]);
  await press("Sửa cả 2 dòng: ghi theo gợi ý");
  expect(actions.onFix).toHaveBeenLastCalledWith([
    { issue: issues[0]?.issue, fix: one.fix },
    { issue: issues[1]?.issue, fix: two.fix },
  ]);
  expect(screen.getAllByRole("button", { name: /^Sửa cả/ })).toHaveLength(1);
});

test("ignoring asks for a reason first, for one or for all of a kind", async () => {
  const issues = [phone("a.csv", 9), phone("a.csv", 10)];
  const { actions } = show(issues);
  await press("Bỏ qua cả 2");
  await press("Bỏ qua, ghi lý do");
  expect(actions.onIgnore).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole("textbox", { name: "Lý do bỏ qua" }), "đã hỏi đơn vị{Enter}");
  expect(actions.onIgnore).toHaveBeenCalledWith(
    issues.map(({ issue }) => issue),
    "đã hỏi đơn vị",
  );
  await userEvent.click(screen.getAllByRole("button", { name: "Bỏ qua" })[0] as HTMLElement);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("what is ignored is counted, shown with its reason, and reopened again", async () => {
  const ignored = [{ ...phone("a.csv", 12), reason: "đúng như vậy" }];
  const { actions } = show(few, ignored);
  await press("Đã bỏ qua 1");
  expect(screen.getByText("Lý do: đúng như vậy")).toBeVisible();
  await press("Xét lại");
  expect(actions.onReopen).toHaveBeenCalledWith([ignored[0]?.issue]);
});

test("two persons are decided about side by side, never in the list and never all at once", async () => {
  const same = fix("same-person", "Cùng một người", { verdict: "same", isSingle: true });
  const pair = (row: number): FoundIssue => {
    const found = phone("b.csv", row, [same]);
    return { ...found, issue: { ...found.issue, code: "person-suspect" } };
  };
  const { actions } = show([pair(3), pair(4)]);
  expect(screen.queryByRole("button", { name: /Cùng một người|^Sửa cả|^Bỏ qua cả/ })).toBeNull();
  await userEvent.click(screen.getAllByRole("button", { name: "So sánh hai dòng" })[0] as HTMLElement);
  expect(actions.onCompare).toHaveBeenCalledWith(expect.objectContaining({ code: "person-suspect" }));
});

test("a namesake in one list is told apart by one click", async () => {
  const other = fix("different-people", "Hai người khác nhau", { verdict: "different", isSingle: true });
  const found = phone("b.csv", 3, [other]);
  const { actions } = show([{ ...found, issue: { ...found.issue, code: "duplicate-in-list" } }]);
  await press("Hai người khác nhau");
  expect(actions.onDecide).toHaveBeenCalledWith(expect.objectContaining({ code: "duplicate-in-list" }), "different");
});

test("rows with errors are put aside, one or all of a kind; what is no row's error is not", async () => {
  const error = (row: number): FoundIssue => {
    const found = aFoundIssue({ severity: "error", sentence: "Dòng không có tên." });
    return {
      ...found,
      issue: { ...found.issue, code: "name-missing", at: { ...at("a.csv", row), field: "fullName" } },
    };
  };
  const issues = [error(3), error(4)];
  const { actions } = show([...issues, phone("a.csv", 9)]);
  await press("Để riêng cả 2 dòng");
  expect(actions.onQuarantine).toHaveBeenLastCalledWith(issues.map(({ issue }) => issue));
  const singly = screen.getAllByRole("button", { name: "Để riêng sang «Cần xem lại»" });
  expect(singly).toHaveLength(2);
  await userEvent.click(singly[1] as HTMLElement);
  expect(actions.onQuarantine).toHaveBeenLastCalledWith([issues[1]?.issue]);
});

test("nothing stands in anyone's way", async () => {
  const { container } = show([...few, phone("b.csv", 4, [fix("write-likely", "Ghi")])], [phone("a.csv", 1)]);
  await userEvent.click(screen.getAllByRole("button", { name: "Bỏ qua" })[0] as HTMLElement);
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "heading-order": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
