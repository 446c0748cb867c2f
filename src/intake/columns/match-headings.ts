import { isAwardHeading } from "@/domain/recognition/award-in-title";
import { postFirst } from "@/language/names/split-position-and-unit";
import type { ColumnMatch, Field, Heading } from "@/fields/field";
import type { Header } from "../header/find-header";
import type { SourceGrid } from "@/sheet/grid";
import { headingKey } from "@/language/words/heading-key";
import type { HeadingReader, Meaning } from "@/fields/heading-meaning";
import { isPhoneWord } from "@/language/words/code-words";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { matchOwnHeadings } from "./own-headings";
import { settleNames } from "./settle-names";
import { settleAwardMoney } from "./settle-award-money";
import { settleFactors } from "./settle-factors";
import { settleSeats } from "./settle-seats";
import { profileColumn, type ColumnProfile } from "../header/profile-column";

const leastConfidence = 0.6;
const fewestCells = 3;

interface Candidate extends ColumnMatch {
  readonly profile: ColumnProfile;
}

type Column = Pick<Candidate, "heading" | "profile">;

/**
 * Matches columns to fields by the words of their headings and by what stands below; never by likeness of short words.
 * A field is given to one column, the surest; a column that nobody claims is not in the result.
 */
export function matchHeadings(
  grid: SourceGrid,
  header: Header,
  lastRow = grid.rows.length - 1,
  lists: ListKinds = ownLists,
): readonly ColumnMatch[] {
  const own = matchOwnHeadings(header, lists);
  if (own !== null) return own;
  const firstRow = (header.numberRow ?? header.bottom) + 1;
  const columns = header.headings.map((heading) => ({
    heading,
    profile: profileColumn(grid, heading.columnIndex, { firstRow, lastRow }),
  }));
  const ticks = columns.filter(isAwardTick).map(({ heading, profile }): Candidate => ({
    heading,
    profile,
    field: "awardTick",
    confidence: 1,
    reason: "values",
  }));
  const candidates = columns
    .filter(({ heading }) => !ticks.some((tick) => tick.heading === heading))
    .flatMap(({ heading, profile }) =>
      meaningsOf(heading, lists.headings).map((meaning) => ({
        heading,
        profile,
        ...weigh(meaning, { heading, profile }),
      })),
    )
    .filter(({ confidence }) => confidence >= leastConfidence);
  const assigned = [...dropCodes(assign(settleTitle(candidates))), ...ticks];
  const known = settleNames(addByValues(assigned, columns), grid, { firstRow, lastRow });
  const all = addByContext(addTotalColumn(known, columns));
  const unclaimed = columns
    .filter(({ heading }) => all.every((match) => match.heading !== heading || match.field === "other"))
    .map((column): Candidate => ({ ...column, field: "other", confidence: leastConfidence, reason: "context" }));
  const span = { top: header.top, firstRow, lastRow };
  const seated = settleSeats(all, grid, { unclaimed, span });
  const free = unclaimed.filter(({ heading }) =>
    seated.every((match) => match.heading !== heading || match.field === "other"),
  );
  const meanings = (text: string): readonly Meaning[] => lists.headings.meanings(text);
  const counted = settleFactors(seated, grid, { unclaimed: free, span, meanings });
  return settleAwardMoney(counted, grid, { unclaimed: free, span })
    .map(({ heading, field, confidence, reason }) => ({ heading, field, confidence, reason }))
    .sort((a, b) => a.heading.columnIndex - b.heading.columnIndex);
}

/** A column under the name of one award in which rows are marked and nothing is written: «LĐTT | CSTĐCS | GK». */
function isAwardTick({ heading, profile }: Column): boolean {
  const inner = heading.path.at(-1) ?? "";
  return profile.marks > 0 && profile.letters === 0 && isAwardHeading(inner);
}

/** What a heading may mean, its levels taken together: «Năm sinh ▸ Nam», «Mức thưởng ▸ Số tiền», «Họ và» over «tên». */
function meaningsOf(heading: Heading, reader: HeadingReader): readonly Meaning[] {
  const inner = heading.path.at(-1);
  if (inner === undefined) return [];
  const own = reader.meanings(inner);
  if (heading.path.length === 1) return own;
  const outer = heading.path.slice(0, -1).flatMap((text) => reader.meanings(text));
  const has = (field: Field): boolean => outer.some((meaning) => meaning.field === field && meaning.confidence >= 0.7);
  const [first] = own;
  if (first?.field === "birthMale" || first?.field === "birthFemale") {
    const isMale = first.field === "birthMale";
    if (has("sex")) return [{ field: isMale ? "sexMale" : "sexFemale", confidence: 1, reason: "sub-heading" }];
    if (has("birth")) return [{ field: first.field, confidence: 1, reason: "sub-heading" }];
  }
  const whole = reader.meanings(heading.path.join(" ")).filter((meaning) => meaning.reason === "same-words");
  const below = own.map((meaning) => ({ ...meaning, reason: "sub-heading" as const }));
  const above = outer.map((meaning) => ({
    ...meaning,
    confidence: meaning.confidence * (own.length > 0 ? 0.6 : 0.85),
    reason: "sub-heading" as const,
  }));
  return [...whole, ...below, ...above];
}

/** Takes confidence away where the values speak against the words, and settles what words alone leave open. */
function weigh(meaning: Meaning, { heading, profile }: Column): Meaning {
  // A form of figures counts under «Đối tượng ▸ Cá nhân»; with nothing below, nothing says that names are to stand there.
  const isForm = meaning.field === "name" && heading.path.length > 1 && profile.count === 0;
  if (isForm && /^(?:cá nhân|tập thể|hộ|gia đình|hộ gia đình)$/u.test(headingKey(heading.path.at(-1) ?? "")))
    return { ...meaning, confidence: meaning.confidence * 0.4 };
  if (meaning.field === "birthMale" || meaning.field === "birthFemale") return weighMaleFemale(meaning, profile);
  // A summary counts under «Tập thể | Cá nhân», a payroll has «CV | 0,55»: few numbers are enough to see that no names or posts stand there.
  const isCounted = neverFigures.has(meaning.field) && profile.count > 0 && profile.numbers === 1;
  if (profile.count < fewestCells && !isCounted) return meaning;
  if (meaning.field === "period" && profile.years >= 0.8 && profile.meanYear < 2006 && profile.meanYear > 0) {
    return { field: "birth", confidence: 0.8, reason: "values" };
  }
  // «Khen thưởng» over amounts says how much, not which award.
  if ((meaning.field === "award" || meaning.field === "title") && profile.amounts >= 0.7)
    return { field: "money", confidence: 0.8, reason: "values" };
  return contradicts(meaning.field, profile) ? { ...meaning, confidence: meaning.confidence * 0.4 } : meaning;
}

function weighMaleFemale(meaning: Meaning, profile: ColumnProfile): Meaning {
  if (profile.marks > 0 && profile.years < 0.2) {
    return { ...meaning, field: meaning.field === "birthMale" ? "sexMale" : "sexFemale", reason: "values" };
  }
  return meaning;
}

/** What is said in words, so that figures alone are something else. */
const neverFigures: ReadonlySet<Field> = new Set(["name", "position", "award", "title"]);

type Check = (profile: ColumnProfile) => boolean;
const isWordy: Check = (profile) => profile.letters >= 0.7;
const isNames: Check = (profile) => profile.names >= 0.6;
const isNumeric: Check = (profile) => profile.numbers >= 0.7;

const against: Partial<Readonly<Record<Field, Check>>> = {
  ordinal: (profile) => profile.words >= 0.7 && profile.singleWords < 0.5,
  honorific: isNames,
  name: (profile) => isNumeric(profile) || profile.phones >= 0.5,
  familyName: isNumeric,
  middleName: isNumeric,
  givenName: isNumeric,
  phone: (profile) => (isWordy(profile) && profile.phones < 0.3) || profile.ordinals >= 0.6,
  birth: (profile) => isNames(profile) || profile.phones >= 0.5,
  award: (profile) => (isNames(profile) && profile.awards < 0.2) || isNumeric(profile),
  title: isNumeric,
  // Counts of years («Số năm đạt»: 3, 5) are no years.
  period: (profile) => isNumeric(profile) && profile.years < 0.3,
  position: (profile) => isNumeric(profile) || isNames(profile),
  orgUnit: (profile) => profile.numbers >= 0.9 && profile.phones >= 0.3,
  money: (profile) => profile.words >= 0.7,
  amount: (profile) => profile.words >= 0.7,
  unitPrice: (profile) => profile.words >= 0.7,
  quantity: (profile) => profile.words >= 0.7,
  item: isNumeric,
  recipientKind: isNumeric,
  representative: isNumeric,
};

const contradicts = (field: Field, profile: ColumnProfile): boolean => against[field]?.(profile) ?? false;

/** Surest first; of equals the one with more below it, then the one further left. */
function assign(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<number>();
  const fields = new Set<Field>();
  const result: Candidate[] = [];
  const order = [...candidates].sort(
    (a, b) =>
      b.confidence - a.confidence ||
      Number(b.profile.count > 0) - Number(a.profile.count > 0) ||
      a.heading.columnIndex - b.heading.columnIndex,
  );
  for (const candidate of order) {
    const { heading, field } = candidate;
    if (taken.has(heading.columnIndex) || (field !== "other" && fields.has(field))) continue;
    taken.add(heading.columnIndex);
    fields.add(field);
    result.push(candidate);
  }
  return result;
}

/** The English «Title» is a post, but beside a column of posts it is how a person is addressed. */
function settleTitle(candidates: readonly Candidate[]): readonly Candidate[] {
  const isTitle = ({ heading, field }: Candidate): boolean =>
    field === "position" && headingKey(heading.path.at(-1) ?? "") === "title";
  const hasPost = candidates.some((match) => match.field === "position" && match.confidence >= 0.8 && !isTitle(match));
  return hasPost
    ? candidates.map((match) => (isTitle(match) ? { ...match, field: "honorific", reason: "context" } : match))
    : candidates;
}

/** «Mã hình thức khen thưởng» beside «Hình thức khen thưởng» says the same in code: only the words are taken. */
function dropCodes(assigned: readonly Candidate[]): readonly Candidate[] {
  const awards = assigned.filter(({ field }) => field === "award" || field === "title");
  const isCode = ({ heading }: Candidate): boolean => /^mã\s/iu.test(heading.path.at(-1) ?? "");
  const hasWords = awards.some((match) => !isCode(match));
  return hasWords ? assigned.filter((match) => !awards.includes(match) || !isCode(match)) : assigned;
}

/** A name under a post («Bí thư chi bộ») is sure by itself. */
const fewestFor = ({ path }: Heading): number =>
  path.length === 0 ? 2 : postFirst.test(path.at(-1)?.trim() ?? "") ? 1 : fewestCells;

/** A column whose heading says nothing is taken by its values where these are unmistakable. */
function addByValues(assigned: readonly Candidate[], columns: readonly Column[]): readonly Candidate[] {
  const isAward = (match: Candidate): boolean =>
    match.field === "other" && match.profile.awards >= 0.8 && match.profile.count >= fewestCells;
  const known = assigned.some(({ field }) => field === "award" || field === "title" || field === "awardTick");
  const result = known ? [...assigned] : assigned.filter((match) => !isAward(match));
  const has = (field: Field): boolean => result.some((match) => match.field === field);
  for (const { heading, profile } of columns) {
    const isUnnamed = heading.path.length === 0;
    if (profile.count < fewestFor(heading) || result.some((match) => match.heading.columnIndex === heading.columnIndex))
      continue;
    const hasName = has("name") || has("familyName") || has("givenName");
    const field: Field | null =
      isPhones({ heading, profile }) && !has("phone")
        ? "phone"
        : profile.ordinals >= 0.9 && !has("ordinal") && heading.columnIndex <= 1
          ? "ordinal"
          : isNames(profile) && profile.names >= 0.8 && !hasName && !has("item")
            ? "name"
            : fieldOfWords(profile, { isUnnamed, has });
    if (field !== null) result.push({ heading, profile, field, confidence: 0.6, reason: "values" });
  }
  return splitMergedName(result, columns);
}

/** Ten digits under a heading that says something else are telephones only when they are written as such. */
function isPhones({ heading, profile }: Column): boolean {
  const text = heading.path.join(" ");
  const share = text === "" || isPhoneWord(headingKey(text)) ? profile.mobiles : profile.dialled;
  return share >= 0.8;
}

/** Posts, units and awards are known by their words; under a heading that says something else only when nearly all cells are such. */
function fieldOfWords(
  profile: ColumnProfile,
  { isUnnamed, has }: { readonly isUnnamed: boolean; readonly has: (field: Field) => boolean },
): Field | null {
  if (!has("name") && !has("familyName")) return null;
  const least = isUnnamed ? 0.5 : 0.8;
  if (profile.posts >= least && !has("position") && !has("positionAndUnit")) return "position";
  if (profile.awards >= least && !has("award") && !has("title") && !has("awardTick")) return "award";
  const hasUnit = has("orgUnit") || has("department") || has("address") || has("positionAndUnit");
  return profile.organisations >= least && !hasUnit ? "orgUnit" : null;
}

/** «Họ và tên» merged over two columns: family and middle names left, given name right. */
function splitMergedName(assigned: readonly Candidate[], columns: readonly Column[]): readonly Candidate[] {
  const name = assigned.find((match) => match.field === "name");
  if (!name) return assigned;
  const next = columns.find(({ heading }) => heading.columnIndex === name.heading.columnIndex + 1);
  const isFree = next && !assigned.some((match) => match.heading === next.heading && match.reason !== "sub-heading");
  if (!next || !isFree || next.profile.count < fewestCells) return assigned;
  const outer = next.heading.path[0];
  const isSplit =
    (outer === undefined || outer === name.heading.path[0]) &&
    next.profile.singleWords >= 0.8 &&
    next.profile.words >= 0.8;
  if (!isSplit || next.heading.path.length > 1) return assigned;
  return [
    ...assigned.filter((match) => match !== name && match.heading !== next.heading),
    { ...name, field: "familyName", reason: "values" },
    { ...next, field: "givenName", confidence: 0.7, reason: "values" },
  ];
}

/** Fields that another column may stand for when their own is missing, in order of preference. */
const standIns: readonly (readonly [wanted: Field, unless: readonly Field[], instead: readonly Field[]])[] = [
  ["award", ["item", "awardTick"], ["title", "grantLevel"]],
  ["name", ["familyName", "item"], ["givenName"]],
];

function addByContext(assigned: readonly Candidate[]): readonly Candidate[] {
  let result = assigned;
  const has = (field: Field): boolean => result.some((match) => match.field === field);
  const rename = (from: Field, to: Field): void => {
    result = result.map((match) =>
      match.field === from ? { ...match, field: to, reason: "context" as const } : match,
    );
  };
  for (const [wanted, unless, instead] of standIns) {
    if (has(wanted) || unless.some(has)) continue;
    const found = instead.find(has);
    if (found) rename(found, wanted);
  }
  if (has("name") && !has("familyName") && has("givenName")) {
    const given = result.find((match) => match.field === "givenName");
    if (given && given.profile.singleWords >= 0.8) rename("name", "familyName");
  }
  // «Thành phần» over the names themselves.
  const group = result.find(({ field, profile }) => field === "group" && profile.count > 1 && profile.names >= 0.4);
  if (group && !has("name") && !has("familyName") && !has("item")) rename("group", "name");
  // A list of collectives names them in the column of units.
  const noName = !has("name") && !has("familyName") && !has("item");
  if (noName && has("orgUnit") && (has("award") || has("money"))) rename("orgUnit", "name");
  else if (noName && has("representative")) rename("representative", "name");
  if (!has("orgUnit") && !has("positionAndUnit")) {
    const found = (["department", "address"] as const).find(has);
    if (found) rename(found, "orgUnit");
  }
  return addMeasure(result);
}

/** «Tổng cộng» over the amounts of a budget that names them nowhere else; as a row's text it is a sum, so that it is no heading by its words. */
function addTotalColumn(assigned: readonly Candidate[], columns: readonly Column[]): readonly Candidate[] {
  const has = (field: Field): boolean => assigned.some((match) => match.field === field);
  if (!has("item") || has("amount") || has("money")) return assigned;
  const total = columns.find(
    ({ heading, profile }) =>
      /^(?:tổng cộng|tổng|cộng|tổng số)$/u.test(headingKey(heading.path.at(-1) ?? "")) && isNumeric(profile),
  );
  return total ? [...assigned, { ...total, field: "amount", confidence: 0.8, reason: "context" }] : assigned;
}

/** In a budget «Đơn vị» is the unit of measure, in a list of people «Unit» is where they belong. */
function addMeasure(assigned: readonly Candidate[]): readonly Candidate[] {
  const has = (field: Field): boolean => assigned.some((match) => match.field === field);
  if (has("name") && !has("item") && !has("orgUnit") && !has("quantity") && !has("unitPrice")) {
    const isUnit = ({ heading, field }: Candidate): boolean =>
      field === "measure" && headingKey(heading.path.at(-1) ?? "") === "unit";
    return assigned.map((match) => (isUnit(match) ? { ...match, field: "orgUnit", reason: "context" } : match));
  }
  if (!has("item") || has("measure") || has("name")) return assigned;
  return assigned.map((match) =>
    match.field === "orgUnit" ? { ...match, field: "measure" as const, reason: "context" as const } : match,
  );
}
