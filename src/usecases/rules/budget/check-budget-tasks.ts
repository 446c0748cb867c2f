import { costTasks, costTasksIn, type CostTask, costTaskWords } from "@/domain/funds/cost-tasks";
import type { MeetingFunds } from "@/domain/funds/meeting-funds";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

/** A task that usually costs money: whether the plan names it, a line pays for it, or somebody said that it needs none. */
export interface TaskState {
  readonly task: CostTask;
  /** The plan's own texts name it; false for what is only usual. */
  readonly isInPlan: boolean;
  readonly hasLine: boolean;
  /** Why it needs no line; null = nobody said so. */
  readonly waiver: string | null;
}

/** What the tasks are looked for in. */
export interface TaskMaterial {
  /** Items of the budget. */
  readonly items: readonly string[];
  /** Tasks and programme of the plan, as typed. */
  readonly planTexts: readonly string[];
  readonly waivers: MeetingFunds["waivers"];
  /** There are honorees who get a certificate, so that paper and frames are needed. */
  readonly hasCertificates: boolean;
}

/** The tasks of a commendation conference in their order, each with what is known of it; paper and frames only where somebody gets them. */
export function findTasks({ items, planTexts, waivers, hasCertificates }: TaskMaterial): readonly TaskState[] {
  const paid = new Set(items.flatMap((item) => costTasksIn(item)));
  const planned = new Set(planTexts.flatMap((text) => costTasksIn(text)));
  return costTasks
    .filter((task) => hasCertificates || (task !== "certificates" && task !== "frames"))
    .map((task) => ({
      task,
      isInPlan: planned.has(task),
      hasLine: paid.has(task),
      waiver: waivers[task] ?? null,
    }));
}

/** Tasks without a budget line and without a waiver: a warning where the plan names the task, a note where it is only usual. */
export function checkBudgetTasks(tasks: readonly TaskState[]): readonly Issue[] {
  return tasks
    .filter(({ hasLine, waiver }) => !hasLine && waiver === null)
    .map(({ task, isInPlan }) =>
      issueOf(
        isInPlan ? "task-without-budget" : "task-perhaps-without-budget",
        placeInWorkbook(sheetNames.budget, null),
        { task: costTaskWords[task] },
      ),
    );
}
