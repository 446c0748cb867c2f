import type { Meeting } from "@/domain/meeting";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { check } from "./check";
import type { CheckedBook } from "./check";
import { exportPaymentSheet } from "./export-payment-sheet";
import type { ExportedPayments } from "./export-payment-sheet";
import { fillPlan } from "./fill-plan";
import type { PlanOutcome } from "./fill-plan";
import type { InputFile, World } from "./ports";
import { price } from "./price";
import type { PricedBook } from "./price";
import { setUp } from "./set-up";
import { takeIn } from "./take-in";
import type { TakenIn } from "./take-in";
import { writeMeeting } from "./write-meeting";

const vietnamese = createTranslator("vi");

/** The deeds of the whole job, in their order. */
export type DeedName =
  "set-up" | "write-meeting" | "take-in" | "check" | "price" | "fill-plan" | "export-payment-sheet";

/** Runs one deed; whoever runs the job may count and time it here. */
export type RunDeed = <Result>(name: DeedName, deed: () => Promise<Result>) => Promise<Result>;

export interface JobInput {
  /** Null leaves the facts as they stand in the workbook. */
  readonly meeting: Meeting | null;
  readonly files: readonly InputFile[];
}

/** What each deed ended with. */
export interface DoneJob {
  readonly kind: "done";
  readonly taken: TakenIn;
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
  { meeting, files }: JobInput,
  deed: RunDeed,
): Promise<DoneJob | NothingTaken> {
  await deed("set-up", () => setUp(world));
  if (meeting !== null) await deed("write-meeting", () => writeMeeting(world.workbook, meeting));
  const taken = await deed("take-in", () => takeIn(world, { files, sheets: [], replace: false }));
  if (Object.values(taken.rows).every((rows) => rows === 0) && taken.already.length === 0)
    return { kind: "nothing-taken", reasons: reasonsOf(taken) };
  const checked = await deed("check", () => check(world));
  const priced = await deed("price", () => price(world));
  const plan = await deed("fill-plan", () => fillPlan(world));
  const payments = await deed("export-payment-sheet", () => exportPaymentSheet(world));
  return { kind: "done", taken, checked, priced, plan, payments };
}

const reasonsOf = ({ issues }: TakenIn): readonly string[] =>
  issues.map((issue) => {
    const { file, sheet } = issue.at;
    return `${[file, sheet].filter((part) => part !== "").join(" › ")}: ${issueSentence(issue, vietnamese)}`;
  });
