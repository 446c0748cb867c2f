/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { vnd } from "@/domain/money/vnd";
import type { CostsView } from "@/taskpane/features/money/cost-view-model";
import { createPaneStore } from "@/taskpane/app/app-state";
import { aCostsView, aMoneyView, done, filledWorkbook } from "../../../support/pane-states";
import { renderPane } from "../../../support/render-pane";

const open = async (
  settlement: Partial<CostsView["settlement"]> = {},
  over: Partial<CostsView> = {},
  language: "vi" | "en" = "vi",
) => {
  const shown = renderPane(
    {
      summary: done(filledWorkbook),
      current: "money",
      runs: {
        ...createPaneStore().getState().runs,
        money: done(
          aMoneyView({ costs: aCostsView({ settlement: { ...aCostsView().settlement, ...settlement }, ...over }) }),
        ),
      },
    },
    language,
  );
  await userEvent.click(await screen.findByRole("tab", { name: /^(Quyết toán|Settlement)$/ }));
  return shown;
};

const begun = {
  isBegun: true,
  advance: vnd(2_240_000),
  signed: vnd(2_010_000),
  signedRows: 4,
  unclaimed: vnd(230_000),
  unclaimedRows: 1,
  withoutReason: 1,
};

test("before the meeting nothing is settled, and no figure is 0 that is not known", async () => {
  await open();
  const facts = await screen.findByLabelText("Quyết toán tiền thưởng sau hội nghị");
  expect(facts).toHaveTextContent("Tạm ứng cho thủ quỹchưa có");
  expect(facts).toHaveTextContent("Nộp lại quỹchưa có");
  expect(screen.getByText("Chưa ai ký nhận.")).toBeInTheDocument();
});

test.each([
  ["Còn 230.000 đ phải chi tiếp hoặc nộp lại.", { difference: vnd(230_000) }],
  ["Lệch 1 đ: tạm ứng phải bằng đã ký nhận cộng nộp lại.", { returned: vnd(229_999), difference: vnd(1) }],
  ["Khớp: tạm ứng bằng đã ký nhận cộng nộp lại.", { returned: vnd(230_000), difference: vnd(0) }],
])("it says: %s", async (sentence, settlement) => {
  await open({ ...begun, ...settlement });
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByText("1 lượt chưa ghi lý do")).toBeInTheDocument();
});

test("all are marked as signed by one click, single ones in the sheet", async () => {
  const { actions } = await open(begun);
  await userEvent.click(await screen.findByRole("button", { name: "Đánh dấu mọi người chưa ghi là đã ký nhận" }));
  expect(actions.markAllSigned).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole("button", { name: "Ghi từng người ở sheet «Khen thưởng»" }));
  expect(actions.showSheet).toHaveBeenCalledWith("Khen thưởng");
});

test("advance, return, fund and the rule for meals are typed; a blank is not known, words are refused", async () => {
  const { actions } = await open(begun, { funding: { ...aCostsView().funding, advance: begun.advance } });
  await userEvent.click(await screen.findByRole("button", { name: "Số tiền quỹ, tạm ứng, nộp lại" }));
  const form = screen.getByRole("form", { name: "Số tiền quỹ, tạm ứng, nộp lại" });
  expect(within(form).getByLabelText("Tạm ứng tiền thưởng (đồng)")).toHaveValue("2.240.000");
  await userEvent.type(within(form).getByLabelText("Nộp lại quỹ (đồng)"), "23o.000");
  await userEvent.click(within(form).getByRole("button", { name: "Ghi và tính lại" }));
  expect(within(form).getByText(/Hãy gõ số đồng/)).toBeInTheDocument();
  expect(actions.writeFunds).not.toHaveBeenCalled();
  await userEvent.clear(within(form).getByLabelText("Nộp lại quỹ (đồng)"));
  await userEvent.type(within(form).getByLabelText("Nộp lại quỹ (đồng)"), "230.000");
  await userEvent.selectOptions(within(form).getByLabelText("Tiền ăn khi họp nửa ngày"), "half");
  await userEvent.click(within(form).getByRole("button", { name: "Ghi và tính lại" }));
  expect(actions.writeFunds).toHaveBeenCalledWith({
    awardFund: null,
    advance: 2_240_000,
    returned: 230_000,
    halfDayMeals: "half",
  });
});

test("a workbook of before says that it has no place for it", async () => {
  await open({}, { canSettle: false });
  expect(await screen.findByText(/được tạo trước khi có phần quyết toán/)).toBeInTheDocument();
});

test.each(["vi", "en"] as const)("nothing in the way of who reads with other means: %s", async (language) => {
  const { container } = await open({ ...begun, difference: vnd(230_000) }, {}, language);
  const title = language === "vi" ? "Số tiền quỹ, tạm ứng, nộp lại" : "Fund, advance and amount returned";
  await userEvent.click(await screen.findByRole("button", { name: title }));
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
