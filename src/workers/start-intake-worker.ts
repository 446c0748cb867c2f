import { wrap } from "comlink";
import type { Intake } from "@/flows/ports";

/** Wraps a worker that runs `intake-worker.ts`, so that lists are read off the page's main thread. */
export function startIntakeWorker(worker: Worker): Intake {
  const remote = wrap<Intake>(worker);
  return {
    readFiles: async (files, choices) => await remote.readFiles(files, choices),
    readGrids: async (grids, choices) => await remote.readGrids(grids, choices),
    readClipboard: async (content, choices) => await remote.readClipboard(content, choices),
  };
}
