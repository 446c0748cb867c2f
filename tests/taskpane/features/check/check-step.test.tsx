/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createPaneStore } from "@/taskpane/app/app-state";
import { checkedLists, done, filledWorkbook } from "../../../support/pane-states";
import { renderPane } from "../../../support/render-pane";

const show = async (language: "vi" | "en" = "vi") => {
  const runs = { ...createPaneStore().getState().runs, check: done(checkedLists) };
  const shown = renderPane({ summary: done(filledWorkbook), current: "check", runs }, language);
  await screen.findByRole("heading", { level: 2 });
  return shown;
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

test("rows, further rows of one person, seats without a name and heads reconcile", async () => {
  await show();
  const counts = screen.getByText("Số dòng đại biểu").closest("dl");
  expect([...(counts?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "124",
    "− 5",
    "− 1",
    "118",
  ]);
  await press("1 người có nhiều chức vụ");
  expect(screen.getByText("Bí thư, Chi bộ 1")).toBeVisible();
  expect(screen.getByText("1 hình thức khen thưởng")).toBeVisible();
});

test("what was just corrected is told and can be undone", async () => {
  const { actions } = await show();
  expect(screen.getByText("Đã sửa 2 ô.")).toBeVisible();
  await press("Hoàn tác lần sửa vừa rồi (2 dòng)");
  expect(actions.undoFixes).toHaveBeenCalledTimes(1);
});

test("a suspect leads from the list to the two rows side by side, differences told, and is decided there", async () => {
  const { actions } = await show();
  await press("So sánh hai dòng");
  const card = within(screen.getByRole("region", { name: "Chu Thị Anh" }));
  expect(card.getByRole("rowheader", { name: "Họ và tên (khác nhau)" })).toBeVisible();
  expect(card.getByRole("rowheader", { name: "Đơn vị" })).toBeVisible();
  expect(card.getByText("(trống)")).toBeVisible();
  await userEvent.click(card.getByRole("button", { name: "Hai người khác nhau" }));
  const [suspect] = checkedLists.suspects;
  expect(actions.decidePeople).toHaveBeenCalledWith({ a: suspect?.a, b: suspect?.b, verdict: "different" });
  await userEvent.click(card.getByRole("button", { name: "Dòng thứ hai" }));
  expect(actions.showIssue).toHaveBeenCalledWith(
    expect.objectContaining({ at: { ...suspect?.b, column: null, field: null } }),
  );
});

test("decisions are listed and can be taken back", async () => {
  const { actions } = await show();
  await userEvent.click(screen.getByRole("tab", { name: "Nghi trùng (1)" }));
  await press("1 quyết định đã ghi");
  expect(screen.getByText(/Đinh Văn Lý \(dòng 3\) và .*: cùng một người/)).toBeVisible();
  await press("Bỏ quyết định");
  expect(actions.withdrawDecision).toHaveBeenCalledWith(checkedLists.decisions[0]);
});

test("rows set apart are told with their reason, corrected on their sheet and taken back", async () => {
  const { actions } = await show();
  await userEvent.click(screen.getByRole("tab", { name: "Để riêng (1)" }));
  expect(screen.getByText("Tệp a.csv, dòng 9")).toBeVisible();
  await press("Mở sheet «Cần xem lại»");
  expect(actions.showSheet).toHaveBeenCalledWith("Cần xem lại");
  await press("Nhận lại");
  expect(actions.restoreRows).toHaveBeenLastCalledWith(false);
  await press("Nhận lại cả dòng còn lỗi");
  expect(actions.restoreRows).toHaveBeenLastCalledWith(true);
});

test.each(["vi", "en"] as const)("nothing stands in anyone's way, in either tab: %s", async (language) => {
  const { container } = await show(language);
  const faults = async () => {
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  expect(await faults()).toEqual([]);
  for (const tab of screen.getAllByRole("tab")) {
    await userEvent.click(tab);
    expect(await faults()).toEqual([]);
  }
});
