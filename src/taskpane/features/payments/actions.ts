import { exportPaymentSheet as writeSheet, previewPayments as layOut } from "@/usecases/payments/export-payment-sheet";
import { reportOf, runAction } from "@/usecases/run-action";
import type { Action, BoundActions } from "../../actions/action";
import { describeFound } from "../../actions/describe-found";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import type { PaneState } from "../../state/pane-state";
import { paymentsStep } from "./state";

type PaymentsAction = Action<PaneState, [], Promise<ActionOutcome>>;

/** Shows the payment sheet as it would be written; the workbook is not altered. */
const previewPayments: PaymentsAction = {
  id: "previewPayments",
  step: paymentsStep.id,
  run: (context) =>
    runStep(context, paymentsStep, async (app) => {
      const { payments, issues } = await reportOf(app, layOut, undefined);
      return { sheet: payments, issues: await describeFound(context, issues), saved: null };
    }),
};

/** Writes the payment sheet and saves it as a file. */
const exportPaymentSheet: PaymentsAction = {
  id: "exportPaymentSheet",
  step: paymentsStep.id,
  run: (context) =>
    runStep(context, paymentsStep, async (app) => {
      const { report, saved } = await runAction(app, writeSheet, undefined);
      return { sheet: report.payments, issues: await describeFound(context, report.issues), saved: saved[0] ?? null };
    }),
};

export const paymentsActions = { previewPayments, exportPaymentSheet } as const;

export type PaymentsActions = BoundActions<typeof paymentsActions>;
