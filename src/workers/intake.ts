import { takeInGrids } from "@/domain/intake/take-in-grids";
import { decodeGrid } from "@/files/decode-grid";
import { readClipboard } from "@/files/read-clipboard";
import { readFile } from "@/files/read-file";
import type { Intake } from "@/flows/ports";

/** Makes the intake that works in the process itself: the worker's inside, and as it stands for the command line and tests. */
export function createIntake(): Intake {
  return {
    async readFiles(files, choices) {
      const readings = [];
      for (const file of files) readings.push(await readFile(file));
      const result = takeInGrids(
        readings.flatMap(({ grids }) => grids),
        choices,
      );
      return { ...result, issues: [...readings.flatMap(({ issues }) => issues), ...result.issues] };
    },
    readGrids: (grids, choices) => Promise.resolve(takeInGrids(grids.map(decodeGrid), choices)),
    readClipboard(content, choices) {
      const { grids, issues } = readClipboard(content);
      const result = takeInGrids(grids, choices);
      return Promise.resolve({ ...result, issues: [...issues, ...result.issues] });
    },
  };
}
