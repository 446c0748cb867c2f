import { render } from "@testing-library/react";
import { App } from "@/taskpane/app/app";
import type { Actions } from "@/taskpane/actions";
import type { CheckActions } from "@/taskpane/actions/check-actions";
import type { PlanActions } from "@/taskpane/actions/plan-actions";
import type { ActionOutcome } from "@/taskpane/ending";
import { createPaneStore, type PaneState, type PaneStore } from "@/taskpane/store";
import { createTexts } from "@/taskpane/texts";

function idleCheckActions(): jest.Mocked<CheckActions> {
  return {
    check: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    applyFixes: jest.fn<Promise<ActionOutcome>, Parameters<CheckActions["applyFixes"]>>().mockResolvedValue("done"),
    undoFixes: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    ignoreIssues: jest.fn<Promise<ActionOutcome>, Parameters<CheckActions["ignoreIssues"]>>().mockResolvedValue("done"),
    reopenIssues: jest.fn<Promise<ActionOutcome>, Parameters<CheckActions["reopenIssues"]>>().mockResolvedValue("done"),
    decidePeople: jest.fn<Promise<ActionOutcome>, Parameters<CheckActions["decidePeople"]>>().mockResolvedValue("done"),
    withdrawDecision: jest
      .fn<Promise<ActionOutcome>, Parameters<CheckActions["withdrawDecision"]>>()
      .mockResolvedValue("done"),
    quarantineRows: jest
      .fn<Promise<ActionOutcome>, Parameters<CheckActions["quarantineRows"]>>()
      .mockResolvedValue("done"),
    restoreRows: jest.fn<Promise<ActionOutcome>, [boolean]>().mockResolvedValue("done"),
    watchTables: jest.fn<ReturnType<CheckActions["watchTables"]>, []>().mockResolvedValue(() => Promise.resolve()),
  };
}

function idlePlanActions(): jest.Mocked<PlanActions> {
  return {
    lookAtTemplates: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    chooseTemplate: jest.fn<Promise<ActionOutcome>, [File]>().mockResolvedValue("done"),
    fillTemplate: jest.fn<Promise<ActionOutcome>, [string]>().mockResolvedValue("done"),
    forgetTemplate: jest.fn<Promise<ActionOutcome>, [string]>().mockResolvedValue("done"),
    lookAtTags: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    crossRead: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
  };
}

/** Actions that only remember that they were asked for. */
export function idleActions(): jest.Mocked<Actions> {
  return {
    look: jest.fn<Promise<void>, []>().mockResolvedValue(),
    lookAtFacts: jest.fn<Promise<void>, []>().mockResolvedValue(),
    setUp: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    importLists: jest.fn<Promise<ActionOutcome>, Parameters<Actions["importLists"]>>().mockResolvedValue("done"),
    previewLists: jest.fn<Promise<ActionOutcome>, Parameters<Actions["previewLists"]>>().mockResolvedValue("ask"),
    importPreview: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    readAgain: jest.fn<Promise<ActionOutcome>, Parameters<Actions["readAgain"]>>().mockResolvedValue("ask"),
    showAgain: jest.fn<Promise<ActionOutcome>, Parameters<Actions["showAgain"]>>().mockResolvedValue("ask"),
    answerVersion: jest.fn<Promise<void>, Parameters<Actions["answerVersion"]>>().mockResolvedValue(),
    closePreview: jest.fn(),
    stopReading: jest.fn(),
    importSelection: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    lookAtMemory: jest.fn<Promise<void>, []>().mockResolvedValue(),
    forget: jest.fn<Promise<void>, Parameters<Actions["forget"]>>().mockResolvedValue(),
    ...idleCheckActions(),
    price: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    explainSelection: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    explainAward: jest.fn<Promise<void>, Parameters<Actions["explainAward"]>>().mockResolvedValue(),
    explainTotal: jest.fn<Promise<void>, Parameters<Actions["explainTotal"]>>().mockResolvedValue(),
    closeWhy: jest.fn(),
    overrideAward: jest.fn<Promise<ActionOutcome>, Parameters<Actions["overrideAward"]>>().mockResolvedValue("done"),
    confirmNorm: jest.fn<Promise<ActionOutcome>, Parameters<Actions["confirmNorm"]>>().mockResolvedValue("done"),
    chooseNormOptions: jest
      .fn<Promise<ActionOutcome>, Parameters<Actions["chooseNormOptions"]>>()
      .mockResolvedValue("done"),
    waiveTask: jest.fn<Promise<ActionOutcome>, Parameters<Actions["waiveTask"]>>().mockResolvedValue("done"),
    writeFunds: jest.fn<Promise<ActionOutcome>, Parameters<Actions["writeFunds"]>>().mockResolvedValue("done"),
    markAllSigned: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    fillPlan: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    previewPayments: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    exportPaymentSheet: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    writeDocument: jest.fn<Promise<ActionOutcome>, Parameters<Actions["writeDocument"]>>().mockResolvedValue("done"),
    numberStage: jest.fn<Promise<ActionOutcome>, []>().mockResolvedValue("done"),
    showIssue: jest.fn<Promise<void>, Parameters<Actions["showIssue"]>>().mockResolvedValue(),
    showSheet: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    openAsNew: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    copySheet: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    showPlace: jest.fn<Promise<void>, [string, string]>().mockResolvedValue(),
    ...idlePlanActions(),
    showName: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
  };
}

interface Shown {
  readonly store: PaneStore;
  readonly actions: jest.Mocked<Actions>;
  readonly container: HTMLElement;
}

/** Draws the whole pane in a given state, with actions that only remember. */
export function renderPane(state: Partial<PaneState> = {}, language: "vi" | "en" = "vi"): Shown {
  const store = createPaneStore();
  store.setState(state);
  const actions = idleActions();
  const { container } = render(
    <App store={store} actions={actions} texts={createTexts(language)} officeIsDark={false} />,
  );
  return { store, actions, container };
}
