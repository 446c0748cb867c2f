import type { NormOptions } from "@/domain/norms/norm-options";

/** A set of norms in force, as far as it is used. */
export interface NormSetView {
  readonly title: string;
  readonly span: string;
  /** Awards that it prices. */
  readonly rows: number;
  readonly confirmed: number;
}

/** A figure that waits for the accountant. */
export interface WaitingNorm {
  readonly code: string;
  readonly setId: string;
  readonly name: string;
  readonly figure: string;
  readonly source: string;
}

/** What the figures rest on. */
export interface NormsView {
  readonly sets: readonly NormSetView[];
  readonly waiting: readonly WaitingNorm[];
  readonly options: NormOptions;
  /** Which kind of set is missing on its date, as sentences. */
  readonly missing: readonly string[];
}
