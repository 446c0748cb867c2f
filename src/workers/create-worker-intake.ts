import { proxy, wrap, type Remote } from "comlink";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { SourceGrid } from "@/sheet/grid";
import type { Intake, IntakeControl, StopSignal } from "@/usecases/ports";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { IntakeService, OnProgress, Reading } from "./intake-service";
import { joinParts, type ResultPart } from "./result-parts";
import { stopIfAsked, stoppedReading } from "./stop-reading";

/** A worker that waits, or reads. */
interface Reader {
  readonly worker: Worker;
  readonly service: Remote<IntakeService>;
  /** Rejects when the worker breaks down; never resolves. */
  readonly fault: Promise<never>;
}

/** How long a worker may take to answer that it has stopped, in milliseconds; it is terminated when it is too busy to answer. */
const stopPatience = 300;
/** Rows of an open sheet that go to the worker in one message: a few milliseconds of work for the page. */
const rowsInMessage = 1000;

interface Order {
  readonly reading: Reading;
  readonly grids: readonly SourceGrid[];
  readonly choices: IntakeChoices | undefined;
}

/**
 * Makes the intake that reads in workers (`intake-worker.ts`), off the page's main thread: one for each reading at a time, kept for the next.
 * Grids go there and results come back in pieces, so that no message holds up the page.
 * Who stops a reading has its `AbortError` at once; the worker is terminated if it does not answer. A worker that breaks down is an error and not silence.
 */
export function createWorkerIntake(startWorker: () => Worker): Intake {
  const waiting: Reader[] = [];

  function startReader(): Reader {
    const worker = startWorker();
    const fault = new Promise<never>((_resolve, reject) => {
      worker.addEventListener("error", (event) => {
        const at = waiting.findIndex((reader) => reader.worker === worker);
        if (at >= 0) waiting.splice(at, 1);
        reject(new Error(`intake worker: ${event.message}`));
      });
    });
    // Who waits for a reading learns of it from that reading; no one else has to.
    fault.catch(() => undefined);
    return { worker, service: wrap<IntakeService>(worker), fault };
  }

  /** Asks a reader to stop, and keeps it if it answers in time. */
  async function stop({ worker, service }: Reader, ended: Promise<unknown>): Promise<boolean> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), stopPatience);
    });
    const isOver = ended.then(
      () => undefined,
      () => undefined,
    );
    const answered = Promise.all([service.stop(), isOver]).then(() => true);
    const isFree = await Promise.race([answered, late]);
    clearTimeout(timer);
    if (!isFree) worker.terminate();
    return isFree;
  }

  async function ask(order: Order, control: IntakeControl | undefined): Promise<IntakeResult> {
    const signal = control?.signal;
    stopIfAsked(signal);
    const reader = waiting.pop() ?? startReader();
    let isOver = false;
    const onProgress: OnProgress | null = control?.onProgress
      ? (progress) => {
          if (!isOver) control.onProgress?.(progress);
        }
      : null;
    const ended = readIn(reader, order, { signal, onProgress });
    let onAbort = (): void => undefined;
    const stopped = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(stoppedReading());
      signal?.addEventListener("abort", onAbort);
    });
    try {
      const result = await Promise.race([ended, reader.fault, stopped]);
      waiting.push(reader);
      return result;
    } catch (fault) {
      if (signal?.aborted)
        void stop(reader, ended).then((isFree) => {
          if (isFree) waiting.push(reader);
        });
      else reader.worker.terminate();
      throw fault;
    } finally {
      isOver = true;
      signal?.removeEventListener("abort", onAbort);
    }
  }

  return {
    readFiles: (files, choices, control) => ask({ reading: { kind: "files", files }, grids: [], choices }, control),
    readGrids: (grids, choices, control) => ask({ reading: { kind: "grids" }, grids, choices }, control),
    readClipboard: (content, choices, control) =>
      ask({ reading: { kind: "clipboard", content }, grids: [], choices }, control),
  };
}

async function readIn(
  { service }: Reader,
  { reading, grids, choices }: Order,
  { signal, onProgress }: { readonly signal: StopSignal | undefined; readonly onProgress: OnProgress | null },
): Promise<IntakeResult> {
  for (const grid of grids) {
    await service.beginGrid({ ...grid, rows: [] });
    for (let at = 0; at < grid.rows.length; at += rowsInMessage) {
      stopIfAsked(signal);
      await service.addRows(grid.rows.slice(at, at + rowsInMessage));
    }
  }
  const count = await service.read(reading, choices, onProgress === null ? null : proxy(onProgress));
  if (count === null) throw stoppedReading();
  const parts: ResultPart[] = [];
  for (let index = 0; index < count; index += 1) {
    stopIfAsked(signal);
    const part = await service.part(index);
    if (part === null) throw new Error(`piece ${index} of ${count} is missing`);
    parts.push(part);
  }
  return joinParts(parts);
}
