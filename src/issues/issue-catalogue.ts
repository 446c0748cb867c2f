import { amountsIssues } from "./catalogue/amounts";
import { awardsIssues } from "./catalogue/awards";
import { budgetIssues } from "./catalogue/budget";
import { cellsIssues } from "./catalogue/cells";
import { documentsIssues } from "./catalogue/documents";
import { filesIssues } from "./catalogue/files";
import { fundsIssues } from "./catalogue/funds";
import { meetingIssues } from "./catalogue/meeting";
import { normsIssues } from "./catalogue/norms";
import { paymentsIssues } from "./catalogue/payments";
import { peopleIssues } from "./catalogue/people";
import { rowsIssues } from "./catalogue/rows";
import { sheetsIssues } from "./catalogue/sheets";
import { vouchersIssues } from "./catalogue/vouchers";
import type { IssueCatalogue } from "./catalogue/issue-declaration";

/** Every kind of issue that the program knows; a new one is declared in the file of its subject and nowhere else. */
export const issueCatalogue = {
  ...amountsIssues,
  ...awardsIssues,
  ...budgetIssues,
  ...cellsIssues,
  ...documentsIssues,
  ...filesIssues,
  ...fundsIssues,
  ...meetingIssues,
  ...normsIssues,
  ...paymentsIssues,
  ...peopleIssues,
  ...rowsIssues,
  ...sheetsIssues,
  ...vouchersIssues,
} as const satisfies IssueCatalogue;

/** Code of an issue: `phone-invalid`, `award-missing` … */
export type IssueCode = keyof typeof issueCatalogue;

/** Whether a text is the code of an issue: «Nhật ký» may hold one of an earlier version. */
export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(issueCatalogue, code);
