import { foldAccents } from "@/language/text/fold-accents";
import { parseBirthYear } from "@/language/dates/dates";
import { parsePhones } from "@/language/numbers/phone";
import { looksLikePerson } from "@/language/names/person-name";
import { postFirst } from "@/language/names/split-position-and-unit";
import { cellText } from "@/sheet/cell-text";
import { isDittoMark } from "@/language/words/ditto-mark";
import { isErrorText, isFiller } from "@/language/words/filler";
import type { SourceGrid } from "@/sheet/grid";

/** What stands in a column, as shares (0 to 1) of its cells that say something. */
export interface ColumnProfile {
  /** Cells that say something, among those looked at. */
  readonly count: number;
  /** Marks like `x`, in cells. */
  readonly marks: number;
  readonly names: number;
  readonly phones: number;
  /** Mobile numbers, and nothing else in the cell. */
  readonly mobiles: number;
  /** The same written out as people write them, with 0 or 84 before: no code or amount looks so. */
  readonly dialled: number;
  readonly years: number;
  /** Whole numbers of at least 50,000, as money of awards is. */
  readonly amounts: number;
  readonly numbers: number;
  /** Whole numbers from 1 on, each one more than the last (or beginning again). */
  readonly ordinals: number;
  /** Text with letters and without digits. */
  readonly words: number;
  /** Text with letters, as well with digits. */
  readonly letters: number;
  readonly awards: number;
  /** Text that begins as posts do: «Bí thư …», «Tổ trưởng …». */
  readonly posts: number;
  readonly organisations: number;
  readonly singleWords: number;
  /** Mean of the plain years found, 0 without any. */
  readonly meanYear: number;
}

const mostCells = 120;
const mobile = /^0[35789]\d{8}$/u;
const award =
  /^(?:gk|bk|nt|cst|ldtt|lđtt|ttldtt|giay khen|bang khen|chien s[iy]|lao dong|tap the|danh hieu|huan chuong|huy chuong|ky niem chuong|co thi dua|nguoi tot|ntvt|gia dinh van hoa|gdvh|don vi)/u;
const organisation =
  /^(?:truong|to dan pho|tdp|ubnd|hdnd|mttq|cong an|tram|phong|ban|hoi|doan|chi bo|dang|clb|quan|phuong|xa|thon|khu)\b/u;

const leastAmount = 50_000;

/** «270.000», «5,000,000 đ»; no telephone, no code. */
const isAmount = (text: string): boolean =>
  /^[1-9]\d{0,2}(?:[.,\s]?\d{3})+\s*(?:đ|đồng|vnđ|vnd)?$/iu.test(text) &&
  Number(text.replace(/\D/gu, "")) >= leastAmount;

/** Profiles a column by at most 120 cells spread evenly over the rows (positions, both ends included). */
export function profileColumn(
  grid: SourceGrid,
  columnIndex: number,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): ColumnProfile {
  const rows = lastRow + 1 - firstRow;
  const step = Math.max(1, Math.floor(rows / (mostCells * 2)));
  const tally = {
    count: 0,
    marks: 0,
    names: 0,
    phones: 0,
    mobiles: 0,
    dialled: 0,
    years: 0,
    amounts: 0,
    numbers: 0,
    ordinals: 0,
    words: 0,
    letters: 0,
    awards: 0,
    posts: 0,
    organisations: 0,
    singleWords: 0,
  };
  let yearSum = 0;
  let plainYears = 0;
  let previous: number | null = null;
  for (let row = firstRow; row <= lastRow && tally.count < mostCells; row += step) {
    const value = grid.rows[row]?.[columnIndex];
    const text = cellText(value);
    if (text === "" || isErrorText(text) || isDittoMark(text)) continue;
    if (isFiller(text)) {
      if (/^[x×✓✔]$/iu.test(text)) tally.marks += 1;
      continue;
    }
    tally.count += 1;
    const isNumber = /^[+-]?[\d.,\s]+$/u.test(text);
    if (isNumber) tally.numbers += 1;
    if (isAmount(text)) tally.amounts += 1;
    if (/^\d{1,6}$/u.test(text)) {
      const number = Number(text);
      if ((previous !== null && number === previous + step) || number === 1) tally.ordinals += 1;
      previous = number;
    }
    const birth = isNumber || /\d{4}/u.test(text) ? parseBirthYear(text) : null;
    if (birth?.kind === "year") {
      tally.years += 1;
      yearSum += birth.year;
      plainYears += 1;
    }
    if (/\d{8}/u.test(text.replace(/[\s.()+-]/gu, ""))) {
      const { numbers, unreadable } = parsePhones(text);
      const isMobile =
        numbers.length > 0 && unreadable.length === 0 && numbers.every(({ number }) => mobile.test(number));
      if (numbers.length > 0) tally.phones += 1;
      if (isMobile) tally.mobiles += 1;
      if (isMobile && numbers.every(({ repairs }) => !repairs.includes("leading-zero"))) tally.dialled += 1;
    }
    if (isNumber || !/\p{L}/u.test(text)) continue;
    tally.letters += 1;
    if (!/\d/u.test(text)) tally.words += 1;
    if (!/\s/u.test(text)) tally.singleWords += 1;
    const folded = foldAccents(text);
    if (award.test(folded)) tally.awards += 1;
    else if (organisation.test(folded)) tally.organisations += 1;
    if (postFirst.test(text)) tally.posts += 1;
    if (looksLikePerson(text)) tally.names += 1;
  }
  const share = (part: number): number => (tally.count === 0 ? 0 : part / tally.count);
  return {
    count: tally.count,
    marks: tally.marks,
    names: share(tally.names),
    phones: share(tally.phones),
    mobiles: share(tally.mobiles),
    dialled: share(tally.dialled),
    years: share(tally.years),
    amounts: share(tally.amounts),
    numbers: share(tally.numbers),
    ordinals: share(tally.ordinals),
    words: share(tally.words),
    letters: share(tally.letters),
    awards: share(tally.awards),
    posts: share(tally.posts),
    organisations: share(tally.organisations),
    singleWords: share(tally.singleWords),
    meanYear: plainYears === 0 ? 0 : yearSum / plainYears,
  };
}
