import { aMeeting } from "@tools/samples/a-meeting";
import { awardListOf, awardVoucherWording, supportRateWording } from "@/documents/payments/payment-wording";
import { vnd } from "@/domain/money/vnd";

const meeting = aMeeting({
  title: "Hội nghị điển hình tiên tiến",
  awardDecision: { number: "25/QĐ-UBND", date: "2020-03-05" },
});

test("a list of award money is an enclosure by its title", () => {
  expect(awardListOf("cá nhân")).toBe("Danh sách chi tiền thưởng cá nhân");
});

test("a voucher says what it pays, by which decision, and what it encloses", () => {
  expect(awardVoucherWording({ title: "cá nhân", lines: 12 }, meeting)).toEqual({
    content:
      "Chi tiền thưởng (cá nhân) tại Hội nghị điển hình tiên tiến theo Quyết định số 25/QĐ-UBND ngày 05 tháng 3 năm 2020",
    enclosed: "Quyết định số 25/QĐ-UBND ngày 05 tháng 3 năm 2020, danh sách chi tiền thưởng (12 suất)",
  });
});

test("a voucher for the whole list names no part; what is not known is dotted", () => {
  const open = aMeeting({ title: null, awardDecision: { number: null, date: null } });
  expect(awardVoucherWording({ title: null, lines: 3 }, open)).toEqual({
    content: "Chi tiền thưởng tại …… theo Quyết định số ……",
    enclosed: "Quyết định số ……, danh sách chi tiền thưởng (3 suất)",
  });
});

test("a rate by the norm shows its factors, days with a comma", () => {
  const rate = {
    kind: "norm",
    amount: vnd(80_000),
    perDay: vnd(160_000),
    days: 0.5,
    legalBasis: "TT 40/2017",
    isVerified: true,
  } as const;
  expect(supportRateWording(rate)).toBe("80.000 đồng/người (160.000 đồng/ngày × 0,5 ngày; TT 40/2017)");
});

test("a typed rate shows its basis where there is one; an unknown rate says nothing", () => {
  const typed = { kind: "typed", amount: vnd(100_000) } as const;
  expect(supportRateWording({ ...typed, basis: "Quyết định số 5" })).toBe("100.000 đồng/người (Quyết định số 5)");
  expect(supportRateWording({ ...typed, basis: null })).toBe("100.000 đồng/người");
  expect(supportRateWording({ kind: "unknown", reason: "no-days" })).toBeNull();
});
