import type { Honoree, RecipientKind } from "@/domain/model/honoree";
import { awardInTitle, levelOfSigner } from "@/domain/recognition/award-in-title";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { householdHead, recipientOfName, recipientOfWords } from "@/domain/recognition/recognise-recipient";
import { severalPersons } from "@/language/names/several-persons";
import { splitAwards } from "@/domain/recognition/split-awards";
import { nameText, readPersonName, wholeName, type PersonName } from "@/fields/name/read-name";
import { readPost } from "@/fields/post/read-post";
import type { ListCells, Report } from "@/fields/rules/declaration";
import { textOf } from "@/fields/rules/read-field";
import { foldAccents } from "@/language/text/fold-accents";
import { withoutNumbering } from "@/language/words/row-words";
import type { SourceGrid } from "@/sheet/grid";
import { checkSums } from "../money/check-sums";
import type { MoneyScales } from "../money/money-unit";
import { parseMoneyCell } from "../money/parse-money-cell";
import { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";
import { parsePayee } from "./parse-person";
import type { RecordsInput, RecordsRead } from "./records-read";

/** What the title of a list says of all its records. */
export interface HonoreeListContext {
  readonly listKind: RecipientKind | null;
  /** The award that the list's title gives to all, where the list has no column of awards. */
  readonly listAward?: string | null;
  /** Who signed the decision that the list belongs to, as typed. */
  readonly listSigner?: string | null;
  /** True where the heading of the names is one of persons («Họ và tên»). */
  readonly holdsPersons?: boolean;
}

/**
 * Parses the records of an honoree list, each into one recipient with one award; a row that says several awards becomes as many records.
 * The recipient's kind comes from its own column, its name, the group's title, then `listKind` (sheet, title, heading), in this order.
 */
export function parseHonorees(
  { grid, read: { rows, sums }, places, scales, earlier }: RecordsInput,
  context: HonoreeListContext,
): RecordsRead<Honoree> {
  const collector = new IssueCollector(places);
  const known = new Map<string, readonly string[] | null>();
  const parsed = rows.map((row) => {
    const honoree = parseHonoree(grid, row, { ...context, scales, collector });
    return { honoree, each: eachAward(honoree, row, { collector, known }) };
  });
  const amounts = parsed.map(({ honoree }) => honoree.typedAmount);
  const records = parsed.flatMap(({ each }) => each);
  checkSums(sums, amounts, { codes: { subtotal: "sum-wrong", total: "sum-wrong" }, collector, scales, earlier });
  const amount = records.reduce((sum, { typedAmount }) => sum + (typedAmount ?? 0), 0);
  return { records, issues: collector.issues, changes: collector.changes, amount };
}

/** One record for each award of a row. An amount stands for all of them together and is given to none, which is told. */
function eachAward(
  honoree: Honoree,
  row: ListRow,
  { collector, known }: { readonly collector: IssueCollector; readonly known: Map<string, readonly string[] | null> },
): readonly Honoree[] {
  const { awardText, typedAmount } = honoree;
  const typed = row.cells.award?.value;
  // Awards that stand one below the other in their cell are one line in the record.
  const text =
    typeof typed === "string" && /\n/u.test(typed) && awardText === row.cells.award?.text ? typed : awardText;
  if (text === null) return [honoree];
  const remembered = known.get(text);
  const parts = remembered === undefined ? splitAwards(text) : remembered;
  known.set(text, parts);
  if (parts === null) return [honoree];
  const params = { award: parts.join("; "), awards: parts.length, typed: typedAmount ?? "" };
  collector.issue(typedAmount === null ? "award-split" : "award-split-amount", row.rowIndex, "award", params);
  collector.change("award-split", row.rowIndex, "award", awardText ?? "", parts.join(" | "));
  if (typedAmount !== null)
    collector.change("award-split", row.rowIndex, row.cells.amount ? "amount" : "money", String(typedAmount), "");
  return parts.map((part) => ({ ...honoree, awardText: part, typedAmount: null }));
}

function parseHonoree(
  grid: SourceGrid,
  row: ListRow,
  {
    collector,
    scales,
    ...context
  }: HonoreeListContext & { readonly collector: IssueCollector; readonly scales: MoneyScales },
): Honoree {
  const { cells } = row;
  const report = collector.in(row.rowIndex);
  const kind = kindOf(row, context, collector);
  const { name, honorific, post, unit } = nameOf(cells, kind, report);
  const { position, orgUnit } = readPost(cells, report);
  return {
    name,
    kind,
    honorific,
    position: position ?? post,
    orgUnit: orgUnit ?? unit,
    group: textOf(cells, "group") ?? row.group,
    awardText: signed(
      awardOf(row, collector) ?? awardOfTitle(row, context.listAward ?? null, collector),
      context.listSigner ?? null,
      { row, collector },
    ),
    period: textOf(cells, "period"),
    typedAmount: parseMoneyCell(cells, cells.amount ? "amount" : "money", { report, scales }),
    representative: textOf(cells, "representative") ?? (kind === "household" ? householdHead(name) : null),
    note: textOf(cells, "note"),
    ...parsePayee(cells, report),
    source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
  };
}

/** The titles of a row's groups, the nearest first. */
const groupsOf = ({ group, outerGroups = [] }: ListRow): readonly string[] =>
  group === null ? outerGroups : [group, ...outerGroups];

/** The recipient's kind; null where nothing says it, which is asked. */
function kindOf(
  row: ListRow,
  { listKind, holdsPersons }: HonoreeListContext,
  collector: IssueCollector,
): RecipientKind | null {
  const name = nameText(row.cells);
  const typed = textOf(row.cells, "recipientKind");
  const stated = typed === null ? null : recipientOfWords(typed);
  const ofName = recipientOfName(name);
  const ofGroup = groupsOf(row).reduce<RecipientKind | null>((found, group) => found ?? recipientOfWords(group), null);
  const ofList = stated ?? ofGroup ?? listKind;
  const isSeveral = stated === null && (ofList ?? "individual") === "individual" && severalPersons(name) !== null;
  if (isSeveral || (ofList === null && ofName === null && !holdsPersons && name !== "")) {
    collector.issue(isSeveral ? "two-recipients" : "recipient-kind-unknown", row.rowIndex, "recipientKind", { name });
    return null;
  }
  const differs = ofList !== null && ofName !== null && ofName !== ofList && isSureName(ofName, ofList);
  if (!differs) return ofList ?? ofName ?? "individual";
  // A household's or a unit's name is unmistakable, and a list of persons may hold one by mistake; the row's own column is taken at its word.
  const taken = stated ?? ofName;
  collector.issue("recipient-kind-differs", row.rowIndex, "name", { name, list: ofList, ofName, taken });
  return taken;
}

/** A head of household stands by name alone in a list of households («Chủ hộ»): then the list decides. */
const isSureName = (ofName: RecipientKind, ofList: RecipientKind): boolean =>
  ofName === "household" || (ofName === "collective" && ofList === "individual");

function nameOf(
  cells: ListCells,
  kind: RecipientKind | null,
  report: Report,
): Omit<PersonName, "fullName" | "birthYear"> & { readonly name: string } {
  const text = wholeName(cells).replace(/\s*[;.,]+$/u, "");
  if (kind === "individual" || text === "") {
    const { fullName, honorific, post, unit } = readPersonName(cells, report);
    return { name: fullName, honorific, post, unit };
  }
  return { name: text, honorific: textOf(cells, "honorific"), post: null, unit: null };
}

/** The award of the group's title, else of the list's. */
function awardOfTitle(row: ListRow, listAward: string | null, collector: IssueCollector): string | null {
  const ofGroup = groupsOf(row).reduce<string | null>(
    (found, group) => found ?? awardInTitle(withoutNumbering(group)),
    null,
  );
  const award = ofGroup ?? listAward;
  if (award !== null) collector.change("award-from-title", row.rowIndex, "award", "", award);
  return award;
}

/** An award without a signer in a list of somebody else's decision is that one's: it would be charged to the ward. */
function signed(
  award: string | null,
  signer: string | null,
  { row, collector }: { readonly row: ListRow; readonly collector: IssueCollector },
): string | null {
  if (award === null || signer === null) return award;
  const { found, level } = recogniseAward(award);
  if (found.length !== 1 || level !== null || levelOfSigner(signer) === "ward") return award;
  const text = `${award} (${signer})`;
  collector.change("award-level", row.rowIndex, "award", award, text);
  return text;
}

function awardOf(row: ListRow, collector: IssueCollector): string | null {
  const award = withLevel(row, collector);
  const title = textOf(row.cells, "title");
  if (award === null || title === null) return award ?? title;
  if (foldAccents(award) === foldAccents(title)) return award;
  const both = `${title}; ${award}`;
  if (splitAwards(both) === null) collector.issue("two-awards-in-row", row.rowIndex, "award", { award, title });
  return both;
}

/** The award with who gives it, where that stands in a column of its own: «Giấy khen» and «Phường». */
function withLevel(row: ListRow, collector: IssueCollector): string | null {
  const award = textOf(row.cells, "award");
  const level = textOf(row.cells, "grantLevel");
  if (award === null || level === null || recogniseAward(award).level !== null) return award;
  const text = `${award} (${level})`;
  collector.change("award-level", row.rowIndex, "award", award, text);
  return text;
}
