import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { Meeting } from "@/domain/model/meeting";
import { takeAll } from "@/intake/versions/apply-versions";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { check, type CheckedBook } from "../check/check";
import { exportPaymentSheet, type ExportedPayments } from "../payments/export-payment-sheet";
import { fillPlan, type PlanOutcome } from "../plan/fill-plan";
import { keepInMemory } from "@/workbook/memory/memory";
import type { InputFile } from "@/workbook/input-file";
import type { World } from "../ports";
import { price, type PricedBook } from "../money/price";
import { setUp } from "../setup/set-up";
import { takeIn, takeInRead, type TakenIn } from "../lists/import-lists";
import { previewLists } from "../lists/preview-lists";
import { readLists } from "../lists/read-lists";
import type { VersionDecision } from "../lists/list-versions";
import { writeMeeting } from "@/workbook/settings/write-meeting";

const vietnamese = createTranslator("vi");

/** The deeds of the whole job, in their order; the papers are saved by whoever wants them all. */
export type DeedName =
  | "set-up"
  | "write-meeting"
  | "take-in"
  | "take-in-later"
  | "check"
  | "price"
  | "fill-plan"
  | "export-payment-sheet"
  | "save-papers";

/** Runs one deed; whoever runs the job may count and time it here. */
export type RunDeed = <Result>(name: DeedName, deed: () => Promise<Result>) => Promise<Result>;

export interface JobInput {
  /** Null leaves the facts as they stand in the workbook. */
  readonly meeting: Meeting | null;
  readonly files: readonly InputFile[];
  /** What a user would say of the lists in the pane. */
  readonly choices?: IntakeChoices;
  /** Later versions of the lists, taken in after them; all that they alter is taken over, corrections by hand stay. */
  readonly later?: readonly InputFile[];
}

/** What each deed ended with. */
export interface DoneJob {
  readonly kind: "done";
  readonly taken: TakenIn;
  /** What later versions brought; null where none were given. */
  readonly later: TakenIn | null;
  readonly checked: CheckedBook;
  readonly priced: PricedBook;
  readonly plan: PlanOutcome;
  readonly payments: ExportedPayments;
}

/** No list was found, so there is nothing to price or to print; `reasons` are sentences for the user. */
export interface NothingTaken {
  readonly kind: "nothing-taken";
  readonly reasons: readonly string[];
}

/** The whole job on the open workbook, from lists to documents: the same deeds as one after the other in the pane. */
export async function runJob(
  world: World,
  { meeting, files, choices = {}, later = [] }: JobInput,
  deed: RunDeed,
): Promise<DoneJob | NothingTaken> {
  await deed("set-up", () => setUp(world));
  if (meeting !== null) await deed("write-meeting", () => writeMeeting(world.workbook, meeting));
  const taken = await deed("take-in", () => takeInAsSaid(world, files, choices));
  if (Object.values(taken.rows).every((rows) => rows === 0) && taken.already.length === 0)
    return { kind: "nothing-taken", reasons: reasonsOf(taken) };
  const updated = later.length === 0 ? null : await deed("take-in-later", () => takeInLater(world, later));
  const checked = await deed("check", () => check(world));
  const priced = await deed("price", () => price(world));
  const plan = await deed("fill-plan", () => fillPlan(world));
  const payments = await deed("export-payment-sheet", () => exportPaymentSheet(world));
  return { kind: "done", taken, later: updated, checked, priced, plan, payments };
}

async function takeInAsSaid(world: World, files: readonly InputFile[], choices: IntakeChoices): Promise<TakenIn> {
  await keepInMemory(world.workbook, choices);
  return takeIn(world, { files, sheets: [], replace: false });
}

async function takeInLater(world: World, files: readonly InputFile[]): Promise<TakenIn> {
  const read = await readLists(world, { files, sheets: [], replace: false });
  const { lists } = await previewLists(world, read);
  const versions = lists.flatMap(({ list, version }): readonly VersionDecision[] =>
    version === null ? [] : [{ list, of: version.of, take: takeAll }],
  );
  return takeInRead(world, read, { versions });
}

const reasonsOf = ({ issues }: TakenIn): readonly string[] =>
  issues.map((issue) => {
    const { file, sheet } = issue.at;
    return `${[file, sheet].filter((part) => part !== "").join(" › ")}: ${issueSentence(issue, vietnamese)}`;
  });
