import type { Workbook, World } from "@/flows/ports";
import { createWorkerIntake } from "@/workers/create-worker-intake";
import { createPageFiles } from "./save-file";
import type { OnDownload } from "./save-file";

export type { Deeds } from "./deeds";
export type { Ending } from "./ending";

interface WorldParts {
  readonly workbook: Workbook;
  /** What to call the place where downloads go. */
  readonly where: string;
  readonly onDownload: OnDownload;
}

/** The world of a page in Excel: the open workbook, a worker that reads lists and starts with the first one, downloads. */
export function composeWorld({ workbook, where, onDownload }: WorldParts): World {
  const startWorker = () => new Worker(new URL("../workers/intake-worker.ts", import.meta.url));
  return { workbook, intake: createWorkerIntake(startWorker), files: createPageFiles(where, onDownload) };
}
