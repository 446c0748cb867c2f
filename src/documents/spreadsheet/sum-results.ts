import type { CellBlock, CellInput } from "@/sheet/sheet-model";

const cell = String.raw`[A-Z]{1,3}[1-9]\d{0,6}`;
const sumFormula = new RegExp(`^=SUM\\((${cell}(?::${cell})?(?:,${cell}(?::${cell})?)*)\\)$`);

interface Place {
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

/**
 * Results of the formulas that are plain sums over cells of the same sheet, by `row,column` (0-based): viewers that do not
 * calculate, as a telephone's or Excel's protected view, show what the file says. A sum over other formulas is not among them.
 */
export function sumResults(blocks: readonly CellBlock[]): ReadonlyMap<string, number> {
  const inputs = new Map<string, CellInput>();
  for (const { row, column, values } of blocks)
    values.forEach((cells, i) =>
      cells.forEach((input, j) => inputs.set(keyOf({ row: row + i, column: column + j }), input)),
    );
  const known = new Map<string, number | null>();
  /** Null: not known. A sum passes over text and blanks. */
  const valueAt = (key: string): number | null => {
    const input = inputs.get(key) ?? null;
    if (typeof input === "number") return input;
    if (typeof input !== "string" || !input.startsWith("=")) return 0;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, null);
    const [, list] = sumFormula.exec(input) ?? [];
    const parts = list?.split(",").flatMap(cellsOf).map(valueAt) ?? [null];
    const sum = parts.reduce<number | null>(
      (total, part) => (total === null || part === null ? null : total + part),
      0,
    );
    known.set(key, sum);
    return sum;
  };
  for (const key of inputs.keys()) valueAt(key);
  return new Map([...known].flatMap(([key, sum]) => (sum === null ? [] : [[key, sum] as const])));
}

function cellsOf(reference: string): readonly string[] {
  const [first, last = first] = reference.split(":").map(placeOf);
  if (first === undefined || last === undefined) return [];
  const keys: string[] = [];
  for (let row = first.row; row <= last.row; row++)
    for (let column = first.column; column <= last.column; column++) keys.push(keyOf({ row, column }));
  return keys;
}

function placeOf(address: string): Place {
  const letters = address.replace(/\d+$/, "");
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.slice(letters.length)) - 1, column };
}
