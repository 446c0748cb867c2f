import { isUnitAlone } from "@/language/names/split-position-and-unit";
import { countsPersons, isWhoseSeat, seatCount, seatsBehind, speaksOfGuests } from "@/language/words/seat-words";
import { cellText } from "@/sheet/cell-text";
import type { ColumnMatch, Field, Heading } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";

const mostRows = 120;
const rowsOfTitles = 8;
const priced: readonly Field[] = ["unitPrice", "amount", "money", "times"];
/** Where it may stand whose the seats are, in order of preference. */
const whose: readonly Field[] = [
  "name",
  "group",
  "recipientKind",
  "item",
  "positionAndUnit",
  "position",
  "orgUnit",
  "department",
];

/** What only lists of persons have beside names. */
const details: readonly Field[] = ["position", "positionAndUnit", "orgUnit", "phone", "birth", "group"];

const isKindOfRecipient =
  /^(?:số )?(?:tập thể|cá nhân|hộ(?: gia đình)?|gia đình|tổng(?: số| cộng)?|cộng)(?: được khen(?: thưởng)?)?$/iu;

/** The table that a heading stands over. */
interface Span {
  /** First row of the heading. */
  readonly top: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Finds a list of seats by number, «Thành phần | Số lượng»: how many seats («02», «06 đ/c») beside whose they are, under words that speak of guests
 * or counted in persons, or both in one cell («Lãnh đạo quận: 02 đ/c»). What stands beside the number is then taken for the name. A list of things
 * or of money stays as it is.
 */
export function settleSeats<Match extends ColumnMatch>(
  matches: readonly Match[],
  grid: SourceGrid,
  { unclaimed, span }: { readonly unclaimed: readonly Match[]; readonly span: Span },
): readonly Match[] {
  const of = (field: Field): Match | undefined => matches.find((match) => match.field === field);
  const counted = of("seats") ?? of("quantity");
  if (of("award") !== undefined || of("awardTick") !== undefined) return matches;
  if (priced.some((field) => of(field) !== undefined))
    return of("quantity") === undefined ? matches.map((match) => as(match, match === counted, "quantity")) : matches;
  const rows = grid.rows.slice(span.firstRow, Math.min(span.lastRow + 1, span.firstRow + mostRows));
  const texts = ({ columnIndex }: Heading): readonly string[] =>
    rows.map((row) => cellText(row[columnIndex])).filter((text) => text !== "");
  const named = whoseOf(matches, unclaimed, texts);
  if (named === null) return matches;
  const settled = (): readonly Match[] => [
    ...matches.filter((match) => match.heading !== named.heading && match !== counted),
    as(named, true, "name"),
    ...(counted === undefined ? [] : [as(counted, true, "seats")]),
  ];
  const values = texts(named.heading);
  if (counted === undefined) {
    const isCounted = share(values, (text) => seatsBehind(text) !== null) >= 0.5;
    return of("name") === undefined && isCounted ? settled() : matches;
  }
  const heading = counted.heading.path.join(" ");
  const measure = of("measure");
  const measures = measure === undefined ? [] : texts(measure.heading);
  // «Tập thể | 3», «Cá nhân | 5» sums up a list of honorees; meals are costs.
  if (share(values, (text) => isKindOfRecipient.test(text)) > 0.5 || isOfThings.test(heading)) return matches;
  if (measures.some((text) => !countsPersons(text))) return matches;
  const titles = grid.rows
    .slice(Math.max(0, span.top - rowsOfTitles), span.top)
    .flat()
    .map(cellText);
  const isUnderGuests = counted.field === "seats" || speaksOfGuests(named.heading.path.join(" "));
  const isOfPersons =
    isUnderGuests ||
    (named.field === "name" && details.some((field) => of(field) !== undefined)) ||
    measures.length > 0 ||
    countsPersons(heading) ||
    share(values, isWhoseSeat) >= 0.5 ||
    ([grid.sheet, ...titles].some(speaksOfGuests) &&
      share(values, (text) => isWhoseSeat(text) || isUnitAlone(text)) >= 0.5);
  const isNumber = (text: string): boolean => seatCount(text) !== null;
  return isOfPersons && share(texts(counted.heading), isNumber) >= (isUnderGuests ? 0.25 : 0.7) ? settled() : matches;
}

const isOfThings = /(?<!\p{L})(?:ăn|bàn|mâm|tiền|quà|chai|cốc)(?!\p{L})/iu;

const share = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;

const as = <Match extends ColumnMatch>(match: Match, isMeant: boolean, field: Field): Match =>
  isMeant && match.field !== field ? { ...match, field, reason: "context" } : match;

/** The column of whose the seats are; one under words that no field knows counts when these speak of guests, or nothing else says anything. */
function whoseOf<Match extends ColumnMatch>(
  matches: readonly Match[],
  unclaimed: readonly Match[],
  texts: (heading: Heading) => readonly string[],
): Match | null {
  if (matches.some(({ field }) => field === "familyName" || field === "givenName")) return null;
  const [known] = whose.flatMap((field) => matches.find((match) => match.field === field) ?? []);
  if (known !== undefined) return known;
  const wordy = unclaimed.filter(({ heading }) => texts(heading).some((text) => /\p{L}{2}/u.test(text)));
  const spoken = wordy.find(({ heading }) => speaksOfGuests(heading.path.join(" ")));
  return spoken ?? (wordy.length === 1 ? (wordy[0] ?? null) : null);
}
