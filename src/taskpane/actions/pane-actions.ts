import type { Issue } from "@/issues/issue";
import { locateRecords } from "@/usecases/check/locate-records";
import { reportOf } from "@/usecases/run-action";
import { sheetNames } from "@/tables/sheet-names";
import type { CellTarget } from "@/workbook/port";
import { targetOf } from "../found-issues/describe-issues";
import type { PaneState } from "../state/pane-state";
import type { Action, ActionContext, BoundActions } from "./action";
import { fileActions } from "./file-actions";
import { lookAtWorkbook } from "./look-at-workbook";
import { orNotice } from "./refusal";
import { tornActions } from "./torn-actions";

type PaneAction<Given extends readonly unknown[] = []> = Action<PaneState, Given, Promise<void>>;

/** An action that is at work looks at the workbook itself when it is done. */
const lookIfIdle = (context: ActionContext, extent: "all" | "facts"): Promise<void> =>
  context.store.getState().running === null ? lookAtWorkbook(context, extent) : Promise.resolve();

/** Reads the summary of the workbook. */
const look: PaneAction = { id: "look", step: null, run: (context) => lookIfIdle(context, "all") };

/** Reads the facts of the meeting again, which the user types into the sheet; lists are not read. */
const lookAtFacts: PaneAction = { id: "lookAtFacts", step: null, run: (context) => lookIfIdle(context, "facts") };

/** Shows a cell, or says that it is gone. */
async function show(context: ActionContext, find: () => Promise<CellTarget | null>): Promise<void> {
  const { app, store, texts } = context;
  await orNotice(context, async () => {
    const target = await find();
    if (target !== null) await app.workbook.select(target);
    store.setState({ notice: target === null ? texts("issues.gone") : null });
  });
}

/** Shows the cell that an issue is about, wherever its row is now. */
const showIssue: PaneAction<[issue: Issue]> = {
  id: "showIssue",
  step: null,
  run: (context, issue) =>
    show(context, async () => targetOf(issue, await reportOf(context.app, locateRecords, undefined))),
};

/** Shows a sheet from its first cell. */
const showSheet: PaneAction<[sheet: string]> = {
  id: "showSheet",
  step: null,
  run: (context, sheet) => show(context, () => Promise.resolve({ sheet, address: "A1" })),
};

/** Shows a cell of a sheet. */
const showPlace: PaneAction<[sheet: string, address: string]> = {
  id: "showPlace",
  step: null,
  run: (context, sheet, address) => show(context, () => Promise.resolve({ sheet, address })),
};

/** Shows a named cell of the sheet «Hội nghị»: Excel takes a name where it takes an address. */
const showName: PaneAction<[name: string]> = {
  id: "showName",
  step: null,
  run: (context, name) => show(context, () => Promise.resolve({ sheet: sheetNames.meeting, address: name })),
};

/** What every part of the pane can have done, whatever its step. */
export const paneActions = {
  look,
  lookAtFacts,
  showIssue,
  showSheet,
  showPlace,
  showName,
  ...fileActions,
  ...tornActions,
} as const;

export type PaneActions = BoundActions<typeof paneActions>;
