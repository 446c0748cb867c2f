import { vnd } from "@/domain/money/vnd";
import { checkSettlement } from "@/usecases/rules/documents/check-settlement";
import { settleAwards, type AwardPayment } from "@/domain/settlement/settle-awards";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";

const payment = (facts: Partial<AwardPayment> = {}): AwardPayment => ({
  name: "Trần Thị An",
  source: { file: "khen.xlsx", sheet: "A", row: 5 },
  payableByWard: vnd(230_000),
  handedOver: null,
  unclaimedReason: null,
  ...facts,
});

function codes(payments: readonly AwardPayment[], facts: Partial<Pick<MeetingFunds, "advance" | "returned">> = {}) {
  const settlement = settleAwards(payments, { advance: null, returned: null, ...facts });
  return checkSettlement(payments, settlement).map(({ code, severity }) => `${code} ${severity}`);
}

test("before the meeting there is nothing to say", () => {
  expect(codes([payment()])).toEqual([]);
  expect(codes([payment()], { advance: vnd(230_000) })).toEqual([]);
});

test("money still out is told while no return is typed; afterwards a difference of one đồng is an error", () => {
  const signed = [payment({ handedOver: true }), payment()];
  expect(codes(signed, { advance: vnd(460_000) })).toEqual(["settlement-open note"]);
  expect(codes(signed, { advance: vnd(460_000), returned: vnd(229_999) })).toEqual([
    "settlement-differs error",
    "unclaimed-without-reason warning",
  ]);
  const reason = [payment({ handedOver: true }), payment({ unclaimedReason: "vắng" })];
  expect(codes(reason, { advance: vnd(460_000), returned: vnd(230_000) })).toEqual([]);
});

test("more signed for than was advanced is an error at once", () => {
  expect(codes([payment({ handedOver: true })], { advance: vnd(200_000) })).toEqual([
    "advance-differs note",
    "settlement-differs error",
  ]);
});

test("signatures without an advance are asked about", () => {
  expect(codes([payment({ handedOver: true })])).toEqual(["advance-missing warning"]);
});

test.each([
  [{ handedOver: false }, ["unclaimed-without-reason warning"]],
  [{ handedOver: true, unclaimedReason: "vắng" }, ["advance-missing warning", "signed-with-reason warning"]],
  [{ handedOver: true, payableByWard: vnd(0) }, ["signed-without-money warning"]],
  [{ unclaimedReason: "vắng", payableByWard: vnd(0) }, []],
] as const)("row by row: %j", (facts, expected) => {
  expect(codes([payment(facts)])).toEqual(expected);
});
