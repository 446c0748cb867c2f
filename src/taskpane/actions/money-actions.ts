import { reportOf } from "@/usecases/run-action";
import type { NormOptions } from "@/domain/norms/norm-options";
import type { Source } from "@/sheet/grid";
import { chooseNormOptions } from "@/usecases/money/choose-norm-options";
import { confirmNorm } from "@/usecases/money/confirm-norm";
import { explainQuestion, explainSelection } from "@/usecases/explain/explain-selection";
import type { ExplainedTotal, MoneyExplanation } from "@/usecases/explain/money-explanation";
import { overrideAward, type AwardOverrideOrder } from "@/usecases/money/override-award";
import type { AppContext } from "@/usecases/ports";
import { rowKey } from "@/workbook/source-key";
import { describeWhy } from "../describe-why";
import type { ActionOutcome } from "../ending";
import type { WaitingNorm } from "../money-views";
import type { MoneyView } from "../results";
import { markOutdated, type PaneStore } from "../store";
import type { Texts } from "../texts";

/** What a user can have done about money: calculated, explained, set by hand. */
export interface MoneyActions {
  price(): Promise<ActionOutcome>;
  /** Shows why the sum in the selected cell is what it is. */
  explainSelection(): Promise<ActionOutcome>;
  /** The same of one honoree, or of a total. */
  explainAward(source: Source): Promise<void>;
  explainTotal(total: ExplainedTotal): Promise<void>;
  closeWhy(): void;
  /** Sets an amount with its reason, or takes it back, and prices again. */
  overrideAward(source: Source, order: AwardOverrideOrder): Promise<ActionOutcome>;
  /** Keeps that the accountant has checked a figure, and prices again. */
  confirmNorm(norm: Pick<WaitingNorm, "code" | "setId">): Promise<ActionOutcome>;
  /** Changes how money is rounded and multiplied, and prices again. */
  chooseNormOptions(options: NormOptions): Promise<ActionOutcome>;
}

interface MoneyParts {
  readonly context: AppContext;
  readonly store: PaneStore;
  readonly texts: Texts;
  readonly refusalOf: (error: unknown) => string;
  /** Runs a action of the money step, one at a time. */
  readonly run: (flow: (context: AppContext) => Promise<MoneyView>) => Promise<ActionOutcome>;
  /** Prices the summary and says it in the pane's words. */
  readonly priceAndDescribe: (context: AppContext) => Promise<MoneyView>;
}

/** The actions of the money step over one context. */
export function createMoneyActions({
  context,
  store,
  texts,
  refusalOf,
  run,
  priceAndDescribe,
}: MoneyParts): MoneyActions {
  async function explain(find: () => Promise<MoneyExplanation | null>): Promise<ActionOutcome> {
    // Another action may be writing: what it has not finished is not explained.
    if (store.getState().running !== null) return "busy";
    try {
      const found = await find();
      store.setState({
        current: "money",
        why: found === null ? null : describeWhy(found, texts),
        notice: found === null ? texts("why.nothing") : null,
      });
      return "ask";
    } catch (error) {
      store.setState({ notice: refusalOf(error) });
      return "failed";
    }
  }

  /** Something is written, then everything is priced anew, so that the pane tells what changed. */
  const thenPrice = (write: () => Promise<boolean | void>): Promise<ActionOutcome> =>
    run(async (context) => {
      const isThere = await write();
      if (isThere === false) store.setState({ notice: texts("issues.gone") });
      store.setState({ why: null });
      const priced = await priceAndDescribe(context);
      markOutdated(store, ["check", "plan", "payments", "documents"]);
      return priced;
    });

  return {
    price: () => run(priceAndDescribe),
    explainSelection: () => explain(() => explainSelection(context)),
    explainAward: async (source) => {
      await explain(() =>
        reportOf(context, explainQuestion, ({ records }) => {
          const index = records.honorees.findIndex(({ record }) => rowKey(record.source) === rowKey(source));
          return index < 0 ? null : { kind: "award", index };
        }),
      );
    },
    explainTotal: async (total) => {
      await explain(() => reportOf(context, explainQuestion, () => ({ kind: "total", total })));
    },
    closeWhy: () => store.setState({ why: null }),
    overrideAward: (source, order) => thenPrice(() => reportOf(context, overrideAward, { source, order })),
    confirmNorm: (norm) => thenPrice(() => reportOf(context, confirmNorm, norm)),
    chooseNormOptions: (options) => thenPrice(() => reportOf(context, chooseNormOptions, options)),
  };
}
