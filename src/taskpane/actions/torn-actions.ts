import type { PaneState } from "../state/pane-state";
import type { Action } from "./action";
import { lookAtWorkbook } from "./look-at-workbook";
import { orNotice } from "./refusal";

type TornAction = Action<PaneState, [], Promise<void>>;

/** Recognises a commit that was torn off, by a closed pane or a lost session: what only has to be tidied up is, all else is offered to be taken back. */
const lookForTorn: TornAction = {
  id: "lookForTorn",
  step: null,
  async run(context) {
    const { app, store } = context;
    await orNotice(context, async () => {
      const torn = await app.workbook.unfinished();
      if (torn?.state === "finish") await app.workbook.finish(torn);
      else store.setState({ torn });
    });
  },
};

/** Brings the workbook back to before the torn commit; where Excel refuses, the offer stays. */
const takeBackTorn: TornAction = {
  id: "takeBackTorn",
  step: null,
  async run(context) {
    const { app, store, texts } = context;
    const { torn, running } = store.getState();
    if (torn === null || running !== null) return;
    await orNotice(context, async () => {
      await app.workbook.takeBack(torn);
      store.setState({ torn: null, notice: texts("torn.takenBack", { action: torn.action }) });
    });
    await lookAtWorkbook(context, "all");
  },
};

/** What is done about a commit that was torn off. */
export const tornActions = { lookForTorn, takeBackTorn } as const;
