import { bankList } from "@/documents/payments/bank-list";
import { cashList } from "@/documents/payments/cash-list";
import { expenseStatement } from "@/documents/payments/expense-statement";
import { paymentVouchers, type VoucherContent } from "@/documents/payments/payment-voucher";
import { supportList } from "@/documents/payments/support-list";
import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { mealDays } from "@/domain/budget/quantity-basis";
import { placeInWorkbook, placeOf } from "@/issues/place-of";
import { checkAccounts } from "../rules/documents/check-accounts";
import { checkVoucher, type VoucherPayee } from "../rules/documents/check-voucher";
import { stateExpenses } from "@/domain/payments/expense-statement";
import { gatherLines, payHonorees, type PaymentLine, type PaymentSheet } from "@/domain/payments/payment-sheet";
import { splitPayments, type PaymentPart } from "@/domain/payments/split-payments";
import { paySupport, supportRate, type SupportRate, type SupportSheet } from "@/domain/payments/support-money";
import { voucherSettings } from "@/tables/settings/vouchers";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { sameAsTexts } from "../evaluate/write-same-people";
import type { DocumentData, DocumentKind } from "./document-kind";
import { chosen, type DocumentOptions } from "./document-options";
import { documentSheets } from "@/tables/document-sheet-names";
import { partNames } from "./part-names";
import { inStageOrder } from "./stage-entries";
import { workbookFile } from "./workbook-file";
import { awardVoucherWording, supportRateWording } from "@/documents/payments/payment-wording";

export const paymentFileName = "danh-sach-chi-thuong.xlsx";

/** «Danh sách chi tiền thưởng», which the treasurer pays from in cash. */
export const cashPayments: DocumentKind = {
  id: "payment-cash",
  group: "payments",
  options: ["split", "order", "payees", "orientation", "pageTotals"],
  compose(data, options) {
    const all = payHonorees(orderedBy(data, options));
    const withAccount = linesOf(all).filter(hasAccount);
    const isCashOnly = chosen(options, "payees") === "no-account";
    const payments = isCashOnly
      ? gatherLines(linesOf(all).filter((line) => !hasAccount(line)))
      : gatherLines(linesOf(all));
    const parts = splitPayments(payments, chosen(options, "split"));
    const names = partNames(
      parts.length === 1 && parts[0]?.title === null ? sheetNames.payments : documentSheets.cashPart,
      parts.map(({ title }) => title),
    );
    const sheets = parts.map(({ title, payments: part }, index) =>
      cashList(data.meeting, part, {
        sheetName: names[index] ?? sheetNames.payments,
        part: chosen(options, "split") === "unit" ? title : null,
        isPortrait: chosen(options, "orientation") === "portrait",
        pageTotals: chosen(options, "pageTotals") === "yes",
        settings: data.settings,
      }),
    );
    return {
      sheets,
      file: workbookFile(paymentFileName, sheets),
      issues: [
        ...checkVoucher(
          { kind: "awardCash", payees: linesOf(payments).map(payeeOf), total: payments.total, restsOnDecision: true },
          data.meeting,
          data.settings,
        ),
        ...leftOutWithoutAmount(all),
        ...(withAccount.length > 0 && !isCashOnly
          ? [
              issueOf("account-holders-in-cash-list", placeInWorkbook(sheetNames.honorees, null), {
                count: withAccount.length,
              }),
            ]
          : []),
        ...data.voucherIssues,
      ],
    };
  },
};

/** The list for the treasury or a bank: Mẫu số 09, payees with an account only. */
export const bankPayments: DocumentKind = {
  id: "payment-bank",
  group: "payments",
  options: ["order", "pageTotals"],
  compose(data, options) {
    const all = payHonorees(orderedBy(data, options));
    const payees = linesOf(all).filter(hasAccount);
    const payments = gatherLines(payees);
    const without = linesOf(all).length - payees.length;
    const sheets = [
      bankList(data.meeting, payments, {
        sheetName: documentSheets.bank,
        pageTotals: chosen(options, "pageTotals") === "yes",
        settings: data.settings,
      }),
    ];
    return {
      sheets,
      file: workbookFile("thanh-toan-qua-ngan-hang.xlsx", sheets),
      issues: [
        ...checkAccounts(payees),
        ...checkVoucher(
          { kind: "awardBank", payees: payees.map(payeeByBank), total: payments.total, restsOnDecision: true },
          data.meeting,
          data.settings,
        ),
        ...(without > 0 && payees.length > 0
          ? [issueOf("account-missing", placeInWorkbook(sheetNames.honorees, null), { count: without })]
          : []),
        ...(data.settings.treasuryAccount === null
          ? [
              issueOf(
                "treasury-account-missing",
                placeInWorkbook(sheetNames.vouchers, voucherSettings.names.treasuryAccount),
                {},
              ),
            ]
          : []),
        ...data.voucherIssues,
      ],
    };
  },
};

/** Support money for delegates who are on no payroll. */
export const supportPayments: DocumentKind = {
  id: "payment-support",
  group: "payments",
  options: ["pageTotals"],
  compose(data, options) {
    const { rate, support } = supportOf(data);
    const sheets = [
      supportList(data.meeting, support, {
        sheetName: documentSheets.support,
        basis: supportRateWording(rate),
        pageTotals: chosen(options, "pageTotals") === "yes",
        settings: data.settings,
      }),
    ];
    return {
      sheets,
      file: workbookFile("chi-ho-tro-dai-bieu.xlsx", sheets),
      issues: [
        ...rateIssues(rate),
        ...checkVoucher(
          {
            kind: "support",
            payees: support.lines.map(({ delegate }) => ({
              name: delegate.fullName,
              address: delegate.orgUnit ?? delegate.position,
              source: delegate.source,
            })),
            total: support.total,
            restsOnDecision: false,
          },
          data.meeting,
          data.settings,
        ),
        ...support.undecided.map(({ fullName, source }) =>
          issueOf("support-payroll-unknown", placeOf(source, "payroll"), { name: fullName }),
        ),
        ...data.voucherIssues,
      ],
    };
  },
};

/** «Bảng kê chi tiền»: every payment of the conference on one paper. */
export const statementOfExpenses: DocumentKind = {
  id: "expense-statement",
  group: "payments",
  options: ["pageTotals"],
  compose(data, options) {
    const { rate, support } = supportOf(data);
    const statement = stateExpenses(
      data.records.budget.map(({ record, amount }) => ({
        line: record,
        amount: record.spent ?? amount,
        voucherNumber: record.voucher,
      })),
      payHonorees(data.assessed),
      rate.kind === "unknown" ? null : { total: support.total, count: support.lines.length },
    );
    const sheets = [
      expenseStatement(data.meeting, statement, {
        sheetName: documentSheets.statement,
        pageTotals: chosen(options, "pageTotals") === "yes",
        settings: data.settings,
      }),
    ];
    return {
      sheets,
      file: workbookFile("bang-ke-chi-tien.xlsx", sheets),
      issues: [
        ...checkVoucher(
          { kind: "statement", payees: [], total: statement.total, restsOnDecision: false },
          data.meeting,
          data.settings,
        ),
        ...statement.withoutAmount.map((source) =>
          issueOf("statement-line-without-amount", placeOf(source, "quantity"), {}),
        ),
        ...data.voucherIssues,
      ],
    };
  },
};

/** «Phiếu chi» for the whole list, for each kind of recipient, or for each unit. */
export const paymentVoucher: DocumentKind = {
  id: "payment-voucher",
  group: "payments",
  options: ["split"],
  compose(data, options) {
    const payments = payHonorees(data.assessed);
    const parts = payments.total > 0 ? splitPayments(payments, chosen(options, "split")) : [];
    const sheets = [
      paymentVouchers(
        data.meeting,
        parts.map((part) => voucherOf(part, data)),
        {
          sheetName: documentSheets.voucher,
          settings: data.settings,
        },
      ),
    ];
    return {
      sheets,
      file: workbookFile("phieu-chi.xlsx", sheets),
      issues: [
        ...checkVoucher(
          { kind: "voucher", payees: [], total: payments.total, restsOnDecision: true },
          data.meeting,
          data.settings,
        ),
        ...data.voucherIssues,
      ],
    };
  },
};

/** Paid at the conference against a list, a voucher goes to the treasurer, who signs for the whole; one payee takes it by itself. */
function voucherOf({ title, payments }: PaymentPart, { meeting }: DocumentData): VoucherContent {
  const [only, ...others] = linesOf(payments);
  const isOne = only !== undefined && others.length === 0;
  return {
    receiver: isOne ? (only.representative ?? only.name) : meeting.signatories.treasurer,
    address: isOne ? only.orgUnit : meeting.orgUnit,
    ...awardVoucherWording({ title, lines: payments.lines }, meeting),
    amount: payments.total,
  };
}

const linesOf = ({ groups }: Pick<PaymentSheet, "groups">): readonly PaymentLine[] =>
  groups.flatMap(({ lines }) => lines);

const hasAccount = ({ bankAccount }: PaymentLine): boolean => bankAccount !== null;

function orderedBy(data: DocumentData, options: DocumentOptions): readonly AssessedHonoree[] {
  return chosen(options, "order") === "stage" ? inStageOrder(data).map(({ entry }) => entry) : data.assessed;
}

/** A collective and a household sign by a representative. */
const payeeOf = ({ name, kind, orgUnit, representative, source }: PaymentLine): VoucherPayee => ({
  name,
  address: orgUnit ?? (kind === "collective" ? name : null),
  ...(kind === "individual" ? {} : { representative }),
  source,
});

/** Nobody signs for a payment into an account. */
const payeeByBank = ({ name, kind, orgUnit, source }: PaymentLine): VoucherPayee => ({
  name,
  address: orgUnit ?? (kind === "collective" ? name : null),
  source,
});

const leftOutWithoutAmount = ({ notPaid }: PaymentSheet): readonly Issue[] =>
  notPaid
    .filter(({ reason }) => reason === "no-amount")
    .map(({ name, source }) => issueOf("payment-without-amount", placeOf(source, "amount"), { name }));

function supportOf(data: DocumentData): { readonly rate: SupportRate; readonly support: SupportSheet } {
  const rate = supportRate({
    typed: data.settings.supportRate,
    typedBasis: data.settings.supportBasis,
    norms: data.law.norms.map(({ code, amount, unitAmount, unitSource, legalBasis, isUsable }) => {
      const isOwn = unitAmount !== null && unitSource !== null && (amount === null || unitAmount <= amount);
      return {
        code,
        amount: isOwn ? unitAmount : amount,
        legalBasis: isOwn ? unitSource : legalBasis,
        verified: isOwn || isUsable,
      };
    }),
    days: mealDays({ halfDays: data.meeting.halfDays, halfDayMeals: data.funds.halfDayMeals }),
  });
  const sameAs = sameAsTexts(data.records.delegates, data.people);
  const candidates = data.records.delegates.map(({ record, payroll }, index) => ({
    delegate: record,
    isOnPayroll: payroll === null ? null : payroll === "yes",
    isFirst: (sameAs[index] ?? null) === null,
  }));
  const amount = rate.kind === "unknown" ? null : rate.amount;
  return { rate, support: paySupport(candidates, amount) };
}

function rateIssues(rate: SupportRate): readonly Issue[] {
  const at = placeInWorkbook(sheetNames.vouchers, voucherSettings.names.supportRate);
  if (rate.kind === "unknown") return [issueOf(`support-rate-${rate.reason}`, at, {})];
  if (rate.kind === "norm" && !rate.isVerified)
    return [issueOf("support-rate-not-verified", at, { amount: rate.amount, norm: rate.legalBasis })];
  if (rate.kind === "typed" && rate.basis === null)
    return [
      issueOf("support-basis-missing", placeInWorkbook(sheetNames.vouchers, voucherSettings.names.supportBasis), {}),
    ];
  return [];
}
