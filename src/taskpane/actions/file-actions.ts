import { copySheet as readCopy } from "@/usecases/setup/copy-sheet";
import { WorkbookError } from "@/workbook/workbook-error";
import type { PaneState } from "../state/pane-state";
import type { Action } from "./action";
import { orNotice, refusalSentence } from "./refusal";

type FileAction = Action<PaneState, [name: string], Promise<void>>;

/** Opens a finished .xlsx as a new workbook; where Excel refuses, the notice says how to download it instead. */
const openAsNew: FileAction = {
  id: "openAsNew",
  step: null,
  async run({ app, store, texts }, name) {
    const file = store.getState().finished[name];
    if (file === undefined) return;
    try {
      await app.workbook.openAsNew(file.bytes);
      store.setState({ notice: texts("files.opened", { name }) });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      store.setState({ notice: `${refusalSentence(error, texts)} ${texts("files.thenDownload", { name })}` });
    }
  },
};

/** Puts a sheet into the clipboard, for Word, mail or another workbook; where the page may not, the notice says how to copy by hand. */
const copySheet: FileAction = {
  id: "copySheet",
  step: null,
  async run(context, sheet) {
    const { app, store, texts, writeClipboard } = context;
    const copy = await orNotice(context, () => readCopy(app.workbook, sheet));
    if (copy === null) return;
    try {
      await writeClipboard(copy);
      store.setState({ notice: texts("files.copied", { sheet }) });
    } catch (error) {
      // The page's own refusal (NotAllowedError): the user copies the sheet by hand.
      if (!(error instanceof Error)) throw error;
      store.setState({ notice: texts("files.thenByHand", { sheet }) });
    }
  },
};

/** The ways in which a finished document leaves the pane besides the download. */
export const fileActions = { openAsNew, copySheet } as const;
