import { placeInWorkbook, placeOf } from "@/issues/place-of";
import type { Meeting } from "@/domain/model/meeting";
import { largestAmountInWords } from "@/language/numbers/amount-in-words";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Source } from "@/sheet/grid";
import { voucherSettings } from "@/tables/settings/vouchers";
import type { VoucherKind, VoucherSettings } from "@/domain/payments/voucher-settings";

/** A receiver of money as the law wants it named. */
export interface VoucherPayee {
  readonly name: string;
  /** Address, unit or office of the receiver. */
  readonly address: string | null;
  /** Who signs for one that is no person; undefined = signs by itself. */
  readonly representative?: string | null;
  readonly source: Source;
}

/** A money paper before it is issued. */
export interface VoucherDraft {
  readonly kind: VoucherKind;
  readonly payees: readonly VoucherPayee[];
  readonly total: number;
  /** Whether the paper rests on the award decision, whose number it then names. */
  readonly restsOnDecision: boolean;
}

const signers = ["preparer", "treasurer", "accountant", "chair"] as const;

/**
 * Holds a paper against the seven contents of an accounting voucher (Luật Kế toán 2015 Art. 16.1): a) name and number, b) date, c) name
 * and address of the issuer, d) name and address of the receiver, đ) content, e) amounts and their total in figures and words,
 * g) signatures with full names. Only without e) a paper is no voucher at all (`error`); the others are told (`warning`), as they
 * may be filled by hand.
 */
export function checkVoucher(draft: VoucherDraft, meeting: Meeting, settings: VoucherSettings): readonly Issue[] {
  const own = settings.vouchers[draft.kind];
  const atVouchers = (field: keyof typeof voucherSettings.names) =>
    placeInWorkbook(sheetNames.vouchers, voucherSettings.names[field]);
  const atMeeting = (fact: string) => placeInWorkbook(sheetNames.meeting, fact);
  const voucher = draft.kind;
  const unnamed = draft.payees.filter(({ name }) => name === "");
  const homeless = draft.payees.filter(({ address }) => address === null);
  const [first] = homeless;
  return [
    ...(own.number === null ? [issueOf("voucher-number-missing", atVouchers("vouchers"), { voucher })] : []),
    ...(own.date === null ? [issueOf("voucher-date-missing", atVouchers("vouchers"), { voucher })] : []),
    ...(meeting.orgUnit === null ? [issueOf("voucher-issuer-missing", atMeeting("orgUnit"), { voucher })] : []),
    ...(settings.address === null ? [issueOf("voucher-address-missing", atVouchers("address"), { voucher })] : []),
    ...unnamed.map(({ source }) => issueOf("voucher-payee-unnamed", placeOf(source, "name"), { voucher })),
    ...(first
      ? [
          issueOf("voucher-payee-address-missing", placeOf(first.source, "orgUnit"), {
            voucher,
            count: homeless.length,
          }),
        ]
      : []),
    ...(meeting.title === null ? [issueOf("voucher-content-missing", atMeeting("title"), { voucher })] : []),
    ...(draft.restsOnDecision && meeting.awardDecision.number === null
      ? [issueOf("voucher-decision-missing", atMeeting("decisionNumber"), { voucher })]
      : []),
    ...checkTotal(draft),
    ...signers
      .filter((fact) => meeting.signatories[fact] === null)
      .map((fact) => issueOf("voucher-signer-missing", atMeeting(fact), { voucher, fact })),
    ...draft.payees
      .filter(({ representative }) => representative === null)
      .map(({ name, source }) =>
        issueOf("voucher-representative-missing", placeOf(source, "representative"), { voucher, name }),
      ),
  ];
}

function checkTotal({ kind, total }: VoucherDraft): readonly Issue[] {
  const at = placeInWorkbook(sheetNames.honorees, null);
  if (total <= 0) return [issueOf("voucher-empty", at, { voucher: kind })];
  if (total <= largestAmountInWords) return [];
  return [issueOf("voucher-total-too-large", at, { voucher: kind, total })];
}
