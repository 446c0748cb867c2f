import { wrap } from "comlink";
import type { Intake } from "@/flows/ports";

/** Wraps a worker that runs `intake-worker.ts`, so that lists are read off the page's main thread. */
export function startIntakeWorker(worker: Worker): Intake {
  const remote = wrap<Intake>(worker);
  return {
    readFiles: async (files) => await remote.readFiles(files),
    readGrids: async (grids) => await remote.readGrids(grids),
  };
}
