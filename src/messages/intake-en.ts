/** The same in English. */
export const intakeIssuesEn = {
  "source-like-earlier":
    "This list looks like {{other}}, which is in the workbook already ({{share, number}}% of the names); it may be a later version of it. If so, take it in again as its next version, so that nobody stands twice.",
} as const;
