import type { IntakeResult, SheetIntake } from "@/intake/result/intake-result";

type ListKey = {
  [Key in keyof IntakeResult]-?: IntakeResult[Key] extends readonly unknown[] | undefined ? Key : never;
}[keyof IntakeResult];

/** A piece of a result that is small enough to cross from a worker without holding up the page. */
export type ResultPart =
  | { readonly list: ListKey; readonly items: readonly unknown[] }
  /** Rows passed over of the sheet at this position. */
  | { readonly skippedOf: number; readonly items: SheetIntake["skipped"] }
  /** What is no list. */
  | { readonly rest: Partial<IntakeResult> };

/** Records in one piece: a few milliseconds of work for the page. */
const pieceSize = 1000;

function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += pieceSize) yield items.slice(at, at + pieceSize);
}

/** Cuts a result into pieces, each of at most a thousand records. */
export function splitResult(result: IntakeResult): readonly ResultPart[] {
  const rest: Record<string, unknown> = {};
  const parts: ResultPart[] = [];
  for (const [key, value] of Object.entries(result)) {
    if (!Array.isArray(value)) {
      rest[key] = value;
      continue;
    }
    rest[key] = [];
    const items = key === "sheets" ? result.sheets.map((sheet) => ({ ...sheet, skipped: [] })) : value;
    for (const piece of slices<unknown>(items)) parts.push({ list: key as ListKey, items: piece });
  }
  result.sheets.forEach(({ skipped }, skippedOf) => {
    for (const items of slices(skipped)) parts.push({ skippedOf, items });
  });
  return [{ rest: rest as Partial<IntakeResult> }, ...parts];
}

/** Puts the pieces of a result together again. */
export function joinParts(parts: readonly ResultPart[]): IntakeResult {
  const result: Record<string, unknown[]> = {};
  const skipped = new Map<number, SheetIntake["skipped"][number][]>();
  for (const part of parts) {
    if ("rest" in part) Object.assign(result, part.rest);
    else if ("list" in part) for (const item of part.items) result[part.list]?.push(item);
    else {
      const rows = skipped.get(part.skippedOf) ?? [];
      for (const row of part.items) rows.push(row);
      skipped.set(part.skippedOf, rows);
    }
  }
  const joined = result as unknown as IntakeResult;
  return { ...joined, sheets: joined.sheets.map((sheet, i) => ({ ...sheet, skipped: skipped.get(i) ?? [] })) };
}
