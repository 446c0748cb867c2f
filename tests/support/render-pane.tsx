import { render } from "@testing-library/react";
import { App } from "@/taskpane/app/app";
import type { Deeds, Ending } from "@/taskpane/deeds";
import { createPaneStore } from "@/taskpane/store";
import type { PaneState, PaneStore } from "@/taskpane/store";
import { createTexts } from "@/taskpane/texts";

/** Deeds that only remember that they were asked for. */
export function idleDeeds(): jest.Mocked<Deeds> {
  return {
    look: jest.fn<Promise<void>, []>().mockResolvedValue(),
    lookAtFacts: jest.fn<Promise<void>, []>().mockResolvedValue(),
    setUp: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    takeIn: jest.fn<Promise<Ending>, Parameters<Deeds["takeIn"]>>().mockResolvedValue("done"),
    replaceTaken: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    takeInActiveSheet: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    check: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    price: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    fillPlan: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    previewPayments: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    exportPaymentSheet: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    writeDocument: jest.fn<Promise<Ending>, Parameters<Deeds["writeDocument"]>>().mockResolvedValue("done"),
    numberStage: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    showIssue: jest.fn<Promise<void>, Parameters<Deeds["showIssue"]>>().mockResolvedValue(),
    showSheet: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    showName: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
  };
}

interface Shown {
  readonly store: PaneStore;
  readonly deeds: jest.Mocked<Deeds>;
  readonly container: HTMLElement;
}

/** Draws the whole pane in a given state, with deeds that only remember. */
export function renderPane(state: Partial<PaneState> = {}, language: "vi" | "en" = "vi"): Shown {
  const store = createPaneStore();
  store.setState(state);
  const deeds = idleDeeds();
  const { container } = render(<App store={store} deeds={deeds} texts={createTexts(language)} officeIsDark={false} />);
  return { store, deeds, container };
}
