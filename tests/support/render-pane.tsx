import { render } from "@testing-library/react";
import { App } from "@/taskpane/app/app";
import { allActions, type Actions } from "@/taskpane/app/create-actions";
import { createPaneStore, type AppState, type AppStore } from "@/taskpane/app/app-state";
import { createTexts } from "@/taskpane/texts";

/** What the actions of a still pane end with, where that is not «done». */
const endings: Partial<Record<keyof Actions, unknown>> = {
  previewLists: "needsReview",
  readAgain: "needsReview",
  showAgain: "needsReview",
  watchTables: () => Promise.resolve(),
};

/** Actions that only remember that they were asked for. */
export function idleActions(): jest.Mocked<Actions> {
  const ids = Object.keys(allActions) as (keyof Actions)[];
  const mocks = ids.map((id) => [id, jest.fn().mockResolvedValue(endings[id] ?? "done")]);
  return Object.fromEntries(mocks) as jest.Mocked<Actions>;
}

interface Shown {
  readonly store: AppStore;
  readonly actions: jest.Mocked<Actions>;
  readonly container: HTMLElement;
}

/** Draws the whole pane in a given state, with actions that only remember. */
export function renderPane(state: Partial<AppState> = {}, language: "vi" | "en" = "vi"): Shown {
  const store = createPaneStore();
  store.setState(state);
  const actions = idleActions();
  const { container } = render(
    <App store={store} actions={actions} texts={createTexts(language)} officeIsDark={false} />,
  );
  return { store, actions, container };
}
