import { checkVoucher, type VoucherDraft } from "@/usecases/rules/documents/check-voucher";
import { noVoucherSettings } from "@/domain/payments/voucher-settings";
import { aMeeting } from "@tools/samples/a-meeting";

const source = { file: "khen.xlsx", sheet: "S", row: 2 };
const draft = (over: Partial<VoucherDraft> = {}): VoucherDraft => ({
  kind: "awardCash",
  payees: [{ name: "Trần Thị An", address: "TDP 3", source }],
  total: 230_000,
  restsOnDecision: true,
  ...over,
});
const whole = {
  ...noVoucherSettings,
  address: "Số 1 phố A",
  vouchers: {
    ...noVoucherSettings.vouchers,
    awardCash: { formCode: null, issuedUnder: null, number: "05", date: "2020-03-18" },
  },
};
const codes = (own: VoucherDraft, meeting = aMeeting(), settings = whole) =>
  checkVoucher(own, meeting, settings).map(({ code, severity }) => [code, severity]);

test("a paper with all seven contents is no doubt; form code and circular are not asked for", () => {
  expect(codes(draft())).toEqual([]);
});

test("a to g: each missing content is told with its place", () => {
  const meeting = aMeeting({
    orgUnit: null,
    title: null,
    awardDecision: { number: null, date: null },
    signatories: { preparer: null, accountant: "B", treasurer: "C", chair: "D" },
  });
  const issues = checkVoucher(
    draft({
      payees: [
        { name: "", address: null, source },
        { name: "Chi hội 3", address: "Chi hội 3", representative: null, source },
      ],
    }),
    meeting,
    noVoucherSettings,
  );
  expect(issues.map(({ code, at }) => [code, at.sheet, at.field])).toEqual([
    ["voucher-number-missing", "Chứng từ", "CT_ChungTu"],
    ["voucher-date-missing", "Chứng từ", "CT_ChungTu"],
    ["voucher-issuer-missing", "Hội nghị", "orgUnit"],
    ["voucher-address-missing", "Chứng từ", "CT_DiaChi"],
    ["voucher-payee-unnamed", "S", "name"],
    ["voucher-payee-address-missing", "S", "orgUnit"],
    ["voucher-content-missing", "Hội nghị", "title"],
    ["voucher-decision-missing", "Hội nghị", "decisionNumber"],
    ["voucher-signer-missing", "Hội nghị", "preparer"],
    ["voucher-representative-missing", "S", "representative"],
  ]);
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
});

test("without an amount, or with one that cannot be put in words, nothing goes out", () => {
  expect(codes(draft({ total: 0 }))).toEqual([["voucher-empty", "error"]]);
  expect(codes(draft({ total: 1e15 }))).toEqual([["voucher-total-too-large", "error"]]);
});
