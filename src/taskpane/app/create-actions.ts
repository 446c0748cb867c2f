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

/** What actions work on, over one workbook whose reading is kept between them. */
export function createActionContext<State extends AppStore>({
  context,
  store,
  texts,
}: Omit<ActionParts, "store"> & { readonly store: State }): ActionContext & { readonly store: State } {
  const session = createSession({ port: context.workbook, tables: everyTable, models: emptySheets() });
  const app = { ...context, workbook: session };
  return { app, kept: { ...app, workbook: session.kept }, store, texts, writeClipboard };
}

/** The actions over one workbook, bound to one state: one at a time, with results and refusals in that state. */
export const createActions = (parts: ActionParts): Actions => bindActions(allActions, createActionContext(parts));
