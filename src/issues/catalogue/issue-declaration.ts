/** `error`: cannot be used as it is; `warning`: a person must look; `note`: said so that nothing is silent. */
export type Severity = "error" | "warning" | "note";

/** An issue in one language: what its kind is called (at most 45 characters), and one sentence with `{{params}}`: what is so, and what to do next. */
export interface IssueTexts {
  readonly title: string;
  readonly text: string;
}

/**
 * All that is said of one kind of issue. The place is told beside it, so no sentence names a row of its own; `{{x, vnd}}`, `{{x, date}}` and the like
 * are written out by `messages/translate.ts`. Several severities: the first is the usual one, a finder may ask for another of them.
 * In English, names of sheets, columns and awards stay Vietnamese, as they stand in the workbook.
 */
export interface IssueDeclaration {
  readonly severity: Severity | readonly [Severity, ...Severity[]];
  readonly vi: IssueTexts;
  readonly en: IssueTexts;
}

/** Kinds of issues by code (kebab-case, `phone-invalid`). */
export type IssueCatalogue = Readonly<Record<string, IssueDeclaration>>;
