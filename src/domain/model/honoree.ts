import type { Vnd } from "../money/vnd";
import type { ListRecord } from "./list-record";

/** The law's three kinds of recipient: cá nhân, tập thể, hộ gia đình. */
export type RecipientKind = "individual" | "collective" | "household";

/** Who signed the award, as its text says; the level that signs pays (Luật TĐKT 2022 Art. 11). */
export type GrantLevel = "ward" | "district" | "city" | "department" | "state";

/**
 * How it stands with one recipient's award, as the words around its name say. Only `granted` is paid; `without-money`: granted without money;
 * `paid-elsewhere`: others pay; `unclear`: the words deny or doubt something that we do not understand. All but `granted` are asked about.
 */
export type AwardStatus =
  "granted" | "proposed" | "refused" | "withdrawn" | "paid" | "without-money" | "paid-elsewhere" | "unclear";

/** One row of an honoree list: one recipient, one award. */
export interface Honoree extends ListRecord {
  readonly name: string;
  /** Null where nothing says it: nothing is priced until a person does. */
  readonly kind: RecipientKind | null;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly group: string | null;
  /** The award as typed (`GK CT UBND phường`), null when the cell is blank. */
  readonly awardText: string | null;
  /** What the achievement covers, as typed (`2019`, `2015-2020`). */
  readonly period: string | null;
  /** The amount in the list, whole đồng; null when blank or unreadable. */
  readonly typedAmount: Vnd | null;
  /** Who signs for a household or a collective, where the list says it. */
  readonly representative: string | null;
  readonly note: string | null;
  /** Số định danh (CCCD, CMND): digits as text, leading zeros kept. */
  readonly identityNumber?: string | null;
  readonly bankAccount?: string | null;
  readonly bank?: string | null;
}
