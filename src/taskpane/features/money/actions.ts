import type { NormOptions } from "@/domain/norms/norm-options";
import type { Source } from "@/sheet/grid";
import { chooseNormOptions as writeOptions } from "@/usecases/money/choose-norm-options";
import { confirmNorm as confirm } from "@/usecases/money/confirm-norm";
import { overrideAward as writeOverride, type AwardOverrideOrder } from "@/usecases/money/override-award";
import { reportOf } from "@/usecases/run-action";
import type { Action, BoundActions } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { costActions } from "./cost-actions";
import type { WaitingNorm } from "./norm-view-model";
import { priceWorkbook, thenPrice } from "./price-workbook";
import { moneyStep, type MoneyPane } from "./state";
import { whyActions } from "./why-actions";

type MoneyAction<Given extends readonly unknown[]> = Action<MoneyPane, Given, Promise<ActionOutcome>>;

/** Calculates awards and budget. */
const price: MoneyAction<[]> = {
  id: "price",
  step: moneyStep.id,
  run: (context) => runStep(context, moneyStep, (app) => priceWorkbook(context, app)),
};

/** Sets an amount with its reason, or withdraws it, and prices again. */
const overrideAward: MoneyAction<[source: Source, order: AwardOverrideOrder]> = {
  id: "overrideAward",
  step: moneyStep.id,
  run: (context, source, order) => thenPrice(context, (app) => reportOf(app, writeOverride, { source, order })),
};

/** Keeps that the accountant has checked a figure, and prices again. */
const confirmNorm: MoneyAction<[norm: Pick<WaitingNorm, "code" | "setId">]> = {
  id: "confirmNorm",
  step: moneyStep.id,
  run: (context, norm) => thenPrice(context, (app) => reportOf(app, confirm, norm)),
};

/** Changes how money is rounded and multiplied, and prices again. */
const chooseNormOptions: MoneyAction<[options: NormOptions]> = {
  id: "chooseNormOptions",
  step: moneyStep.id,
  run: (context, options) => thenPrice(context, (app) => reportOf(app, writeOptions, options)),
};

export const moneyActions = {
  price,
  overrideAward,
  confirmNorm,
  chooseNormOptions,
  ...costActions,
  ...whyActions,
} as const;

export type MoneyActions = BoundActions<typeof moneyActions>;
