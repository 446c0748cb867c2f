import { keepSummary } from "../state/keep-summary";
import { lastResult } from "../state/run";
import type { ActionContext } from "./action";
import { readSummary } from "./read-summary";
import { refusalOf } from "./refusal";

/** `all`: as the workbook is now; `facts`: the same without the lists; `kept`: from the reading that is kept, after an action of ours. */
type Extent = "all" | "facts" | "kept";

interface Look {
  /** What is asked for next, by those who came while the look was under way. */
  wanted: Set<Extent>;
  readonly ends: Promise<void>;
}

/** The look that is under way, by the state of its pane. */
const underWay = new WeakMap<object, Look>();

/** Reads the summary of the workbook into the pane's state. A look that is asked for while another is under way comes after it. */
export function lookAtWorkbook(context: ActionContext, extent: Extent): Promise<void> {
  const current = underWay.get(context.store);
  if (current !== undefined) {
    current.wanted.add(extent);
    return current.ends;
  }
  const wanted = new Set([extent]);
  const ends = lookUntilCurrent(context, wanted).finally(() => underWay.delete(context.store));
  underWay.set(context.store, { wanted, ends });
  return ends;
}

async function lookUntilCurrent(context: ActionContext, wanted: Set<Extent>): Promise<void> {
  while (wanted.size > 0) {
    const extent = (["all", "facts", "kept"] as const).find((each) => wanted.has(each)) ?? "all";
    // Who asked for all is served by all; who asked for facts after an action needs the lists too.
    const isMixed = wanted.has("facts") && wanted.has("kept");
    wanted.clear();
    await lookOnce(context, isMixed ? "all" : extent);
  }
}

async function lookOnce(context: ActionContext, extent: Extent): Promise<void> {
  const { store, app, kept, texts } = context;
  const before = lastResult(store.getState().summary);
  store.setState({ summary: { status: "running", step: null, before } });
  try {
    const { workbook } = extent === "kept" ? kept : app;
    keepSummary(store, await readSummary(workbook, texts, extent === "facts" ? (before?.rows ?? null) : null));
  } catch (error) {
    store.setState({ summary: { status: "failed", sentence: refusalOf(context, error) } });
  }
}
