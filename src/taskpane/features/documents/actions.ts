import { writeDocument as layOut, type DocumentOrder } from "@/usecases/documents/write-document";
import { numberStage as writeOrdinals } from "@/usecases/payments/number-stage";
import { runAction } from "@/usecases/run-action";
import type { Action, BoundActions } from "../../actions/action";
import { describeFound } from "../../actions/describe-found";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import { lastResult } from "../../state/run";
import { runOf } from "../../state/step-runs";
import { documentsStep, type DocumentsPane } from "./state";
import type { DocumentView } from "./view-model";

type DocumentsAction<Given extends readonly unknown[]> = Action<DocumentsPane, Given, Promise<ActionOutcome>>;

/** Lays one document out, and writes its sheets or saves its file where the order says so. */
const writeDocument: DocumentsAction<[order: DocumentOrder]> = {
  id: "writeDocument",
  step: documentsStep.id,
  run: (context, order) =>
    runStep(context, documentsStep, async (app) => {
      const { report, saved } = await runAction(app, layOut, { ...order, now: app.now?.() ?? null });
      const { id, sheets, hasFile, written, issues } = report;
      const before = lastResult(runOf(context.store.getState(), documentsStep)) ?? {};
      const found = await describeFound(context, issues);
      const view: DocumentView = { id, sheets, hasFile, written, issues: found, saved: saved[0] ?? null };
      return { ...before, [order.id]: view };
    }),
};

/** Numbers the honorees in the present order of handing over. */
const numberStage: DocumentsAction<[]> = {
  id: "numberStage",
  step: documentsStep.id,
  run: (context) =>
    runStep(context, documentsStep, async (app) => {
      await runAction(app, writeOrdinals, undefined);
      // Every document of the hall follows the order: what was laid out before is laid out again when it is opened.
      return {};
    }),
};

export const documentsActions = { writeDocument, numberStage } as const;

export type DocumentsActions = BoundActions<typeof documentsActions>;
