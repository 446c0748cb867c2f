/** Writes one formula into all cells of a range: Office.js takes it once, only its declaration does not say so. */
export function writeEverywhere(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}
