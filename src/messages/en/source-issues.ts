import type { sourceIssuesVi } from "../vi/source-issues";

/** The same sentences in English. */
export const sourceIssuesEn: Readonly<Record<keyof typeof sourceIssuesVi, string>> = {
  "file-has-macros": "The file has macros. They are not run; only the data of its sheets is read.",
  "file-has-links":
    "The file has {{links, number}} links to other files or addresses. They are not opened; the values saved in the file are used, check them if they may be out of date.",
};
