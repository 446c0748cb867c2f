import { checkMoney } from "@/usecases/evaluate/evaluate-money";
import { price } from "@/usecases/money/price";
import type { AppContext } from "@/usecases/ports";
import { reportOf } from "@/usecases/run-action";
import type { ActionContext } from "../../actions/action";
import { describeFound } from "../../actions/describe-found";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { markOutdated } from "../../state/step-runs";
import { describeMoney } from "./describe/describe-money";
import { moneyStep, type MoneyPane } from "./state";
import type { MoneyView } from "./view-model";

/** Prices the workbook, and gives its money in the pane's words. */
export async function priceWorkbook(context: ActionContext, app: AppContext): Promise<MoneyView> {
  const priced = await reportOf(app, price, undefined);
  const issues = checkMoney(priced.evaluated, priced.money);
  const found = await describeFound(context, [...issues, ...priced.differences]);
  return describeMoney(
    priced,
    { issues: found.slice(0, issues.length), differences: found.slice(issues.length) },
    context.texts,
  );
}

/** Writes something, then prices everything again, so that the pane shows what changed; `write` gives false where its row is gone. */
export const thenPrice = (
  context: ActionContext<MoneyPane>,
  write: (app: AppContext) => Promise<unknown>,
): Promise<ActionOutcome> =>
  runStep(context, moneyStep, async (app) => {
    const { store, texts } = context;
    if ((await write(app)) === false) store.setState({ notice: texts("issues.gone") });
    store.setState({ why: null });
    const priced = await priceWorkbook(context, app);
    markOutdated(store, ["check", "plan", "payments", "documents"]);
    return priced;
  });
