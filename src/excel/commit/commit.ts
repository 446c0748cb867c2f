import { isEmpty, noChanges, type ChangeSet } from "@/workbook/change-set";
import type { CommitOutcome } from "@/workbook/commit-outcome";
import { TornCommitError } from "@/workbook/torn-commit";
import { WorkbookError } from "@/workbook/workbook-error";
import { sendSteps } from "../steps";
import type { CommitTools } from "./commit-tools";
import { amendWayBack, queueGuard, type Found } from "./guard";
import { inverseOf } from "./inverse";
import { oldCells, queueName, type NameState } from "./name-values";
import { planCommit, type CommitPlan } from "./plan-commit";
import { restore } from "./restore";
import { verify } from "./verify";
import type { WayBack } from "./way-back";
import { planWrites, type WriteGroup } from "./write-steps";

/** So often rows may move between being found and being written before the commit gives up. */
const MOST_TRIES = 4;

/**
 * One commit: verify, write, restore on a refusal. Nothing is found by position: rows that move between the verification and the writing are
 * seen in what is read in the same request as the writing, put right, and found again.
 */
export async function commitChanges(
  context: Excel.RequestContext,
  changes: ChangeSet,
  tools: CommitTools,
): Promise<CommitOutcome> {
  if (isEmpty(changes)) return { addedSheets: [], leftAlone: [], inverse: noChanges };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const verified = await verify(context, changes, tools);
    const plan = planCommit(changes, verified, tools);
    const { groups, tidy } = planWrites(context, plan, changes, { ahead: verified.ahead, tools });
    if (!(await write(context, groups, { plan, changes, tools }))) continue;
    // What was kept for the way back is in nobody's way; the next start finds it.
    if (tidy.length > 0) await Promise.allSettled([sendSteps(context, tidy)]);
    return {
      addedSheets: plan.newSheets.map(({ name }) => name),
      leftAlone: plan.leftAlone,
      inverse: inverseOf(plan),
    };
  }
  throw new WorkbookError("busy", "");
}

interface Writing {
  readonly plan: CommitPlan;
  readonly changes: ChangeSet;
  readonly tools: CommitTools;
}

/** Writes the requests of a commit; false where rows had moved, with the workbook as it was. */
async function write(context: Excel.RequestContext, groups: readonly WriteGroup[], writing: Writing): Promise<boolean> {
  let { wayBack } = writing.plan;
  for (const group of groups) {
    const guards = queueGuards(context, group);
    try {
      await sendSteps(context, group.steps);
    } catch (refusal) {
      await takeBack(context, amend(wayBack, readGuards(guards)), writing, refusal);
      throw refusal;
    }
    const found = readGuards(guards);
    wayBack = amend(wayBack, found);
    if (found.isAsPlanned) continue;
    await takeBack(context, wayBack, writing, null);
    return false;
  }
  return true;
}

interface Guards {
  readonly tables: readonly (() => Found)[];
  readonly names: readonly {
    readonly name: string;
    readonly planned: NameState;
    readonly now: () => NameState | null;
  }[];
}

interface FoundAll {
  readonly isAsPlanned: boolean;
  readonly tables: readonly Found[];
  readonly names: ReadonlyMap<string, NameState>;
}

function queueGuards(context: Excel.RequestContext, { tables, removes, names }: WriteGroup): Guards {
  const plans = [...new Set([...tables.map(({ plan }) => plan), ...removes])];
  return {
    tables: plans.map((plan) => {
      const own = tables.filter((step) => step.plan === plan).flatMap(({ over }) => over);
      const isNew = ({ first }: (typeof own)[number]): boolean => plan.added !== null && first >= plan.added.first;
      return queueGuard(context, {
        plan,
        over: own.filter((one) => !isNew(one)),
        adds: own.some(isNew),
        removes: removes.includes(plan),
      });
    }),
    names: names.map(({ wayBack: { name }, state }) => ({ name, planned: state, now: queueName(context, name) })),
  };
}

/** What stood there; of a request that was refused as a whole nothing is known, and nothing was written. */
function readGuards({ tables, names }: Guards): FoundAll {
  try {
    const found = tables.map((read) => read());
    const altered = names.flatMap(({ name, planned, now }): [string, NameState][] => {
      const state = now();
      return state === null || JSON.stringify(state.formulas) === JSON.stringify(planned.formulas)
        ? []
        : [[name, state]];
    });
    return {
      tables: found,
      names: new Map(altered),
      isAsPlanned: altered.length === 0 && found.every(({ isAsPlanned }) => isAsPlanned),
    };
  } catch {
    return { tables: [], names: new Map(), isAsPlanned: true };
  }
}

function amend(wayBack: WayBack, { tables, names }: FoundAll): WayBack {
  return {
    ...wayBack,
    tables: wayBack.tables.map((table) => tables.reduce(amendWayBack, table)),
    names: wayBack.names.map((one) => {
      const state = names.get(one.name);
      return state === undefined ? one : { ...one, old: oldCells(state) };
    }),
  };
}

/** Takes a commit back; twice, because a host that refuses once need not refuse again. Refused both times the commit is torn. */
async function takeBack(
  context: Excel.RequestContext,
  wayBack: WayBack,
  { changes, tools }: Writing,
  refusal: unknown,
): Promise<void> {
  const about = { declared: tools.declared, models: [...changes.sheets, ...changes.newSheets] };
  try {
    await restore(context, wayBack, about);
  } catch {
    try {
      await restore(context, wayBack, about);
    } catch (again) {
      throw new TornCommitError({ action: wayBack.action, state: "undo" }, refusal ?? again);
    }
  }
}
