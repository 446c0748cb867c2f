import { createStore } from "zustand/vanilla";
import { initialCheckState, type CheckState } from "../features/check/state";
import type { CheckedLists } from "../features/check/view-model";
import { initialDocumentsState, type DocumentsState } from "../features/documents/state";
import type { DocumentViews } from "../features/documents/view-model";
import { initialListsState, type ListsState } from "../features/lists/state";
import type { ImportedLists } from "../features/lists/view-model";
import type { SetUpResult } from "../features/meeting/state";
import { initialMoneyState, type MoneyState } from "../features/money/state";
import type { MoneyView } from "../features/money/view-model";
import type { PaymentView } from "../features/payments/view-model";
import { emptyPlanState, withoutReadings, type PlanOwnState } from "../features/plan/state";
import type { FilledPlan } from "../features/plan/view-model";
import { initialPaneState, type PaneState, type PaneStore } from "../state/pane-state";
import type { Run } from "../state/run";

/** All that the pane knows: what is shared, and what each feature declares. */
export interface AppState extends PaneState, CheckState, DocumentsState, ListsState, MoneyState, PlanOwnState {
  readonly runs: {
    readonly meeting: Run<SetUpResult>;
    readonly lists: Run<ImportedLists>;
    readonly check: Run<CheckedLists>;
    readonly money: Run<MoneyView>;
    readonly plan: Run<FilledPlan>;
    readonly payments: Run<PaymentView>;
    readonly documents: Run<DocumentViews>;
  };
}

export type AppStore = PaneStore<AppState>;

/** The state of a pane that knows nothing yet. Tags and cross-readings are dropped when the workbook changes. */
export function createPaneStore(): AppStore {
  const store = createStore<AppState>()(() => ({
    ...initialPaneState,
    ...initialListsState,
    ...initialCheckState,
    ...initialMoneyState,
    ...initialDocumentsState,
    planState: emptyPlanState,
  }));
  store.subscribe((now, before) => {
    if (now.revision !== before.revision) store.setState({ planState: withoutReadings(now.planState) });
  });
  return store;
}
