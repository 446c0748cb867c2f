import { useCase, workbookTables } from "../use-case";
import type { Issue } from "@/issues/issue";
import { findSubjects } from "./fix-subjects";
import { ignoredEntry, partIgnored } from "./ignored-issues";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords } from "@/workbook/records/read-records";
import { writeJournal } from "@/workbook/journal/write-journal";

/** Keeps issues as ignored in «Nhật ký», with the reason that the user gives; they are counted and can be reopened. */
export const ignoreIssues = useCase<{ readonly issues: readonly Issue[]; readonly reason: string }, void>({
  step: "checkRows",
  reads: workbookTables,
  work(draft, { issues, reason }) {
    const find = findSubjects(readRecords(draft));
    const journal = readJournal(draft);
    const { reopened } = partIgnored(issues, journal, find);
    writeJournal(draft, journal, { entries: reopened.map((issue) => ignoredEntry(issue, reason, find)) });
  },
});

/** Takes the entries of ignored issues out of «Nhật ký», so that they are shown again. */
export const reopenIssues = useCase<readonly Issue[], void>({
  step: "checkRows",
  reads: workbookTables,
  work(draft, issues) {
    const find = findSubjects(readRecords(draft));
    const journal = readJournal(draft);
    writeJournal(draft, journal, { removed: partIgnored(issues, journal, find).entries });
  },
});
