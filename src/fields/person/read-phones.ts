import { parsePhones } from "@/language/numbers/phone";
import type { CellValue } from "@/sheet/grid";
import { typedOf } from "../rules/check-cell";
import type { Found } from "@/issues/issue-of";
import type { CellReading, CellRow, ListCell, ListCells, Report } from "../rules/declaration";

/** A cell with its numbers, ten digits each. */
interface PhoneReading extends Required<Pick<CellReading, "found" | "changes">> {
  readonly numbers: readonly string[];
}

const plain = /^0[35789]\d{8}$/;

/** What is no number stays out and is told, two in one cell are asked about. */
function readNumbers({ value, text: typed }: ListCell): PhoneReading {
  if (typeof value === "string" && plain.test(typed)) return { numbers: [typed], found: [], changes: [] };
  const reading = parsePhones(typed);
  const numbers = reading.numbers.map(({ number }) => number);
  const found: Found[] = reading.unreadable.slice(0, 1).map(({ reason }) => ({
    code: reason === "digits-lost" ? "phone-digits-lost" : "phone-invalid",
    params: { typed },
  }));
  const [first] = reading.numbers;
  const isRewritten = first !== undefined && first.repairs.length > 0 && numbers.length === 1;
  if (numbers.length > 1) found.push({ code: "phone-two-numbers", params: { typed, numbers: numbers.join(", ") } });
  return {
    numbers,
    found,
    changes: isRewritten ? [{ rule: "phone", from: typed, to: first.number }] : [],
  };
}

/** Reads the first number of a cell. */
export function readPhone(cell: ListCell): CellReading<string> {
  const { numbers, found, changes } = readNumbers(cell);
  return { value: numbers[0] ?? null, found, changes };
}

/** Up to two numbers of the columns of telephones. */
export function readPhones(cells: ListCells, report: Report): readonly [string | null, string | null] {
  const numbers: string[] = [];
  for (const field of ["phone", "phone2"] as const) {
    const cell = cells[field];
    if (cell === undefined) continue;
    const reading = readNumbers(cell);
    for (const each of reading.found) report.found(each, field);
    for (const { rule, from, to } of reading.changes) report.change(rule, field, from, to);
    numbers.push(...reading.numbers);
  }
  const [phone = null, phone2 = null] = [...new Set(numbers)];
  return [phone, phone2];
}

/** A number that stands in our table: one, ten digits as text; a second has a column of its own. */
export function checkPhone(value: CellValue, row: CellRow): Found | null {
  const typed = typedOf(value);
  if (typed.trim() === "") return null;
  const { numbers, unreadable } = parsePhones(value);
  const [first, second, ...more] = numbers;
  if (first === undefined || unreadable.length > 0 || more.length > 0)
    return { code: "phone-unreadable", params: { typed } };
  if (second !== undefined) {
    const isFree = row.cell("phone2") === null;
    return {
      code: "phone-form",
      params: { typed, likely: first.number, ...(isFree ? { second: second.number } : {}) },
    };
  }
  return first.number === value ? null : { code: "phone-form", params: { typed, likely: first.number } };
}

/** Whether a cell holds telephone numbers and nothing else. */
export function holdsPhone(value: CellValue): boolean {
  const { numbers, unreadable } = parsePhones(value);
  return numbers.length > 0 && unreadable.length === 0;
}
