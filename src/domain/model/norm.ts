import type { GrantLevel, RecipientKind } from "./honoree";
import type { Multiplier } from "../money/multiplier";
import type { Vnd } from "../money/vnd";
import type { IsoDate } from "@/language/dates/iso-date";

/** One row of a norm set; a figure that is not known is null, never 0. */
export interface Norm {
  /** ASCII-folded code of the law's name (`GK_XA`, `CSTDCS`, `BASE`), unique inside its set. */
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly recipient: RecipientKind;
  /** Times the base salary (or a share of a fund), as integer thousandths. */
  readonly multiplier: Multiplier | null;
  /** How many times the individual's figure this one is (NĐ 91/2017 Art. 73.2, NĐ 152/2025 Art. 54): 2 for a collective, 1,5 for a household. */
  readonly times?: Multiplier | null;
  readonly amount: Vnd | null;
  /** Who may grant the award: the levels whose chair, head or minister has the power; absent where the row does not say. */
  readonly levels?: readonly GrantLevel[];
  readonly unit: string;
  /** Article of this row inside the set's legal basis (`Điều 73 khoản 1d`); absent or "" where only the set's articles are known. */
  readonly article?: string;
  readonly note: string;
  /** Read in a copy of the source named; an unverified row is shown as such and asked about. */
  readonly verified: boolean;
}

/** Norms with one legal basis and one span of dates. */
export interface NormSet {
  readonly id: string;
  readonly title: string;
  /** `competence`: who may grant which title or form; its rows have no figures. */
  readonly kind: "baseSalary" | "award" | "conference" | "competence";
  readonly legalBasis: { readonly number: string; readonly article: string; readonly url: string };
  /** null = not known. */
  readonly effectiveFrom: IsoDate | null;
  /** null = still in force, or not known. */
  readonly effectiveTo: IsoDate | null;
  readonly rounding: { readonly unitVnd: number; readonly ruleVi: string; readonly source: string } | null;
  /** Where the decree says what is paid of several awards at once; absent where the set is no award decree. */
  readonly combination?: { readonly source: string; readonly verified: boolean };
  readonly rows: readonly Norm[];
}
