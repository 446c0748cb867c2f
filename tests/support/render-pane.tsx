import { render } from "@testing-library/react";
import { App } from "@/taskpane/app/app";
import type { Deeds } from "@/taskpane/deeds";
import type { CheckDeeds } from "@/taskpane/deeds/check-deeds";
import type { PlanDeeds } from "@/taskpane/deeds/plan-deeds";
import type { Ending } from "@/taskpane/ending";
import { createPaneStore, type PaneState, type PaneStore } from "@/taskpane/store";
import { createTexts } from "@/taskpane/texts";

function idleCheckDeeds(): jest.Mocked<CheckDeeds> {
  return {
    check: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    applyFixes: jest.fn<Promise<Ending>, Parameters<CheckDeeds["applyFixes"]>>().mockResolvedValue("done"),
    undoFixes: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    ignoreIssues: jest.fn<Promise<Ending>, Parameters<CheckDeeds["ignoreIssues"]>>().mockResolvedValue("done"),
    heedIssues: jest.fn<Promise<Ending>, Parameters<CheckDeeds["heedIssues"]>>().mockResolvedValue("done"),
    decidePeople: jest.fn<Promise<Ending>, Parameters<CheckDeeds["decidePeople"]>>().mockResolvedValue("done"),
    takeBackDecision: jest.fn<Promise<Ending>, Parameters<CheckDeeds["takeBackDecision"]>>().mockResolvedValue("done"),
    leaveOut: jest.fn<Promise<Ending>, Parameters<CheckDeeds["leaveOut"]>>().mockResolvedValue("done"),
    takeBack: jest.fn<Promise<Ending>, [boolean]>().mockResolvedValue("done"),
    watchTables: jest.fn<ReturnType<CheckDeeds["watchTables"]>, []>().mockResolvedValue(() => Promise.resolve()),
  };
}

function idlePlanDeeds(): jest.Mocked<PlanDeeds> {
  return {
    lookAtTemplates: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    chooseTemplate: jest.fn<Promise<Ending>, [File]>().mockResolvedValue("done"),
    fillTemplate: jest.fn<Promise<Ending>, [string]>().mockResolvedValue("done"),
    forgetTemplate: jest.fn<Promise<Ending>, [string]>().mockResolvedValue("done"),
    lookAtTags: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    crossRead: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
  };
}

/** Deeds that only remember that they were asked for. */
export function idleDeeds(): jest.Mocked<Deeds> {
  return {
    look: jest.fn<Promise<void>, []>().mockResolvedValue(),
    lookAtFacts: jest.fn<Promise<void>, []>().mockResolvedValue(),
    setUp: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    takeIn: jest.fn<Promise<Ending>, Parameters<Deeds["takeIn"]>>().mockResolvedValue("done"),
    previewLists: jest.fn<Promise<Ending>, Parameters<Deeds["previewLists"]>>().mockResolvedValue("ask"),
    takeInPreview: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    readAgain: jest.fn<Promise<Ending>, Parameters<Deeds["readAgain"]>>().mockResolvedValue("ask"),
    showAgain: jest.fn<Promise<Ending>, Parameters<Deeds["showAgain"]>>().mockResolvedValue("ask"),
    answerVersion: jest.fn<Promise<void>, Parameters<Deeds["answerVersion"]>>().mockResolvedValue(),
    closePreview: jest.fn(),
    stopReading: jest.fn(),
    takeInSelection: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    lookAtMemory: jest.fn<Promise<void>, []>().mockResolvedValue(),
    forget: jest.fn<Promise<void>, Parameters<Deeds["forget"]>>().mockResolvedValue(),
    ...idleCheckDeeds(),
    price: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    explainSelection: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    explainAward: jest.fn<Promise<void>, Parameters<Deeds["explainAward"]>>().mockResolvedValue(),
    explainTotal: jest.fn<Promise<void>, Parameters<Deeds["explainTotal"]>>().mockResolvedValue(),
    closeWhy: jest.fn(),
    overrideAward: jest.fn<Promise<Ending>, Parameters<Deeds["overrideAward"]>>().mockResolvedValue("done"),
    confirmNorm: jest.fn<Promise<Ending>, Parameters<Deeds["confirmNorm"]>>().mockResolvedValue("done"),
    chooseNormOptions: jest.fn<Promise<Ending>, Parameters<Deeds["chooseNormOptions"]>>().mockResolvedValue("done"),
    waiveTask: jest.fn<Promise<Ending>, Parameters<Deeds["waiveTask"]>>().mockResolvedValue("done"),
    writeFunds: jest.fn<Promise<Ending>, Parameters<Deeds["writeFunds"]>>().mockResolvedValue("done"),
    markAllSigned: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    fillPlan: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    previewPayments: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    exportPaymentSheet: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    writeDocument: jest.fn<Promise<Ending>, Parameters<Deeds["writeDocument"]>>().mockResolvedValue("done"),
    numberStage: jest.fn<Promise<Ending>, []>().mockResolvedValue("done"),
    showIssue: jest.fn<Promise<void>, Parameters<Deeds["showIssue"]>>().mockResolvedValue(),
    showSheet: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    openAsNew: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    copySheet: jest.fn<Promise<void>, [string]>().mockResolvedValue(),
    showPlace: jest.fn<Promise<void>, [string, string]>().mockResolvedValue(),
    ...idlePlanDeeds(),
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
