import type { Source } from "@/sheet/grid";
import { explainQuestion, explainSelection as explainSelected } from "@/usecases/explain/explain-selection";
import type { ExplainedTotal, MoneyExplanation } from "@/usecases/explain/money-explanation";
import { reportOf } from "@/usecases/run-action";
import { rowKey } from "@/workbook/source-key";
import type { Action, ActionContext } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { orNotice } from "../../actions/refusal";
import { describeWhy } from "./describe/describe-why";
import { moneyStep, type MoneyPane } from "./state";

type WhyAction<Given extends readonly unknown[]> = Action<MoneyPane, Given, Promise<ActionOutcome>>;

/** Shows an explanation; while another action writes, nothing is explained. */
async function explain(
  context: ActionContext<MoneyPane>,
  find: () => Promise<MoneyExplanation | null>,
): Promise<ActionOutcome> {
  const { store, texts } = context;
  if (store.getState().running !== null) return "busy";
  const shown = await orNotice(context, async () => {
    const found = await find();
    store.setState({
      current: moneyStep.id,
      why: found === null ? null : describeWhy(found, texts),
      notice: found === null ? texts("why.nothing") : null,
    });
    return true;
  });
  return shown === null ? "failed" : "needsReview";
}

/** Shows why the sum in the selected cell is what it is. */
const explainSelection: WhyAction<[]> = {
  id: "explainSelection",
  step: moneyStep.id,
  run: (context) => explain(context, () => explainSelected(context.app)),
};

/** Shows why one honoree's sum is what it is. */
const explainAward: WhyAction<[source: Source]> = {
  id: "explainAward",
  step: moneyStep.id,
  run: (context, source) =>
    explain(context, () =>
      reportOf(context.app, explainQuestion, ({ records }) => {
        const index = records.honorees.findIndex(({ record }) => rowKey(record.source) === rowKey(source));
        return index < 0 ? null : { kind: "award", index };
      }),
    ),
};

/** Shows why a total is what it is. */
const explainTotal: WhyAction<[total: ExplainedTotal]> = {
  id: "explainTotal",
  step: moneyStep.id,
  run: (context, total) =>
    explain(context, () => reportOf(context.app, explainQuestion, () => ({ kind: "total", total }))),
};

/** Closes the explanation. */
const closeWhy: Action<MoneyPane, [], void> = {
  id: "closeWhy",
  step: moneyStep.id,
  run: ({ store }) => store.setState({ why: null }),
};

/** What explains a sum; nothing is written. */
export const whyActions = { explainSelection, explainAward, explainTotal, closeWhy } as const;
