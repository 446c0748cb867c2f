import { emptySheets } from "@/usecases/setup/set-up";
import type { AppContext } from "@/usecases/ports";
import { everyTable } from "@/usecases/use-case";
import { createSession } from "@/workbook/session";
import { bindActions, type ActionContext, type BoundActions } from "../actions/action";
import { paneActions } from "../actions/pane-actions";
import { checkActions } from "../features/check/actions";
import { documentsActions } from "../features/documents/actions";
import { listsActions } from "../features/lists/actions";
import { meetingActions } from "../features/meeting/actions";
import { moneyActions } from "../features/money/actions";
import { paymentsActions } from "../features/payments/actions";
import { planActions } from "../features/plan/actions";
import type { Texts } from "../texts";
import { writeClipboard } from "../write-clipboard";
import type { PaneStore } from "../state/pane-state";
import type { WorkbookPort } from "@/workbook/port";
import type { AppStore } from "./app-state";

/** Everything a user can have done, by id: buttons of the pane and of the ribbon start the same actions. */
export const allActions = {
  ...paneActions,
  ...meetingActions,
  ...listsActions,
  ...checkActions,
  ...moneyActions,
  ...planActions,
  ...paymentsActions,
  ...documentsActions,
} as const;

export type Actions = BoundActions<typeof allActions>;

interface ActionParts {
  readonly context: AppContext;
  readonly store: AppStore;
  readonly texts: Texts;
}

/** The same workbook; what a commit left alone, because somebody had altered it meanwhile, becomes the pane's notice with the names. */
function tellingOfLeftAlone(port: WorkbookPort, store: PaneStore, texts: Texts): WorkbookPort {
  return {
    ...port,
    async commit(changes, action) {
      const outcome = await port.commit(changes, action);
      const names = outcome.leftAlone.map(({ who, where }) => (who === "" ? where : who));
      if (names.length > 0)
        store.setState({
          notice: texts("commit.leftAlone", { count: names.length, who: names.slice(0, 5).join(", ") }),
        });
      return outcome;
    },
  };
}

/** What actions work on, over one workbook whose reading is kept between them. */
export function createActionContext<State extends AppStore>({
  context,
  store,
  texts,
}: Omit<ActionParts, "store"> & { readonly store: State }): ActionContext & { readonly store: State } {
  const port = tellingOfLeftAlone(context.workbook, store, texts);
  const session = createSession({ port, tables: everyTable, models: emptySheets() });
  const app = { ...context, workbook: session };
  return { app, kept: { ...app, workbook: session.kept }, store, texts, writeClipboard };
}

/** The actions over one workbook, bound to one state: one at a time, with results and refusals in that state. */
export const createActions = (parts: ActionParts): Actions => bindActions(allActions, createActionContext(parts));
