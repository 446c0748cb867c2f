import type { IsoDate } from "@/language/dates/iso-date";
import type { Vnd } from "../money/vnd";

/** The money documents that carry a form code, a number and a date of their own, in the order of the sheet «Chứng từ». */
export const voucherKinds = [
  "awardCash",
  "awardBank",
  "support",
  "statement",
  "voucher",
  "handover",
  "return",
] as const;

export type VoucherKind = (typeof voucherKinds)[number];

/** What the head of one document says; null = left blank, as no law fixes it for a ward. */
export interface VoucherFacts {
  /** `C04-HD`. */
  readonly formCode: string | null;
  /** As printed below the code: «Ban hành kèm theo …». */
  readonly issuedUnder: string | null;
  readonly number: string | null;
  /** null = filled by hand on signing. */
  readonly date: IsoDate | null;
}

/** What the unit says of its money documents; null = not said. */
export interface VoucherSettings {
  readonly address: string | null;
  /** «Mã QHNS», «Mã đơn vị SDNS»: the label is the unit's to choose. */
  readonly unitCodeLabel: string | null;
  readonly unitCode: string | null;
  /** The unit's account, and where it is kept. */
  readonly treasuryAccount: string | null;
  readonly treasuryOffice: string | null;
  /** Support money for one delegate for the whole conference; null = by the norm. */
  readonly supportRate: Vnd | null;
  /** The document that sets the rate. */
  readonly supportBasis: string | null;
  readonly vouchers: Readonly<Record<VoucherKind, VoucherFacts>>;
}

const blank: VoucherFacts = { formCode: null, issuedUnder: null, number: null, date: null };

/** The settings of a unit that has said nothing. */
export const noVoucherSettings: VoucherSettings = {
  address: null,
  unitCodeLabel: null,
  unitCode: null,
  treasuryAccount: null,
  treasuryOffice: null,
  supportRate: null,
  supportBasis: null,
  vouchers: {
    awardCash: blank,
    awardBank: blank,
    support: blank,
    statement: blank,
    voucher: blank,
    handover: blank,
    return: blank,
  },
};
