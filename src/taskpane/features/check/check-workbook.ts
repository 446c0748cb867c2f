import { check, type CheckedWorkbook } from "@/usecases/check/check";
import type { AppContext } from "@/usecases/ports";
import { reportOf } from "@/usecases/run-action";
import type { ActionContext } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { markOutdated } from "../../state/step-runs";
import { describeCheck } from "./describe-check";
import { checkStep, type CheckPane } from "./state";
import type { CheckedLists } from "./view-model";

/** A check as the pane shows it; its marks are kept, so that a recheck writes only what differs. `outcome`: what the click before it did. */
export function describeAndKeep(
  { store, texts }: ActionContext<CheckPane>,
  checked: CheckedWorkbook,
  outcome: string | null,
): CheckedLists {
  store.setState({ marks: checked.marks });
  return describeCheck(checked, texts, outcome);
}

/** Does something about issues, then checks the workbook, which shows what was changed; `work` may give a sentence about it. */
export const thenCheck = (
  context: ActionContext<CheckPane>,
  work: (app: AppContext) => Promise<string | void>,
): Promise<ActionOutcome> =>
  runStep(context, checkStep, async (app) => {
    const outcome = (await work(app)) ?? null;
    const checked = describeAndKeep(context, await reportOf(app, check, undefined), outcome);
    markOutdated(context.store, ["money", "plan", "payments", "documents"]);
    return checked;
  });
