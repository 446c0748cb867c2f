import type { Intake, Workbook, World } from "@/flows/ports";
import { startIntakeWorker } from "@/workers/start-intake-worker";
import { createPageFiles } from "./save-file";
import type { OnDownload } from "./save-file";

export type { Deeds, Ending } from "./deeds";

interface WorldParts {
  readonly workbook: Workbook;
  /** What to call the place where downloads go. */
  readonly where: string;
  readonly onDownload: OnDownload;
}

/** The world of a page in Excel: the open workbook, a worker that reads lists, downloads. */
export function composeWorld({ workbook, where, onDownload }: WorldParts): World {
  return { workbook, intake: createWorkerIntake(), files: createPageFiles(where, onDownload) };
}

/** Starts the worker with the first list, so that opening the pane costs nothing; a worker that cannot start is an error and not silence. */
function createWorkerIntake(): Intake {
  let started: { readonly intake: Intake; readonly fault: Promise<never> } | null = null;
  const start = () => {
    const worker = new Worker(new URL("../workers/intake-worker.ts", import.meta.url));
    const fault = new Promise<never>((_resolve, reject) => {
      worker.addEventListener("error", (event) => {
        started = null;
        reject(new Error(`intake worker: ${event.message}`));
      });
    });
    // Whoever waits for a reading is told; nobody else has to be.
    fault.catch(() => undefined);
    return { intake: startIntakeWorker(worker), fault };
  };
  const ask = async <Answer>(question: (intake: Intake) => Promise<Answer>): Promise<Answer> => {
    started ??= start();
    return Promise.race([question(started.intake), started.fault]);
  };
  return {
    readFiles: (files, choices, control) => ask((intake) => intake.readFiles(files, choices, control)),
    readGrids: (grids, choices, control) => ask((intake) => intake.readGrids(grids, choices, control)),
    readClipboard: (content, choices, control) => ask((intake) => intake.readClipboard(content, choices, control)),
  };
}
