import type { WorkbookPort } from "@/workbook/port";
import type { AppContext } from "@/usecases/ports";
import { createWorkerIntake } from "@/workers/create-worker-intake";
import { createPageFiles, type FinishedFile } from "./save-file";

interface ContextParts {
  readonly workbook: WorkbookPort;
  /** What to call the place where downloads go, and a new workbook. */
  readonly where: { readonly downloads: string; readonly newWorkbook: string };
  readonly onFinished: (name: string, file: FinishedFile) => void;
  /** True where Excel is a program on the machine: an .xlsx is then opened as a new workbook before a download is tried. */
  readonly isProgram: boolean;
}

/** The context of a page in Excel: the open workbook, a worker that reads lists and starts with the first one, downloads. */
export function composeContext({ workbook, where, onFinished, isProgram }: ContextParts): AppContext {
  const startWorker = () => new Worker(new URL("../workers/intake-worker.ts", import.meta.url));
  const newWorkbook = { open: (bytes: Uint8Array) => workbook.openAsNew(bytes), where: where.newWorkbook };
  return {
    workbook,
    intake: createWorkerIntake(startWorker),
    files: createPageFiles({ where: where.downloads, onFinished, ...(isProgram ? { newWorkbook } : {}) }),
    now: () => new Date(),
  };
}
