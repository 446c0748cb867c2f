import { setUp as addSheets } from "@/usecases/setup/set-up";
import type { Action, BoundActions } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { runStep } from "../../actions/run-step";
import type { PaneState } from "../../state/pane-state";
import { meetingStep } from "./state";

/** Adds the sheets that the workbook lacks. */
const setUp: Action<PaneState, [], Promise<ActionOutcome>> = {
  id: "setUp",
  step: meetingStep.id,
  run: (context) => runStep(context, meetingStep, async (app) => ({ added: await addSheets(app) })),
};

export const meetingActions = { setUp } as const;

export type MeetingActions = BoundActions<typeof meetingActions>;
