import type { Issue } from "@/issues/issue";
import { sheetNames } from "@/tables/sheet-names";
import { checkMoney } from "@/usecases/evaluate/evaluate-money";
import { writeDocument, type DocumentOrder } from "@/usecases/documents/write-document";
import { exportPaymentSheet, previewPayments } from "@/usecases/payments/export-payment-sheet";
import { fillPlan, readPlanTemplates } from "@/usecases/plan/fill-plan";
import type { ProgressStep } from "@/usecases/progress-steps";
import { reportOf, runAction } from "@/usecases/run-action";
import { locateRecords } from "@/usecases/check/locate-records";
import type { CellTarget } from "@/workbook/port";
import type { Locator } from "@/workbook/records/locate-issue";
import { numberStage } from "@/usecases/payments/number-stage";
import type { AppContext } from "@/usecases/ports";
import { price } from "@/usecases/money/price";
import { setUp } from "@/usecases/setup/set-up";
import { WorkbookError } from "@/workbook/workbook-error";
import { createCheckActions, type CheckActions } from "./actions/check-actions";
import { createFileActions, type FileActions } from "./actions/file-actions";
import { createListActions, type ListActions } from "./actions/list-actions";
import { createCostActions, type CostActions } from "./actions/cost-actions";
import { createMoneyActions, type MoneyActions } from "./actions/money-actions";
import { createPlanActions, type PlanActions } from "./actions/plan-actions";
import { describeIssues, targetOf } from "./describe-issues";
import { describeMoney } from "./describe-money";
import type { ActionOutcome } from "./ending";
import { readSummary } from "./read-summary";
import { refusalSentence } from "./refusal-sentence";
import type { FoundIssue, StepResults } from "./results";
import { stepStates } from "./step-states";
import type { StepId } from "./steps";
import { beginStep, failStep, finishStep, lastResult, noteSummary, tellProgress, type PaneStore } from "./store";
import type { Texts } from "./texts";
import { writeClipboard } from "./write-clipboard";

/** Everything a user can have done, the same from the pane and from the ribbon: one at a time, results and refusals in the pane's state. */
export interface Actions extends ListActions, CheckActions, MoneyActions, PlanActions, CostActions, FileActions {
  /** Reads how the summary stands. */
  look(): Promise<void>;
  /** Reads the facts of the meeting again, which the user types into the sheet; lists are not read. */
  lookAtFacts(): Promise<void>;
  setUp(): Promise<ActionOutcome>;
  fillPlan(): Promise<ActionOutcome>;
  previewPayments(): Promise<ActionOutcome>;
  exportPaymentSheet(): Promise<ActionOutcome>;
  /** Lays one document out, and writes its sheets or saves its file where the order says so. */
  writeDocument(order: DocumentOrder): Promise<ActionOutcome>;
  /** Numbers the honorees in the present order of handing over. */
  numberStage(): Promise<ActionOutcome>;
  /** Shows the cell that an issue is about, wherever its row stands now. */
  showIssue(issue: Issue): Promise<void>;
  showSheet(sheet: string): Promise<void>;
  /** Shows a cell of a sheet. */
  showPlace(sheet: string, address: string): Promise<void>;
  /** Shows a named cell of the sheet «Hội nghị». */
  showName(name: string): Promise<void>;
}

interface ActionParts {
  readonly context: AppContext;
  readonly store: PaneStore;
  readonly texts: Texts;
}

/** The actions over one context, context to one store. */
export function createActions({ context, store, texts }: ActionParts): Actions {
  const { workbook } = context;

  /** The sentence of a refusal; what is no refusal is our own mistake and goes to the error boundary. */
  function refusalOf(error: unknown): string {
    if (error instanceof WorkbookError) return refusalSentence(error, texts);
    store.setState({ crash: error instanceof Error ? error : new Error(String(error)) });
    return texts("crash.title");
  }

  let looking: Promise<void> | null = null;
  let isOutdated = false;
  let areRowsOutdated = false;

  /** A look that is asked for while another is under way comes after it: the summary may have changed in between. */
  function look(withRows = true): Promise<void> {
    isOutdated = true;
    areRowsOutdated ||= withRows;
    looking ??= lookUntilCurrent().finally(() => {
      looking = null;
    });
    return looking;
  }

  async function lookUntilCurrent(): Promise<void> {
    while (isOutdated) {
      const withRows = areRowsOutdated;
      isOutdated = false;
      areRowsOutdated = false;
      await lookOnce(withRows);
    }
  }

  async function lookOnce(withRows: boolean): Promise<void> {
    const before = lastResult(store.getState().summary);
    store.setState({ summary: { status: "running", step: null, before } });
    try {
      noteSummary(store, await readSummary(workbook, texts));
    } catch (error) {
      store.setState({ summary: { status: "failed", sentence: refusalOf(error) } });
    }
  }

  async function run<Step extends StepId>(
    step: Step,
    flow: (context: AppContext) => Promise<StepResults[Step]>,
    isUnseen = false,
  ): Promise<ActionOutcome> {
    if (!beginStep(store, step, isUnseen)) return "busy";
    try {
      const onStep = (doing: ProgressStep) => tellProgress(store, step, texts(`doing.${doing}`));
      finishStep(store, step, await flow({ ...context, onStep }));
    } catch (error) {
      failStep(store, step, refusalOf(error));
      return "failed";
    }
    await look();
    return stepStates(store.getState())[step] === "attention" ? "ask" : "done";
  }

  async function show(find: () => Promise<CellTarget | null>): Promise<void> {
    try {
      const target = await find();
      if (target) await workbook.select(target);
      store.setState({ notice: target ? null : texts("issues.gone") });
    } catch (error) {
      store.setState({ notice: refusalOf(error) });
    }
  }

  const locate = (): Promise<Locator> => reportOf(context, locateRecords, undefined);
  const describe = async (issues: readonly Issue[]): Promise<readonly FoundIssue[]> =>
    issues.length === 0 ? [] : describeIssues(issues, await locate(), texts);

  const listActions = createListActions({ context, store, texts, refusalOf, run: (flow) => run("lists", flow) });

  const checks = createCheckActions({
    context,
    store,
    texts,
    refusalOf,
    run: (flow) => run("check", flow),
    runUnseen: (flow) => run("check", flow, true),
  });

  const priceAndDescribe = async (context: AppContext) => {
    const priced = await reportOf(context, price, undefined);
    const doubts = await describe(checkMoney(priced.evaluated, priced.money));
    return describeMoney(priced, { differences: await describe(priced.differences), doubts }, texts);
  };
  const runMoney = (flow: Parameters<typeof run<"money">>[1]) => run("money", flow);
  const money = createMoneyActions({ context, store, texts, refusalOf, run: runMoney, priceAndDescribe });
  const costs = createCostActions({ store, run: runMoney, priceAndDescribe });

  return {
    // A action looks for itself when it is done.
    look: () => (store.getState().running === null ? look() : Promise.resolve()),
    lookAtFacts: () => (store.getState().running === null ? look(false) : Promise.resolve()),
    setUp: () => run("meeting", async (context) => ({ added: await setUp(context) })),
    ...createFileActions({ workbook, store, texts, writeClipboard }),
    ...listActions,
    ...checks,
    ...money,
    ...createPlanActions({ context, store, refusalOf }),
    ...costs,
    fillPlan: () =>
      run("plan", async (context) => {
        const templates = await readPlanTemplates(context.files);
        const { report, saved } = await runAction(context, fillPlan, templates);
        return { missing: report.missing, issues: await describe(report.issues), saved: saved[0] ?? null };
      }),
    previewPayments: () =>
      run("payments", async (context) => {
        const { payments, issues } = await reportOf(context, previewPayments, undefined);
        return { sheet: payments, issues: await describe(issues), saved: null };
      }),
    exportPaymentSheet: () =>
      run("payments", async (context) => {
        const { report, saved } = await runAction(context, exportPaymentSheet, undefined);
        return { sheet: report.payments, issues: await describe(report.issues), saved: saved[0] ?? null };
      }),
    writeDocument: (order) =>
      run("documents", async (context) => {
        const input = { ...order, now: context.now?.() ?? null };
        const { report, saved } = await runAction(context, writeDocument, input);
        const { file: _file, ...outcome } = { ...report, saved: saved[0] ?? null };
        const before = lastResult(store.getState().runs.documents) ?? {};
        return { ...before, [order.id]: { ...outcome, issues: await describe(outcome.issues) } };
      }),
    numberStage: () =>
      run("documents", async (context) => {
        await runAction(context, numberStage, undefined);
        // Every paper of the hall follows the order: what was laid out before is looked at anew.
        return {};
      }),
    showIssue: (issue) => show(async () => targetOf(issue, await locate())),
    showPlace: (sheet, address) => show(() => Promise.resolve({ sheet, address })),
    showSheet: (sheet) => show(() => Promise.resolve({ sheet, address: "A1" })),
    // Excel takes a name where it takes an address.
    showName: (name) => show(() => Promise.resolve({ sheet: sheetNames.meeting, address: name })),
  };
}
