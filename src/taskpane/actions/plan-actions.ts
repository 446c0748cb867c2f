import { reportOf, runAction } from "@/usecases/run-action";
import { crossRead } from "@/usecases/plan/cross-read";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext } from "@/usecases/ports";
import { fillOwnTemplate, forgetTemplate, readKeptTemplates, readTags, readTemplate } from "@/usecases/plan/read-template";
import type { ActionOutcome } from "../ending";
import type { KeptTemplate, PlanState } from "../plan-state";
import type { PaneStore } from "../store";

/** What a user can have done beside the plan: own templates, tags, reading across. None of them alters a table. */
export interface PlanActions {
  /** Reads the templates that the workbook keeps. */
  lookAtTemplates(): Promise<ActionOutcome>;
  /** Reads a template, tells its faults, and keeps it where it can be filled. */
  chooseTemplate(file: File): Promise<ActionOutcome>;
  fillTemplate(name: string): Promise<ActionOutcome>;
  forgetTemplate(name: string): Promise<ActionOutcome>;
  lookAtTags(): Promise<ActionOutcome>;
  /** Reads the workbook's documents and the chosen files across. */
  crossRead(): Promise<ActionOutcome>;
}

interface PlanParts {
  readonly context: AppContext;
  readonly store: PaneStore;
  readonly refusalOf: (error: unknown) => string;
}

/** The actions beside the plan over one context. */
export function createPlanActions({ context, store, refusalOf }: PlanParts): PlanActions {
  const change = (part: Partial<PlanState>): void =>
    store.setState(({ planState }) => ({ planState: { ...planState, ...part } }));
  const templates = (): readonly KeptTemplate[] => store.getState().planState.templates ?? [];

  /** One action at a time, as with the steps; its result is laid on the planState. */
  async function aside(action: () => Promise<Partial<PlanState>>): Promise<ActionOutcome> {
    if (store.getState().running !== null) return "busy";
    store.setState({ running: "plan" });
    change({ refusal: null });
    try {
      change(await action());
      return "done";
    } catch (error) {
      change({ refusal: refusalOf(error) });
      return "failed";
    } finally {
      store.setState({ running: null });
    }
  }

  const put = (template: KeptTemplate): readonly KeptTemplate[] => [
    ...templates().filter(({ name }) => name !== template.name),
    template,
  ];

  return {
    lookAtTemplates: () =>
      aside(async () => {
        const kept = (await readKeptTemplates(context)).map((template) => ({ ...template, atHand: null }));
        return { templates: kept };
      }),
    chooseTemplate: (file) =>
      aside(async () => {
        const atHand = await bytesOf(file);
        const read = await reportOf(context, readTemplate, atHand);
        return { templates: put({ ...read, atHand: read.isKept ? null : atHand }), made: null };
      }),
    fillTemplate: (name) =>
      aside(async () => {
        const atHand = templates().find((template) => template.name === name)?.atHand;
        return { made: { ...(await fillOwnTemplate(context, atHand ?? name)), template: name } };
      }),
    forgetTemplate: (name) =>
      aside(async () => {
        await runAction(context, forgetTemplate, name);
        return { templates: templates().filter((template) => template.name !== name), made: null };
      }),
    lookAtTags: () => aside(async () => ({ tags: await reportOf(context, readTags, undefined) })),
    crossRead: () =>
      aside(async () => {
        const files = await Promise.all(store.getState().planState.files.map(bytesOf));
        return { cross: await crossRead(context, files) };
      }),
  };
}

async function bytesOf(file: File): Promise<InputFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
