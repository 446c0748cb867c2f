import { crossRead as readAcross } from "@/usecases/plan/cross-read";
import {
  fillOwnTemplate,
  forgetTemplate as forget,
  readKeptTemplates,
  readTags,
  readTemplate,
} from "@/usecases/plan/read-template";
import type { AppContext } from "@/usecases/ports";
import { reportOf, runAction } from "@/usecases/run-action";
import type { InputFile } from "@/workbook/input-file";
import type { Action, ActionContext } from "../../actions/action";
import type { ActionOutcome } from "../../actions/outcome";
import { refusalOf } from "../../actions/refusal";
import type { PaneStore } from "../../state/pane-state";
import { planStep, type KeptTemplate, type PlanPane, type PlanState } from "./state";

type PlanAction<Given extends readonly unknown[]> = Action<PlanPane, Given, Promise<ActionOutcome>>;
type Work<Given extends readonly unknown[]> = (
  app: AppContext,
  state: PlanState,
  ...given: Given
) => Promise<Partial<PlanState>>;

const change = (store: PaneStore<PlanPane>, part: Partial<PlanState>): void =>
  store.setState(({ planState }) => ({ planState: { ...planState, ...part } }));

/** An action that fills no plan and alters no table: one at a time, as with the steps; it changes a part of the plan's state. */
function aside<Given extends readonly unknown[]>(id: string, work: Work<Given>): PlanAction<Given> {
  return {
    id,
    step: planStep.id,
    run: (context, ...given) => runAside(context, (state) => work(context.app, state, ...given)),
  };
}

async function runAside(
  context: ActionContext<PlanPane>,
  work: (state: PlanState) => Promise<Partial<PlanState>>,
): Promise<ActionOutcome> {
  const { store } = context;
  if (store.getState().running !== null) return "busy";
  store.setState({ running: planStep.id });
  change(store, { refusal: null });
  try {
    change(store, await work(store.getState().planState));
    return "done";
  } catch (error) {
    change(store, { refusal: refusalOf(context, error) });
    return "failed";
  } finally {
    store.setState({ running: null });
  }
}

const without = ({ templates }: PlanState, name: string): readonly KeptTemplate[] =>
  (templates ?? []).filter((template) => template.name !== name);

async function bytesOf(file: File): Promise<InputFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Reads the templates that the workbook keeps. */
const lookAtTemplates = aside<[]>("lookAtTemplates", async (app) => ({
  templates: (await readKeptTemplates(app)).map((template) => ({ ...template, atHand: null })),
}));

/** Reads a template, shows its faults, and keeps it where it can be filled. */
const chooseTemplate = aside<[file: File]>("chooseTemplate", async (app, state, file) => {
  const atHand = await bytesOf(file);
  const read = await reportOf(app, readTemplate, atHand);
  const chosen = { ...read, atHand: read.isKept ? null : atHand };
  return { templates: [...without(state, chosen.name), chosen], made: null };
});

/** Fills a template of the unit's own and saves it. */
const fillTemplate = aside<[name: string]>("fillTemplate", async (app, { templates }, name) => {
  const atHand = (templates ?? []).find((template) => template.name === name)?.atHand;
  return { made: { ...(await fillOwnTemplate(app, atHand ?? name)), template: name } };
});

/** Takes a template out of the workbook. */
const forgetTemplate = aside<[name: string]>("forgetTemplate", async (app, state, name) => {
  await runAction(app, forget, name);
  return { templates: without(state, name), made: null };
});

/** Reads the tags that a template may have, with their values now. */
const lookAtTags = aside<[]>("lookAtTags", async (app) => ({ tags: await reportOf(app, readTags, undefined) }));

/** Compares the workbook's documents and the chosen files with one another. */
const crossRead = aside<[]>("crossRead", async (app, { files }) => ({
  cross: await readAcross(app, await Promise.all(files.map(bytesOf))),
}));

/** What a user can have done besides the plan itself. */
export const templateActions = {
  lookAtTemplates,
  chooseTemplate,
  fillTemplate,
  forgetTemplate,
  lookAtTags,
  crossRead,
} as const;
