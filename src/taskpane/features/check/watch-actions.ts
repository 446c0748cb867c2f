import type { TableName } from "@/tables/table-name";
import { recheck } from "@/usecases/check/check";
import { reportOf } from "@/usecases/run-action";
import { findMissingSheets } from "@/usecases/setup/set-up";
import type { StopWatching } from "@/workbook/port";
import type { Action, ActionContext } from "../../actions/action";
import { orNotice } from "../../actions/refusal";
import { runStep } from "../../actions/run-step";
import { describeAndKeep } from "./check-workbook";
import { markOutdated } from "../../state/step-runs";
import type { StepId } from "../../state/steps";
import { checkStep, type CheckPane } from "./state";

const watched = ["DaiBieu", "KhenThuong", "DuToan", "DinhMuc", "NhatKy"] as const satisfies readonly TableName[];

/** What a change by hand may make untrue. */
const stepsOfFigures = ["check", "money", "plan", "payments", "documents"] as const satisfies readonly StepId[];

/** Checks what the user has changed, without bringing the step to the front; while another action is at work, once that is done. */
async function recheckWhenFree(context: ActionContext<CheckPane>, outcome: string | null): Promise<void> {
  const { store } = context;
  const ended = await runStep(
    context,
    checkStep,
    async (app) => describeAndKeep(context, await reportOf(app, recheck, store.getState().marks), outcome),
    { isUnseen: true },
  );
  store.setState({ isRecheckWaiting: ended === "busy" });
}

async function watch(context: ActionContext<CheckPane>): Promise<StopWatching> {
  const { app, kept, store, texts } = context;
  const onChange = (): void => void recheckWhenFree(context, texts("check.pasted"));
  const stop = await app.workbook.watchTables(watched, onChange, (isOurs) => {
    if (isOurs) markOutdated(store, stepsOfFigures);
  });
  const unsubscribe = store.subscribe(({ running, isRecheckWaiting }) => {
    if (running !== null || !isRecheckWaiting) return;
    store.setState({ isRecheckWaiting: false });
    onChange();
  });
  if ((await reportOf(kept, findMissingSheets, undefined)).length === 0) await recheckWhenFree(context, null);
  return async () => {
    unsubscribe();
    await stop();
  };
}

/** Checks the workbook when it is opened and each time a person has changed a table of ours; ends with the returned function. */
const watchTables: Action<CheckPane, [], Promise<StopWatching>> = {
  id: "watchTables",
  step: checkStep.id,
  run: async (context) => (await orNotice(context, () => watch(context))) ?? (() => Promise.resolve()),
};

export const watchActions = { watchTables } as const;
