import { foldAccents } from "@/language/text/fold-accents";

/** Vietnamese banks use 6 to 19 digits. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 19;

/** What a cell says of an account: digits, and the holder where one is written next to them. */
export interface BankAccount {
  readonly digits: string;
  readonly holder: string | null;
}

/** Why an account cannot be used as it is typed. */
export type AccountFault = "no-digits" | "digits-lost" | "other-signs" | "length";

/** Accounts with a name in place of digits, as some banks give them: `VPB123456`, `V3CAS01`. */
const named = /^[a-z]{1,4}\d[a-z\d]{4,17}$/iu;

/**
 * Reads an account as offices type it: `0123 456 789`, `0123.456.789`, `0123456789 - NGUYEN VAN A`. The one rule for lists that are read,
 * cells of our tables and money papers. A number in powers of ten, or beyond what a cell holds exactly, has lost its last digits and is refused.
 */
export function parseAccount(value: string | number): BankAccount | AccountFault {
  if (typeof value === "number" && value > Number.MAX_SAFE_INTEGER) return "digits-lost";
  const typed = String(value).normalize("NFC").trim();
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(typed)) return "digits-lost";
  const compact = typed.replace(/[\s.'’-]/gu, "");
  if (named.test(compact)) return { digits: compact, holder: null };
  const [, figures = "", rest = ""] = /^([\d\s.·'’-]*\d)\s*(.*)$/su.exec(typed) ?? [];
  if (figures === "") return "no-digits";
  const digits = figures.replace(/\D/g, "");
  const holder = rest.replace(/^[\s\-–—:;,.(/]+|[\s).]+$/gu, "");
  if (/\d/.test(holder)) return "other-signs";
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return "length";
  return { digits, holder: holder === "" ? null : holder };
}

/** Whether banks would take the holder for this name: they write names without marks, in capitals, spaces apart. */
export const isHolder = (holder: string, name: string): boolean => bankName(holder) === bankName(name);

/** A name as a bank prints it: `NGUYEN VAN A`. */
export const bankName = (name: string): string =>
  foldAccents(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .toUpperCase();
