/** @jest-environment jsdom */
import "../../support/pane-setup";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IssueList } from "@/taskpane/components/issue-list";
import { TextsContext } from "@/taskpane/hooks/use-texts";
import { createTexts } from "@/taskpane/texts";
import { aFoundIssue } from "../../support/pane-states";

const issues = [
  aFoundIssue(),
  aFoundIssue({ severity: "note", sentence: "Đã bỏ khoảng trắng thừa.", canShow: false }),
  aFoundIssue({ severity: "error", sentence: "Thiếu cấp khen.", place: "Khen thưởng, dòng 12" }),
  ...Array.from({ length: 7 }, (_, i) =>
    aFoundIssue({ severity: "note", sentence: `Ghi chú số ${i}.`, canShow: false }),
  ),
];

function show(onShow = jest.fn()) {
  render(
    <TextsContext value={createTexts("vi")}>
      <IssueList issues={issues} onShow={onShow} />
    </TextsContext>,
  );
  return onShow;
}

const rows = () => screen.getAllByRole("listitem").map((row) => row.textContent);

test("errors come first, then warnings, then notes, each under a heading with its count", () => {
  show();
  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
    "Lỗi (1)",
    "Cần xem (1)",
    "Ghi chú (8)",
  ]);
  expect(rows()[1]).toContain("Thiếu cấp khen.");
});

test("a click on an issue shows its cell", async () => {
  const onShow = show();
  await userEvent.click(screen.getByRole("button", { name: /Số điện thoại/ }));
  expect(onShow).toHaveBeenCalledWith(issues[0]?.issue);
});

test("an issue without a cell is no button", () => {
  show();
  expect(screen.queryByRole("button", { name: /khoảng trắng thừa/ })).toBeNull();
});

test("a severity alone is shown, and all again", async () => {
  show();
  const filters = within(screen.getByRole("group", { name: "Lọc theo mức độ" }));
  await userEvent.click(filters.getByRole("button", { name: "Lỗi 1" }));
  expect(rows()).toHaveLength(2);
  await userEvent.click(filters.getByRole("button", { name: "Lỗi 1" }));
  expect(rows()).toHaveLength(13);
});

test("the search needs no accents, and says when nothing is found", async () => {
  show();
  const search = screen.getByRole("searchbox");
  await userEvent.type(search, "thieu cap");
  expect(rows()).toHaveLength(2);
  await userEvent.type(search, " xyz");
  expect(screen.getByText(/Không có điều nào khớp/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Hiện tất cả" }));
  expect(rows()).toHaveLength(13);
});
