import { releaseProxy, type Remote } from "comlink";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import type { InputFile } from "@/workbook/input-file";
import type { IntakeProgress } from "@/usecases/ports";
import { createIntake } from "./intake";
import { splitResult, type ResultPart } from "./result-parts";

/** What is to be read; the rows of grids come before it, piece by piece. */
export type Reading =
  | { readonly kind: "files"; readonly files: readonly InputFile[] }
  | { readonly kind: "grids" }
  | { readonly kind: "clipboard"; readonly content: ClipboardContent };

export type OnProgress = (progress: IntakeProgress) => void;

/** How a reading ended: in how many pieces its result waits, or null for one that was stopped. */
export type ReadingEnd = number | null;

/** The inside of a worker: one reading at a time, its result handed out in pieces. */
export interface IntakeService {
  beginGrid(grid: SourceGrid): void;
  /** Rows of the grid that was begun last. */
  addRows(rows: readonly (readonly CellValue[])[]): void;
  read(reading: Reading, choices: IntakeChoices | undefined, onProgress: OnProgress | null): Promise<ReadingEnd>;
  part(index: number): ResultPart | null;
  stop(): void;
}

interface GrowingGrid {
  readonly head: SourceGrid;
  readonly rows: (readonly CellValue[])[];
}

/** The page's function comes with a channel of its own, which ends with the reading. */
const release = (onProgress: OnProgress | null): void =>
  (onProgress as Partial<Remote<OnProgress>> | null)?.[releaseProxy]?.();

const isStopped = (fault: unknown): boolean => fault instanceof Error && fault.name === "AbortError";

/** Milliseconds between two messages of progress. */
const progressPause = 100;

/** Passes on the first progress, then at most ten a second. */
function seldom(report: OnProgress): OnProgress {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < progressPause) return;
    last = now;
    report(progress);
  };
}

/** Makes what the worker exposes. */
export function createIntakeService(): IntakeService {
  const intake = createIntake();
  let grids: GrowingGrid[] = [];
  let parts: readonly ResultPart[] = [];
  let running: AbortController | null = null;

  function start(
    reading: Reading,
    choices: IntakeChoices | undefined,
    control: Parameters<typeof intake.readFiles>[2],
  ) {
    if (reading.kind === "files") return intake.readFiles(reading.files, choices, control);
    if (reading.kind === "clipboard") return intake.readClipboard(reading.content, choices, control);
    const whole = grids.map(({ head, rows }) => ({ ...head, rows }));
    grids = [];
    return intake.readGrids(whole, choices, control);
  }

  return {
    beginGrid(grid) {
      grids.push({ head: grid, rows: [] });
    },
    addRows(rows) {
      const last = grids.at(-1);
      if (!last) throw new Error("addRows before beginGrid");
      for (const row of rows) last.rows.push(row);
    },
    async read(reading, choices, onProgress) {
      const controller = new AbortController();
      running = controller;
      parts = [];
      try {
        const control = {
          signal: controller.signal,
          ...(onProgress === null ? {} : { onProgress: seldom(onProgress) }),
        };
        parts = splitResult(await start(reading, choices, control));
        return parts.length;
      } catch (fault) {
        if (isStopped(fault)) return null;
        throw fault;
      } finally {
        running = null;
        release(onProgress);
      }
    },
    part(index) {
      const part = parts[index] ?? null;
      if (index === parts.length - 1) parts = [];
      return part;
    },
    stop() {
      grids = [];
      running?.abort();
    },
  };
}
