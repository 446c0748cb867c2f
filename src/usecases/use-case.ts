import type { Issue } from "@/issues/issue";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import type { TableName } from "@/tables/table-name";
import type { ChangeSet } from "@/workbook/change-set";
import { Draft } from "@/workbook/draft";
import type { WorkbookData } from "@/workbook/workbook-data";
import type { ComposedFile } from "./composed-file";
import type { ProgressStep } from "./progress-steps";

/** What a use case gives: what is to change in the workbook, files to be saved, and what is told to the user. */
export interface UseCaseResult<Report> {
  readonly changes: ChangeSet;
  readonly documents: readonly ComposedFile[];
  readonly report: Report;
  readonly issues: readonly Issue[];
}

/** One thing that a user can have done: a pure function of what was read of the workbook and of what the user says. */
export interface UseCase<Input, Report> {
  /** What is told while it works. */
  readonly step: ProgressStep;
  /** The tables that it reads; one that the workbook lacks is absent from the data. */
  readonly reads: readonly TableName[];
  /** `lists`: the kinds of list that the workbook takes; ours where nothing is said. */
  run(data: WorkbookData, input: Input, lists?: ListKinds): UseCaseResult<Report>;
  /** Completes the report by what the workbook calculates once the changes are in it. */
  verify?(data: WorkbookData, report: Report, lists?: ListKinds): Report;
}

interface Work<Input, Report> {
  readonly step: ProgressStep;
  readonly reads: readonly TableName[];
  /** Reads and writes a draft of the workbook. */
  readonly work: (draft: Draft, input: Input) => Report;
  readonly documents?: (report: Report) => readonly ComposedFile[];
  readonly issues?: (report: Report) => readonly Issue[];
  readonly verify?: (draft: Draft, report: Report) => Report;
}

/** Makes a use case of work on a draft. */
export function useCase<Input, Report>(parts: Work<Input, Report>): UseCase<Input, Report> {
  const { step, reads, work, documents, issues, verify } = parts;
  return {
    step,
    reads,
    run(data, input, lists) {
      const draft = new Draft(data, lists);
      const report = work(draft, input);
      return {
        changes: draft.changes(),
        documents: documents?.(report) ?? [],
        report,
        issues: issues?.(report) ?? [],
      };
    },
    ...(verify === undefined ? {} : { verify: (data, report, lists) => verify(new Draft(data, lists), report) }),
  };
}

/** The tables of lists, facts and norms, without «Nhật ký» and «Sổ tay». */
const dataTables = ["DaiBieu", "KhenThuong", "DuToan", "DinhMuc", "ChuongTrinh", "PhanCong"] as const;

/** What most use cases read: lists, norms, the plan's tables, and «Nhật ký», which holds what was decided and noted of them. */
export const workbookTables: readonly TableName[] = [...dataTables, "NhatKy"];

/** All tables of ours. */
export const everyTable: readonly TableName[] = [...workbookTables, "CanXemLai", "CotDaNho", "TuVietTat", "CachDoc"];

/** The tables that a use case reads of a workbook with these kinds of list: where it reads our lists it reads all. */
export function tablesRead(
  { reads }: Pick<UseCase<never, never>, "reads">,
  lists: ListKinds = ownLists,
): readonly string[] {
  const hasLists = ownLists.tables.every(({ name }) => reads.some((read) => read === name));
  return hasLists ? [...new Set([...reads, ...lists.tables.map(({ name }) => name)])] : reads;
}
