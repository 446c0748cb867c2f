import type { ColumnMatch, Field, Heading } from "@/fields/field";
import { headingKey } from "@/language/words/heading-key";
import type { ListKind } from "@/tables/declaration/list-table";
import type { ListKinds } from "@/tables/list-kinds";
import type { Table } from "./split-tables";
import type { IntakeChoices, RememberedColumn, SourceChoice } from "../choices/intake-choices";

/** The key of a column's heading in the workbook's memory, all its levels together; "" without a heading. */
export const memoryKey = ({ path }: Heading): string => headingKey(path.join(" "));

/** Heading keys that a workbook remembers, so that a heading made of such words alone is found. */
export const rememberedHeadings = ({ columns = [] }: IntakeChoices): ReadonlySet<string> =>
  new Set(columns.map(({ heading }) => heading));

/** A table with the columns and the kind that a user and the workbook's memory say. */
export interface ChosenTable {
  readonly table: Table;
  readonly kind: ListKind;
}

/** What is needed to choose. */
export interface ChoiceContext {
  readonly lists: Pick<ListKinds, "recognise">;
  readonly choices: IntakeChoices;
  readonly choice: SourceChoice | undefined;
  /** Sheet's name and titles, which the kind may follow from. */
  readonly titles: readonly string[];
  /** The user's number of the grid's first column. */
  readonly firstColumn: number;
  /** Positions of the columns that the sheet hides. */
  readonly hiddenColumns: readonly number[];
}

/**
 * Gives a table's columns the meanings that were remembered for their headings, then those that the user chose for this list, and tells its kind.
 * A field goes to one column: the one chosen takes it from the one matched.
 */
export function chooseColumns(
  table: Table,
  { lists, choices, choice, titles, firstColumn, hiddenColumns }: ChoiceContext,
): ChosenTable {
  const kindOf = (matches: readonly ColumnMatch[]): ListKind => choice?.kind ?? lists.recognise(matches, titles);
  let matches = withRemembered(table, choices.columns ?? [], kindOf);
  for (const [number, field] of Object.entries(choice?.columns ?? {})) {
    const heading = table.header.headings.find(({ columnIndex }) => columnIndex === Number(number) - firstColumn);
    if (heading) matches = give(matches, heading, { field, reason: "chosen" });
  }
  const left = choice?.hiddenColumns === "leave" ? new Set(hiddenColumns) : new Set<number>();
  if (left.size > 0) matches = matches.filter(({ heading }) => !left.has(heading.columnIndex));
  return { table: matches === table.matches ? table : { ...table, matches }, kind: kindOf(matches) };
}

function withRemembered(
  table: Table,
  remembered: readonly RememberedColumn[],
  kindOf: (matches: readonly ColumnMatch[]) => ListKind,
): readonly ColumnMatch[] {
  const { matches } = table;
  if (remembered.length === 0) return matches;
  const kind = kindOf(matches);
  const inKind = (wanted: ListKind): readonly ColumnMatch[] =>
    remembered
      .filter((column) => column.kind === wanted)
      .reduce((result, { heading: key, field }) => {
        const heading = table.header.headings.find((each) => each.path.length > 0 && memoryKey(each) === key);
        return heading ? give(result, heading, { field, reason: "remembered" }) : result;
      }, matches);
  if (kind !== "unknown") return inKind(kind);
  // Only with what is remembered may it be a list at all.
  const kinds = [...new Set(remembered.map((column) => column.kind))];
  const told = kinds.map((each) => ({ each, result: inKind(each) }));
  return told.find(({ each, result }) => result !== matches && kindOf(result) === each)?.result ?? matches;
}

/** A name in one column stands for family and given name in two, and the reverse. */
const rivals: Partial<Readonly<Record<Field, readonly Field[]>>> = {
  name: ["familyName", "middleName", "givenName"],
  familyName: ["name"],
  givenName: ["name"],
  positionAndUnit: ["position", "orgUnit"],
};

function give(
  matches: readonly ColumnMatch[],
  heading: Heading,
  { field, reason }: { readonly field: Field | null; readonly reason: "chosen" | "remembered" },
): readonly ColumnMatch[] {
  const taken = field === null || field === "other" || field === "awardTick" ? [] : [field, ...(rivals[field] ?? [])];
  const others = matches.filter(
    (match) =>
      match.heading.columnIndex !== heading.columnIndex && !(taken.includes(match.field) && match.reason !== reason),
  );
  const chosen: ColumnMatch = { heading, field: field ?? "other", confidence: 1, reason };
  return [...others.filter((match) => !(taken[0] === match.field)), chosen].sort(
    (a, b) => a.heading.columnIndex - b.heading.columnIndex,
  );
}
