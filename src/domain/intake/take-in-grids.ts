import type { SourceGrid } from "../tables/grid";
import type { IntakeChoices } from "./intake-choices";
import type { IntakeResult } from "./intake-result";
import { takeInSheet, type SheetTaken } from "./take-in-sheet";

/** Understands sheets one after another: what each lists, its records, and every doubt and change. Order is kept. */
export function takeInGrids(grids: readonly SourceGrid[], choices: IntakeChoices = {}): IntakeResult {
  return joinSheets(grids.map((grid) => takeInSheet(grid, choices)));
}

/** Puts what was understood of single sheets together, in their order. */
export function joinSheets(taken: readonly SheetTaken[]): IntakeResult {
  return {
    sheets: taken.map(({ sheet }) => sheet),
    delegates: taken.flatMap(({ delegates }) => delegates),
    honorees: taken.flatMap(({ honorees }) => honorees),
    budget: taken.flatMap(({ budget }) => budget),
    issues: taken.flatMap(({ issues }) => issues),
    changes: taken.flatMap(({ changes }) => changes),
  };
}
