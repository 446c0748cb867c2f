import { fillPlan as fill, readPlanTemplates } from "@/usecases/plan/fill-plan";
import { runAction } from "@/usecases/run-action";
import type { Action, BoundActions } from "../../actions/action";
import { describeFound } from "../../actions/describe-found";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import type { PaneState } from "../../state/pane-state";
import { planStep } from "./state";
import { templateActions } from "./template-actions";

/** Writes the plan into the workbook and saves it as a Word file. */
const fillPlan: Action<PaneState, [], Promise<ActionOutcome>> = {
  id: "fillPlan",
  step: planStep.id,
  run: (context) =>
    runStep(context, planStep, async (app) => {
      const templates = await readPlanTemplates(app.files);
      const { report, saved } = await runAction(app, fill, templates);
      return {
        missing: report.missing,
        issues: await describeFound(context, report.issues),
        saved: saved[0] ?? null,
      };
    }),
};

export const planActions = { fillPlan, ...templateActions } as const;

export type PlanActions = BoundActions<typeof planActions>;
