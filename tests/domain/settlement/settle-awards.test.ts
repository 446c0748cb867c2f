import fc from "fast-check";
import { vnd } from "@/domain/money/vnd";
import { settleAwards, type AwardPayment } from "@/domain/settlement/settle-awards";

const payment = (facts: Partial<AwardPayment> = {}): AwardPayment => ({
  name: "Trần Thị An",
  source: { file: "khen.xlsx", sheet: "A", row: 5 },
  payableByWard: vnd(230_000),
  handedOver: null,
  unclaimedReason: null,
  ...facts,
});

test("before the meeting nothing is settled", () => {
  expect(settleAwards([payment()], { advance: null, returned: null })).toMatchObject({
    isBegun: false,
    difference: null,
    payable: 230_000,
    signed: 0,
  });
});

test("advance = signed + returned, to the đồng; rows that are not the ward's to pay do not count", () => {
  const payments = [
    payment({ handedOver: true }),
    payment({ handedOver: true, payableByWard: vnd(450_001) }),
    payment({ handedOver: false, unclaimedReason: "vắng" }),
    payment({ payableByWard: vnd(0), handedOver: true }),
  ];
  expect(settleAwards(payments, { advance: vnd(910_001), returned: vnd(230_000) })).toEqual({
    advance: 910_001,
    payable: 910_001,
    signed: 680_001,
    signedRows: 2,
    unclaimed: 230_000,
    unclaimedRows: 1,
    withoutReason: 0,
    explained: 230_000,
    returned: 230_000,
    difference: 0,
    isBegun: true,
  });
  expect(settleAwards(payments, { advance: vnd(910_001), returned: vnd(229_999) }).difference).toBe(1);
});

describe("properties", () => {
  const some = fc.array(
    fc
      .record({
        payableByWard: fc.integer({ min: 0, max: 5_000_000 }).map(vnd),
        handedOver: fc.constantFrom(true, false, null),
        unclaimedReason: fc.constantFrom("vắng", null),
      })
      .map(payment),
  );

  test("what is owed is signed for or unclaimed; an advance of all of it is settled by returning what was not", () => {
    fc.assert(
      fc.property(some, (payments) => {
        const { payable, signed, unclaimed, explained } = settleAwards(payments, { advance: null, returned: null });
        expect(signed + unclaimed).toBe(payable);
        expect(explained).toBeLessThanOrEqual(unclaimed);
        expect(settleAwards(payments, { advance: payable, returned: unclaimed }).difference).toBe(0);
      }),
    );
  });
});
