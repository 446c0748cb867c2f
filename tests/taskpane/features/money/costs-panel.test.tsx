/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { CostsView } from "@/taskpane/features/money/cost-view-model";
import type { FoundIssue } from "@/taskpane/found-issues/found-issue";
import { createPaneStore } from "@/taskpane/app/app-state";
import { aCostsView, aFoundIssue, aMoneyView, done, filledWorkbook } from "../../../support/pane-states";
import { renderPane } from "../../../support/render-pane";

const share = {
  fund: vnd(20_000_000),
  share: multiplier(200),
  legalBasis: "TT 71/2011/TT-BTC",
  limit: vnd(4_000_000),
  organising: vnd(3_000_000),
  charged: vnd(5_750_000),
  used: 1500,
};

const open = async (
  over: Partial<CostsView> = {},
  language: "vi" | "en" = "vi",
  issues: readonly FoundIssue[] = [],
) => {
  const shown = renderPane(
    {
      summary: done(filledWorkbook),
      current: "money",
      runs: { ...createPaneStore().getState().runs, money: done(aMoneyView({ costs: aCostsView(over), issues })) },
    },
    language,
  );
  await userEvent.click(await screen.findByRole("tab", { name: /^(Dự toán|Budget) \(\d+\)$/ }));
  return shown;
};

test("each group is told with what was spent, and over the budget in words", async () => {
  await open({
    groups: [
      { title: "Chi tổ chức hội nghị", amount: vnd(13_415_000), spent: vnd(2_000_000), withoutAmount: 1 },
      { title: null, amount: vnd(500_000), spent: vnd(650_000), withoutAmount: 0 },
    ],
  });
  const groups = await screen.findByLabelText("Dự toán và thực chi theo nhóm");
  expect(groups).toHaveTextContent("13.415.000 đđã chi 2.000.000 đ");
  expect(groups).toHaveTextContent("1 dòng chưa có số lượng hoặc đơn giá");
  expect(groups).toHaveTextContent("Không ghi nhóm500.000 đđã chi 650.000 đ, vượt 150.000 đ");
});

test("the fund's share is a bar with a needle, and the same in words", async () => {
  await open({ share });
  expect(await screen.findByRole("img", { name: "Đã dùng 15% quỹ, tối đa 20%" })).toBeInTheDocument();
  expect(screen.getByText(/3\.000\.000 đ, bằng 15% quỹ; được dùng tối đa 20% là 4\.000\.000 đ/)).toBeInTheDocument();
  expect(screen.queryByText(/^Vượt/)).toBeNull();
});

test("above its share the excess is told; a fund that is not known has no bar and no 0%", async () => {
  const { store } = await open({ share: { ...share, organising: vnd(4_500_000), used: 2250 } });
  expect(await screen.findByText("Vượt 500.000 đ.")).toBeInTheDocument();
  act(() => store.setState(({ runs }) => ({ runs: { ...runs, money: done(aMoneyView()) } })));
  expect(await screen.findByText(/chưa biết quỹ trong năm/)).toBeInTheDocument();
  expect(screen.queryByRole("img", { name: /quỹ/ })).toBeNull();
});

const task = { isInPlan: true, hasLine: false, waiver: null };

test("a task without a line is waived with a reason, and not without", async () => {
  const { actions } = await open({
    tasks: [
      { ...task, task: "performance" },
      { ...task, task: "photographs", isInPlan: false },
      { ...task, task: "sound", hasLine: true },
    ],
  });
  const list = await screen.findByRole("list", { name: "Việc của kế hoạch chưa có dòng dự toán" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  expect(list).toHaveTextContent("Văn nghệ (kế hoạch có nêu)");
  expect(list).toHaveTextContent("Chụp ảnh, quay phim (hội nghị thường có)");
  await userEvent.click(screen.getByRole("button", { name: "«Văn nghệ» không cần dự toán" }));
  const form = screen.getByRole("form", { name: "«Văn nghệ» không cần dự toán" });
  await userEvent.click(within(form).getByRole("button", { name: "Ghi lý do" }));
  expect(within(form).getByText(/Hãy ghi lý do/)).toBeInTheDocument();
  expect(actions.waiveTask).not.toHaveBeenCalled();
  await userEvent.type(within(form).getByLabelText("Lý do không cần (bắt buộc)"), "Trường THCS giúp{Enter}");
  expect(actions.waiveTask).toHaveBeenCalledWith("performance", "Trường THCS giúp");
});

test("a waiver is shown with its reason and taken back", async () => {
  const { actions } = await open({ tasks: [{ ...task, task: "flowers", waiver: "Công ty cây xanh cho mượn" }] });
  expect(await screen.findByText("Việc nào cũng có dòng dự toán hoặc đã ghi là không cần.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Đã ghi là không cần (1)" }));
  expect(screen.getByText("Công ty cây xanh cho mượn")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Cần dự toán cho «Hoa»" }));
  expect(actions.waiveTask).toHaveBeenCalledWith("flowers", null);
});

test("a doubt about the budget shows its cell", async () => {
  const doubt = aFoundIssue({ sentence: "«Nước uống»: đơn giá 30.000 đồng cao hơn mức được chi 20.000 đồng." });
  const { actions } = await open({}, "vi", [doubt]);
  await userEvent.click(await screen.findByText(doubt.sentence));
  expect(actions.showIssue).toHaveBeenCalledWith(doubt.issue);
});

test.each(["vi", "en"] as const)("nothing in the way of who reads with other means: %s", async (language) => {
  const { container } = await open(
    {
      share,
      tasks: [
        { ...task, task: "performance" },
        { ...task, task: "flowers", waiver: "mượn" },
      ],
    },
    language,
  );
  await userEvent.click(await screen.findByRole("button", { name: /«Văn nghệ»/ }));
  await userEvent.click(screen.getByRole("button", { name: /\(1\)$/ }));
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
