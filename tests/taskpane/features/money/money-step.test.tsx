/** @jest-environment jsdom */
import "../../../support/pane-setup";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { vnd } from "@/domain/money/vnd";
import type { AwardView } from "@/taskpane/features/money/award-view-model";
import type { WhyView } from "@/taskpane/features/money/why-view-model";
import { createPaneStore } from "@/taskpane/app/app-state";
import { aMoneyView, done, filledWorkbook } from "../../../support/pane-states";
import { renderPane } from "../../../support/render-pane";

const award = (over: Partial<AwardView> = {}): AwardView => ({
  key: over.name ?? "a",
  source: { file: "khen.xlsx", sheet: "Cá nhân", row: 7 },
  name: "Chu Thị Anh",
  kind: "individual",
  detail: "Giấy khen của Chủ tịch UBND phường · 2019",
  amount: vnd(230_000),
  payable: vnd(230_000),
  state: "paid",
  payer: null,
  override: null,
  search: "chu thi anh giay khen",
  ...over,
});
const awards = [
  award(),
  award({ name: "Tạ Ngọc Liên", state: "unpaid", payable: vnd(0), search: "ta ngoc lien" }),
  award({
    name: "Đinh Thị Lý",
    state: "other",
    payer: "cấp thành phố",
    payable: vnd(1_490_000),
    search: "dinh thi ly",
  }),
  award({ name: "TDP số 5", kind: "household", state: "open", amount: null, payable: vnd(0), search: "tdp so 5" }),
  award({
    name: "Lê Văn Cường",
    payable: vnd(300_000),
    override: { amount: vnd(300_000), reason: "QĐ 12/QĐ-UBND" },
    search: "le van cuong",
  }),
];
const why: WhyView = {
  title: "Chu Thị Anh",
  detail: "Giấy khen",
  amount: vnd(230_000),
  steps: ["0,15 × 1.490.000 đồng = 223.500 đồng.", "Làm tròn lên: 230.000 đồng."],
  parts: [{ text: "Giấy khen: 3 × 230.000 đồng", amount: vnd(690_000), isLess: false }],
  sources: [
    { source: "Nghị định 91/2017/NĐ-CP", url: "https://example.org/nd91", trust: "đã kiểm chứng" },
    { source: "QĐ của đơn vị", url: "", trust: "kế toán xác nhận" },
  ],
};
const view = aMoneyView({
  awardRows: awards,
  changes: {
    rows: [
      {
        key: "0",
        name: "Chu Thị Anh",
        detail: "Giấy khen",
        before: vnd(230_000),
        after: vnd(270_000),
        causes: ["lương cơ sở 1.490.000 đồng → 1.800.000 đồng"],
      },
    ],
    before: vnd(2_000_000),
    after: vnd(2_040_000),
  },
  norms: {
    sets: [
      { title: "Mức tiền thưởng theo Nghị định 91/2017/NĐ-CP", span: "01/10/2017 – 31/12/2023", rows: 4, confirmed: 1 },
    ],
    waiting: [
      { code: "GDVH", setId: "award-nd91-2017", name: "Gia đình văn hóa", figure: "0,1", source: "NĐ 91/2017" },
    ],
    options: { rounding: "up", order: "multipliers-first" },
    missing: ["Không có bộ định mức chi hội nghị nào áp dụng vào ngày 01/01/2016."],
  },
});
const runs = { ...createPaneStore().getState().runs, money: done(view) };
const open = (over: Parameters<typeof renderPane>[0] = {}, language: "vi" | "en" = "vi") =>
  renderPane({ summary: done(filledWorkbook), current: "money", runs, ...over }, language);
const openAwards = async (language: "vi" | "en" = "vi") => {
  const shown = open({}, language);
  await userEvent.click(await screen.findByRole("tab", { name: language === "vi" ? "Thưởng" : "Awards" }));
  return shown;
};

test("each award is listed with its money and what stands against it", async () => {
  await openAwards();
  const list = await screen.findByRole("list", { name: "Từng trường hợp khen thưởng" });
  const rows = within(list).getAllByRole("listitem");
  expect(rows).toHaveLength(5);
  expect(rows[1]).toHaveTextContent("không chi");
  expect(rows[2]).toHaveTextContent("cấp thành phố chi");
  expect(rows[3]).toHaveTextContent("chưa có mức");
  expect(rows[3]).not.toHaveTextContent(/(^|\D)0 ?đ?$/);
  expect(rows[4]).toHaveTextContent("QĐ 12/QĐ-UBND (theo định mức 230.000)");
});

test("a filter shows one kind only", async () => {
  await openAwards();
  await userEvent.click(await screen.findByRole("button", { name: "Chưa rõ 1" }));
  expect(screen.getByRole("list", { name: "Từng trường hợp khen thưởng" })).toHaveTextContent("TDP số 5");
  expect(screen.queryByText("Tạ Ngọc Liên")).toBeNull();
});

test("why is asked of a row, and of the selected cell", async () => {
  const { actions } = await openAwards();
  await userEvent.click(await screen.findByRole("button", { name: "Vì sao Chu Thị Anh được số này?" }));
  expect(actions.explainAward).toHaveBeenCalledWith(awards[0]?.source);
  await userEvent.click(screen.getByRole("button", { name: "Vì sao số ở ô đang chọn?" }));
  expect(actions.explainSelection).toHaveBeenCalledTimes(1);
});

test("an explanation takes the reader's place, names its sources, and closes", async () => {
  const { actions, store } = await openAwards();
  await screen.findByText("Lê Văn Cường");
  act(() => store.setState({ why }));
  const panel = await screen.findByRole("region", { name: "Vì sao số này?" });
  await waitFor(() => expect(within(panel).getByRole("heading")).toHaveFocus());
  expect(within(panel).getAllByRole("listitem")[0]).toHaveTextContent("0,15 × 1.490.000");
  expect(within(panel).getByRole("link", { name: "Nghị định 91/2017/NĐ-CP" })).toHaveAttribute(
    "href",
    "https://example.org/nd91",
  );
  await userEvent.click(within(panel).getByRole("button", { name: "Đóng phần giải thích" }));
  expect(actions.closeWhy).toHaveBeenCalledTimes(1);
});

test("an amount of one's own needs an amount and a reason", async () => {
  const { actions } = await openAwards();
  await userEvent.click(await screen.findByRole("button", { name: "Sửa mức thưởng của Chu Thị Anh" }));
  const form = screen.getByRole("form", { name: "Sửa mức thưởng của Chu Thị Anh" });
  await userEvent.type(within(form).getByLabelText("Số tiền (đồng)"), "250.0");
  await userEvent.click(within(form).getByRole("button", { name: "Ghi và tính lại" }));
  expect(within(form).getByText(/Hãy gõ số tiền lớn hơn 0/)).toBeInTheDocument();
  expect(within(form).getByText(/Hãy ghi lý do/)).toBeInTheDocument();
  expect(actions.overrideAward).not.toHaveBeenCalled();
  await userEvent.type(within(form).getByLabelText("Số tiền (đồng)"), "00");
  await userEvent.type(within(form).getByLabelText("Lý do sửa (bắt buộc)"), "Theo QĐ 12");
  await userEvent.click(within(form).getByRole("button", { name: "Ghi và tính lại" }));
  expect(actions.overrideAward).toHaveBeenCalledWith(awards[0]?.source, { amount: 250_000, reason: "Theo QĐ 12" });
});

test("an amount of one's own is taken back", async () => {
  const { actions } = await openAwards();
  await userEvent.click(await screen.findByRole("button", { name: "Sửa mức thưởng của Lê Văn Cường" }));
  expect(screen.getByLabelText("Số tiền (đồng)")).toHaveValue("300.000");
  await userEvent.click(screen.getByRole("button", { name: "Bỏ mức sửa" }));
  expect(actions.overrideAward).toHaveBeenCalledWith(awards[4]?.source, null);
});

test("what changed since the last pricing is told with its cause", async () => {
  open();
  const panel = await screen.findByRole("region", { name: "Khác lần tính trước: 1 dòng" });
  expect(panel).toHaveTextContent("Chu Thị Anh: 230.000 → 270.000");
  expect(panel).toHaveTextContent("lương cơ sở 1.490.000 đồng → 1.800.000 đồng");
  expect(panel).toHaveTextContent("Phường chi: 2.000.000 → 2.040.000");
});

test("norms show their dates; a figure that waits is confirmed; a date without a set is said", async () => {
  const { actions } = open();
  expect(
    await screen.findByText(/01\/10\/2017 – 31\/12\/2023 · 4 dòng khen thưởng · 1 mức chưa kiểm chứng/),
  ).toBeInTheDocument();
  expect(screen.getByText(/Không có bộ định mức chi hội nghị/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Tôi đã đối chiếu văn bản: xác nhận" }));
  expect(actions.confirmNorm).toHaveBeenCalledWith(expect.objectContaining({ code: "GDVH", setId: "award-nd91-2017" }));
});

test("the two readings are explained and chosen", async () => {
  const { actions } = open();
  await userEvent.click(await screen.findByRole("button", { name: "Cách tính" }));
  expect(screen.getByText(/447\.000 → 450\.000; hoặc 2 × 230\.000 = 460\.000/)).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText("Tập thể, hộ gia đình"), "individual-first");
  expect(actions.chooseNormOptions).toHaveBeenCalledWith({ rounding: "up", order: "individual-first" });
});

test.each(["vi", "en"] as const)("nothing in the way of who reads with other means: %s", async (language) => {
  const { container, store } = await openAwards(language);
  act(() => store.setState({ why }));
  const [edit] = screen.getAllByRole("button", {
    name: language === "vi" ? /^Sửa mức thưởng/ : /^Change the award amount of/,
  });
  if (edit) await userEvent.click(edit);
  const faults = async () => {
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  expect(await faults()).toEqual([]);
  await userEvent.click(screen.getByRole("tab", { name: language === "vi" ? "Tổng hợp" : "Summary" }));
  await userEvent.click(screen.getByRole("button", { name: language === "vi" ? "Cách tính" : "Calculation options" }));
  expect(await faults()).toEqual([]);
});
