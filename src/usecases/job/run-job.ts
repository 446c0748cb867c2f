import { reportOf, runAction, type ActionResult } from "../run-action";
import { remember } from "../lists/remember";
import { writeFacts } from "../setup/write-facts";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { Meeting } from "@/domain/model/meeting";
import { takeAll } from "@/intake/versions/apply-versions";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { check, type CheckedWorkbook } from "../check/check";
import { exportPaymentSheet, type ExportedPayments } from "../payments/export-payment-sheet";
import { fillPlan, readPlanTemplates, type PlanOutcome } from "../plan/fill-plan";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext, SavedFile } from "../ports";
import { price, type PricedWorkbook } from "../money/price";
import { setUp } from "../setup/set-up";
import { importLists, importRead, type ImportOutcome } from "../lists/import-lists";
import { previewLists } from "../lists/preview-lists";
import { readLists } from "../lists/read-lists";
import type { VersionDecision } from "../lists/list-versions";

/** The actions of the whole job, in their order; the papers are saved by whoever wants them all. */
export type ActionName =
  | "set-up"
  | "write-meeting"
  | "import"
  | "import-later"
  | "check"
  | "price"
  | "fill-plan"
  | "export-payment-sheet"
  | "save-papers";

/** Runs one action; whoever runs the job may count and time it here. */
export type RunAction = <Result>(name: ActionName, action: () => Promise<Result>) => Promise<Result>;

export interface JobInput {
  /** Null leaves the facts as they stand in the workbook. */
  readonly meeting: Meeting | null;
  readonly files: readonly InputFile[];
  /** What a user would say of the lists in the pane. */
  readonly choices?: IntakeChoices;
  /** Later versions of the lists, taken in after them; all that they alter is taken over, corrections by hand stay. */
  readonly later?: readonly InputFile[];
}

/** What each action ended with. */
export interface DoneJob {
  readonly kind: "done";
  readonly taken: ImportOutcome;
  /** What later versions brought; null where none were given. */
  readonly later: ImportOutcome | null;
  readonly checked: CheckedWorkbook;
  readonly priced: PricedWorkbook;
  readonly plan: PlanOutcome & { readonly saved: SavedFile | null };
  readonly payments: ExportedPayments & { readonly saved: SavedFile | null };
}

/** No list was found, so there is nothing to price or to print; `reasons` are sentences for the user. */
export interface NothingTaken {
  readonly kind: "nothing-taken";
  readonly reasons: readonly string[];
}

/** The whole job on the open workbook, from lists to documents: the same actions as one after the other in the pane. */
export async function runJob(
  context: AppContext,
  { meeting, files, choices = {}, later = [] }: JobInput,
  action: RunAction,
): Promise<DoneJob | NothingTaken> {
  await action("set-up", () => setUp(context));
  if (meeting !== null) await action("write-meeting", () => runAction(context, writeFacts, meeting));
  const taken = await action("import", () => importAsChosen(context, files, choices));
  if (Object.values(taken.rows).every((rows) => rows === 0) && taken.already.length === 0)
    return { kind: "nothing-taken", reasons: reasonsOf(taken) };
  const updated = later.length === 0 ? null : await action("import-later", () => importLater(context, later));
  const checked = await action("check", () => reportOf(context, check, undefined));
  const priced = await action("price", () => reportOf(context, price, undefined));
  const plan = await action("fill-plan", async () =>
    withFile(await runAction(context, fillPlan, await readPlanTemplates(context.files))),
  );
  const payments = await action("export-payment-sheet", async () =>
    withFile(await runAction(context, exportPaymentSheet, undefined)),
  );
  return { kind: "done", taken, later: updated, checked, priced, plan, payments };
}

const withFile = <Report>({ report, saved }: ActionResult<Report>): Report & { readonly saved: SavedFile | null } => ({
  ...report,
  saved: saved[0] ?? null,
});

async function importAsChosen(
  context: AppContext,
  files: readonly InputFile[],
  choices: IntakeChoices,
): Promise<ImportOutcome> {
  const { columns = [], abbreviations = [], sources = [] } = choices;
  if (columns.length + abbreviations.length + sources.length > 0) await runAction(context, remember, choices);
  return importLists(context, { files, sheets: [], replace: false });
}

async function importLater(context: AppContext, files: readonly InputFile[]): Promise<ImportOutcome> {
  const read = await readLists(context, { files, sheets: [], replace: false });
  const { lists } = await reportOf(context, previewLists, { read });
  const versions = lists.flatMap(({ list, version }): readonly VersionDecision[] =>
    version === null ? [] : [{ list, of: version.of, take: takeAll }],
  );
  return reportOf(context, importRead, { read, decisions: { versions } });
}

const reasonsOf = ({ issues }: ImportOutcome): readonly string[] =>
  issues.map((issue) => {
    const { file, sheet } = issue.at;
    return `${[file, sheet].filter((part) => part !== "").join(" › ")}: ${issueSentence(issue, vietnamese)}`;
  });
