import type { Files, SavedFile } from "@/usecases/ports";
import { WorkbookError } from "@/workbook/workbook-error";

const mediaTypes: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** A file that was made, with an address that downloads it while the pane is open. */
export interface FinishedFile {
  readonly url: string;
  readonly bytes: Uint8Array;
}

interface PageFileParts {
  /** What to call the place where downloads go. */
  readonly where: string;
  readonly onFinished: (name: string, file: FinishedFile) => void;
  /**
   * Opens an .xlsx as a new workbook; given where Excel is a program on the machine, whose panes often swallow downloads without a word.
   * A refusal leads on to the download.
   */
  readonly newWorkbook?: { readonly open: (bytes: Uint8Array) => Promise<void>; readonly where: string };
}

const outcomeOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** Files of a page: opened as a new workbook or offered as downloads; our own templates come from the page's own origin. */
export function createPageFiles({ where, onFinished, newWorkbook }: PageFileParts): Files {
  return {
    async save(name: string, bytes: Uint8Array): Promise<SavedFile> {
      const type = mediaTypes[outcomeOf(name)] ?? "application/octet-stream";
      const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
      onFinished(name, { url, bytes });
      const saved = { name, bytes: bytes.byteLength };
      if (newWorkbook !== undefined && outcomeOf(name) === "xlsx" && (await isOpened(newWorkbook.open, bytes)))
        return { ...saved, where: newWorkbook.where };
      download(name, url);
      return { ...saved, where };
    },
    async readTemplate(name): Promise<Uint8Array> {
      const answer = await fetch(new URL(`assets/templates/${name}`, document.baseURI));
      if (!answer.ok) throw new Error(`template ${name}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}

/** False where the host refuses: the file is then downloaded, and `where` says so. */
async function isOpened(open: (bytes: Uint8Array) => Promise<void>, bytes: Uint8Array): Promise<boolean> {
  try {
    await open(bytes);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

function download(name: string, url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.style.display = "none";
  document.body.append(link);
  link.click();
  link.remove();
}
