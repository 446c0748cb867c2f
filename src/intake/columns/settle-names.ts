import { surnames } from "@/language/names/surnames";
import { cellText } from "@/sheet/cell-text";
import type { ColumnMatch, Field } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";

const parts: readonly Field[] = ["familyName", "middleName", "givenName"];
const mostRows = 200;

/** Rows of the table (positions, both ends included). */
interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Settles which columns make up the names: a column of full names beats the columns of its parts («Họ và tên | Họ | Tên»), and where what is called the
 * given name holds the family's (`first_name` = «Nguyễn Văn»), the two change places.
 */
export function settleNames<Match extends ColumnMatch>(
  matches: readonly Match[],
  grid: SourceGrid,
  { firstRow, lastRow }: Span,
): readonly Match[] {
  const columnOf = (field: Field): number | undefined =>
    matches.find((match) => match.field === field)?.heading.columnIndex;
  const rows = grid.rows.slice(firstRow, Math.min(lastRow + 1, firstRow + mostRows));
  const texts = (field: Field): readonly string[] => {
    const column = columnOf(field);
    return column === undefined ? [] : rows.map((row) => cellText(row[column]).toLowerCase());
  };
  const names = texts("name");
  const called = texts("honorific");
  const isCalled = called.length > 0 && saysNameAgain({ names, family: [], middle: [], given: called });
  // «Tên gọi» beside the whole name is its last word, and no honorific.
  if (isCalled) return settleNames(matches.map(calledNothing), grid, { firstRow, lastRow });
  const [family = [], middle = [], given = []] = parts.map(texts);
  if (names.length > 0) return saysNameAgain({ names, family, middle, given }) ? withoutParts(matches) : matches;
  return isTurned(family, given) ? matches.map((match) => turned(match)) : matches;
}

interface NameTexts {
  readonly names: readonly string[];
  readonly family: readonly string[];
  readonly middle: readonly string[];
  readonly given: readonly string[];
}

/** Whether the parts of most rows are in the full name already, or stand complete beside a name of several words. */
function saysNameAgain({ names, family, middle, given }: NameTexts): boolean {
  const filled = names.flatMap((name, row) => (name === "" ? [] : [{ name, row }]));
  const hasPart = family.length > 0 || middle.length > 0 || given.length > 0;
  if (filled.length === 0 || !hasPart) return false;
  const isAll = family.length > 0 && given.length > 0;
  const again = filled.filter(({ name, row }) => {
    const [first = "", between = "", last = ""] = [family[row], middle[row], given[row]];
    if (first === "" && between === "" && last === "") return true;
    const isInside =
      ` ${name} `.startsWith(` ${first}${first === "" ? "" : " "}`) &&
      (last === "" || `${name} `.endsWith(` ${last} `));
    return (isInside && name.length > (first + between + last).length) || (isAll && name.includes(" "));
  });
  return again.length * 2 > filled.length;
}

const withoutParts = <Match extends ColumnMatch>(matches: readonly Match[]): readonly Match[] =>
  matches.map((match) =>
    parts.includes(match.field) ? { ...match, field: "other" as const, reason: "context" as const } : match,
  );

const calledNothing = <Match extends ColumnMatch>(match: Match): Match =>
  match.field === "honorific" ? { ...match, field: "other", reason: "context" } : match;

/** Family names of one syllable each in the column of given names, and none in that of family names. */
function isTurned(family: readonly string[], given: readonly string[]): boolean {
  const pairs = family.flatMap((text, row) =>
    text === "" || given[row] === "" ? [] : [[text, given[row] ?? ""] as const],
  );
  if (pairs.length < 3) return false;
  const share = (holds: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(holds).length / pairs.length;
  const isSingle = share(([text]) => !text.includes(" ")) >= 0.8;
  const isFamily = share(([, text]) => text.includes(" ") && surnames.has(text.split(" ")[0] ?? "")) >= 0.8;
  return isSingle && isFamily;
}

const turned = <Match extends ColumnMatch>(match: Match): Match =>
  match.field === "familyName"
    ? { ...match, field: "givenName", reason: "context" }
    : match.field === "givenName"
      ? { ...match, field: "familyName", reason: "context" }
      : match;
