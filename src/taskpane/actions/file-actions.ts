import { copySheet, type SheetCopy } from "@/usecases/setup/copy-sheet";
import type { WorkbookPort } from "@/workbook/port";
import { WorkbookError } from "@/workbook/workbook-error";
import { refusalSentence } from "../refusal-sentence";
import type { PaneStore } from "../store";
import type { Texts } from "../texts";

/** The other ways in which a finished document leaves the pane; each failure is context with the way that comes next. */
export interface FileActions {
  /** Opens a finished .xlsx as a new workbook. */
  openAsNew(name: string): Promise<void>;
  /** Puts a sheet into the clipboard, for Word, mail or another workbook. */
  copySheet(sheet: string): Promise<void>;
}

interface FileActionParts {
  readonly workbook: Pick<WorkbookPort, "openAsNew" | "readSheets">;
  readonly store: PaneStore;
  readonly texts: Texts;
  /** Writes to the clipboard; rejects where it may not. */
  readonly writeClipboard: (copy: SheetCopy) => Promise<void>;
}

/** The actions about finished files. */
export function createFileActions({ workbook, store, texts, writeClipboard }: FileActionParts): FileActions {
  const tell = (notice: string): void => store.setState({ notice });
  return {
    async openAsNew(name) {
      const file = store.getState().finished[name];
      if (file === undefined) return;
      try {
        await workbook.openAsNew(file.bytes);
        tell(texts("files.opened", { name }));
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        tell(`${refusalSentence(error, texts)} ${texts("files.thenDownload", { name })}`);
      }
    },
    async copySheet(sheet) {
      let copy: SheetCopy;
      try {
        copy = await copySheet(workbook, sheet);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        tell(refusalSentence(error, texts));
        return;
      }
      try {
        await writeClipboard(copy);
        tell(texts("files.copied", { sheet }));
      } catch (error) {
        // The page's own refusal (NotAllowedError): the user copies by hand what stands in the sheet.
        if (!(error instanceof Error)) throw error;
        tell(texts("files.thenByHand", { sheet }));
      }
    },
  };
}
