import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { Meeting } from "@/domain/model/meeting";
import { takeAll } from "@/intake/versions/apply-versions";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { check, type CheckedWorkbook } from "../check/check";
import { exportPaymentSheet, type ExportedPayments } from "../payments/export-payment-sheet";
import { fillPlan, type PlanOutcome } from "../plan/fill-plan";
import { keepInMemory } from "@/workbook/memory/memory";
import type { InputFile } from "@/workbook/input-file";
import type { World } from "../ports";
import { price, type PricedWorkbook } from "../money/price";
import { setUp } from "../setup/set-up";
import { importLists, importRead, type ImportOutcome } from "../lists/import-lists";
import { previewLists } from "../lists/preview-lists";
import { readLists } from "../lists/read-lists";
import type { VersionDecision } from "../lists/list-versions";
import { writeMeeting } from "@/workbook/settings/write-meeting";

const vietnamese = createTranslator("vi");

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
  readonly plan: PlanOutcome;
  readonly payments: ExportedPayments;
}

/** No list was found, so there is nothing to price or to print; `reasons` are sentences for the user. */
export interface NothingTaken {
  readonly kind: "nothing-taken";
  readonly reasons: readonly string[];
}

/** The whole job on the open workbook, from lists to documents: the same actions as one after the other in the pane. */
export async function runJob(
  world: World,
  { meeting, files, choices = {}, later = [] }: JobInput,
  action: RunAction,
): Promise<DoneJob | NothingTaken> {
  await action("set-up", () => setUp(world));
  if (meeting !== null) await action("write-meeting", () => writeMeeting(world.workbook, meeting));
  const taken = await action("import", () => importAsChosen(world, files, choices));
  if (Object.values(taken.rows).every((rows) => rows === 0) && taken.already.length === 0)
    return { kind: "nothing-taken", reasons: reasonsOf(taken) };
  const updated = later.length === 0 ? null : await action("import-later", () => importLater(world, later));
  const checked = await action("check", () => check(world));
  const priced = await action("price", () => price(world));
  const plan = await action("fill-plan", () => fillPlan(world));
  const payments = await action("export-payment-sheet", () => exportPaymentSheet(world));
  return { kind: "done", taken, later: updated, checked, priced, plan, payments };
}

async function importAsChosen(
  world: World,
  files: readonly InputFile[],
  choices: IntakeChoices,
): Promise<ImportOutcome> {
  await keepInMemory(world.workbook, choices);
  return importLists(world, { files, sheets: [], replace: false });
}

async function importLater(world: World, files: readonly InputFile[]): Promise<ImportOutcome> {
  const read = await readLists(world, { files, sheets: [], replace: false });
  const { lists } = await previewLists(world, read);
  const versions = lists.flatMap(({ list, version }): readonly VersionDecision[] =>
    version === null ? [] : [{ list, of: version.of, take: takeAll }],
  );
  return importRead(world, read, { versions });
}

const reasonsOf = ({ issues }: ImportOutcome): readonly string[] =>
  issues.map((issue) => {
    const { file, sheet } = issue.at;
    return `${[file, sheet].filter((part) => part !== "").join(" › ")}: ${issueSentence(issue, vietnamese)}`;
  });
