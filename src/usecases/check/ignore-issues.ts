import type { Issue } from "@/issues/issue";
import { findSubjects } from "./fix-subjects";
import { ignoredEntry, partIgnored } from "./ignored-issues";
import type { World } from "../ports";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords } from "@/workbook/records/read-records";
import { writeJournal } from "@/workbook/journal/write-journal";

/** Keeps issues as ignored in «Nhật ký», with the reason that the user gives; they are counted and can be reopened again. */
export async function ignoreIssues(
  { workbook }: Pick<World, "workbook">,
  issues: readonly Issue[],
  reason: string,
): Promise<void> {
  const find = findSubjects(await readRecords(workbook));
  const journal = await readJournal(workbook);
  const { reopened } = partIgnored(issues, journal, find);
  await writeJournal(workbook, journal, { entries: reopened.map((issue) => ignoredEntry(issue, reason, find)) });
}

/** Takes the entries of ignored issues out of «Nhật ký», so that they are told again. */
export async function reopenIssues({ workbook }: Pick<World, "workbook">, issues: readonly Issue[]): Promise<void> {
  const find = findSubjects(await readRecords(workbook));
  const journal = await readJournal(workbook);
  await writeJournal(workbook, journal, { removed: partIgnored(issues, journal, find).entries });
}
