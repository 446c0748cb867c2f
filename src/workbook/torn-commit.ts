/** A commit that was torn off before it was complete or before it was tidied up. */
export interface TornCommit {
  /** What the user did then, in plain words. */
  readonly action: string;
  /** `undo`: not all is written, so it can only be taken back; `finish`: all is written, and only what was kept for the way back is left over. */
  readonly state: "undo" | "finish";
}

/** Excel refused a commit half-way and the way back as well; the workbook is half written until the commit is taken back. */
export class TornCommitError extends Error {
  override readonly name = "TornCommitError";

  constructor(
    readonly torn: TornCommit,
    override readonly cause: unknown,
  ) {
    super(`torn: ${torn.action}`);
  }
}
