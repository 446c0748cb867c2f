/** What a column of any of our lists can mean. One vocabulary for all kinds of list: what a list is (`recognise-kind.ts`) follows from the meanings found. */
export type Field =
  | "ordinal"
  | "honorific"
  | "name"
  | "familyName"
  /** Between family and given name, in a column of its own («Họ | Tên đệm | Tên»). */
  | "middleName"
  | "givenName"
  | "position"
  | "positionAndUnit"
  | "orgUnit"
  | "department"
  | "address"
  | "group"
  | "phone"
  | "phone2"
  | "birth"
  | "birthMale"
  | "birthFemale"
  | "sex"
  | "sexMale"
  | "sexFemale"
  | "recipientKind"
  | "award"
  | "title"
  /** Who gives the award, in a column of its own beside it. */
  | "grantLevel"
  /** A column headed by an award («LĐTT», «Giấy khen») and ticked; a list may have several. */
  | "awardTick"
  | "period"
  | "representative"
  | "item"
  | "measure"
  | "quantity"
  /** A second factor of a budget line: sessions, days. */
  | "times"
  | "unitPrice"
  | "amount"
  | "money"
  | "fund"
  | "note"
  /** CCCD, CMND, số định danh: digits as text. */
  | "identityNumber"
  | "bankAccount"
  | "bank"
  /** Understood as a heading of a list, and of no use to us (e-mail, ký nhận …). */
  | "other";

/** A column's heading: `path` from the outermost level to the innermost, `text` as typed (innermost), for places. */
export interface Heading {
  readonly columnIndex: number;
  readonly path: readonly string[];
  readonly text: string;
}

/** What a column was taken for, how sure (0 to 1) and why. */
export interface ColumnMatch {
  readonly heading: Heading;
  readonly field: Field;
  readonly confidence: number;
  readonly reason:
    "same-words" | "words-inside" | "like-words" | "sub-heading" | "values" | "context" | "remembered" | "chosen";
}
