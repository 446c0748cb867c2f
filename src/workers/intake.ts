import type { IntakeChoices } from "@/intake/choices/intake-choices";
import { Importing } from "@/intake/sheets/import-grids";
import type { SourceGrid } from "@/sheet/grid";
import type { FileReading } from "@/files/file-reading";
import { decodeGrid } from "@/files/decode-grid";
import { readClipboard } from "@/files/read-clipboard";
import { readLimits } from "@/files/limits";
import { readFile } from "@/files/read-file";
import { choiceFor } from "@/files/reading-choice";
import type { Intake, IntakeControl } from "@/usecases/ports";
import type { IntakeResult } from "@/intake/result/intake-result";
import { letMessagesIn, stopIfAsked } from "./stop-reading";

/** Makes the intake that works in the process itself: the worker's inside, and as it stands for the command line and tests. It looks between sheets whether it is to stop. */
export function createIntake(): Intake {
  return {
    async readFiles(files, choices, control) {
      const readings: FileReading[] = [];
      for (const file of files) {
        control?.onProgress?.({ file: file.name, sheet: "", rows: 0, of: 0 });
        await pause(control);
        readings.push(await readFile(file, readLimits, choices?.sources));
      }
      return understand(readings, choices, control);
    },
    readGrids: (grids, choices, control) =>
      understand([{ grids: grids.map((grid) => decodeSheet(grid, choices)), issues: [] }], choices, control),
    async readClipboard(content, choices, control) {
      await pause(control);
      return understand([readClipboard(content, choices?.sources)], choices, control);
    },
  };
}

const decodeSheet = (grid: SourceGrid, choices: IntakeChoices | undefined): SourceGrid =>
  decodeGrid(grid, choiceFor(choices?.sources ?? [], grid.file, grid.sheet)?.encoding);

async function pause(control: IntakeControl | undefined): Promise<void> {
  await letMessagesIn();
  stopIfAsked(control?.signal);
}

/** Understands what was read, sheet by sheet; what could not be read is reported before what the sheets give. */
async function understand(
  readings: readonly FileReading[],
  choices: IntakeChoices | undefined,
  control: IntakeControl | undefined,
): Promise<IntakeResult> {
  const grids: readonly SourceGrid[] = readings.flatMap((reading) => reading.grids);
  const of = grids.reduce((sum, { rows }) => sum + rows.length, 0);
  const taking = new Importing(choices);
  let rows = 0;
  for (const grid of grids) {
    control?.onProgress?.({ file: grid.file, sheet: grid.sheet, rows, of });
    await pause(control);
    const before = rows;
    taking.take(grid, (read) => {
      control?.onProgress?.({ file: grid.file, sheet: grid.sheet, rows: before + read, of });
    });
    rows += grid.rows.length;
  }
  await pause(control);
  const last = grids.at(-1);
  if (last) control?.onProgress?.({ file: last.file, sheet: last.sheet, rows, of });
  const result = taking.result();
  return { ...result, issues: [...readings.flatMap(({ issues }) => issues), ...result.issues] };
}
