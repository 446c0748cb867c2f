import { payableByOthers } from "@/domain/awards/award-totals";
import { useCase, workbookTables } from "../use-case";
import { reportOf } from "../run-action";
import { planSheet } from "@/documents/plan/plan-sheet";
import { readWord } from "@/documents/templates/read-word";
import type { TemplateFaultCode } from "@/domain/templates/template-fault";
import type { SheetModel } from "@/sheet/sheet-model";
import type { CountedNoun, KnownCounts } from "@/domain/cross-read/check-counts";
import type { KnownName } from "@/domain/cross-read/check-names";
import type { KnownSums } from "@/domain/cross-read/check-amounts";
import type { CrossFinding } from "@/domain/cross-read/cross-finding";
import { crossRead as compare, type CrossFacts } from "@/domain/cross-read/cross-read";
import type { ReadDocument, Reading, ReadingPlace } from "@/domain/cross-read/read-document";
import { sheetDocument } from "@/domain/cross-read/sheet-document";
import type { RecipientKind } from "@/domain/model/honoree";
import type { PlanFacts } from "@/domain/plan/plan-facts";
import { planNumberText, planSignature } from "@/domain/plan/plan-signature";
import type { CellValue } from "@/sheet/grid";
import { sheetNames } from "@/tables/sheet-names";
import { formatDate } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext } from "../ports";
import { readPlanContent } from "./read-plan-content";
import { emptySheets } from "../setup/set-up";

/** What came of reading documents across. */
export interface CrossReading {
  readonly findings: readonly CrossFinding[];
  /** Names of what was read: sheets first, then files. */
  readonly read: readonly string[];
  /** Files that could not be read, and why. */
  readonly refused: readonly { readonly file: string; readonly code: TemplateFaultCode }[];
}

/**
 * Reads the workbook's documents (the plan, appendices, payment sheets and whatever else our use cases wrote) and the given .docx files across one another
 * and against facts and tables. A plan that was not laid out yet is read as it would be. Writes nothing.
 */
export async function crossRead(
  context: Pick<AppContext, "workbook" | "onStep">,
  files: readonly InputFile[],
): Promise<CrossReading> {
  const written = await writtenSheets(context.workbook);
  const sheets = written.length === 0 ? [] : (await context.workbook.readSheets(written)).map(sheetDocument);
  return reportOf(context, compareDocuments, { sheets, files });
}

const compareDocuments = useCase<
  { readonly sheets: readonly ReadDocument[]; readonly files: readonly InputFile[] },
  CrossReading
>({
  step: "crossRead",
  reads: workbookTables,
  work(draft, { sheets, files }) {
    const { evaluated, facts, content } = readPlanContent(draft);
    const isWritten = sheets.some(({ name }) => name === sheetNames.plan);
    const plan = isWritten ? [] : [modelDocument(planSheet(content, facts))];
    const read = files.map((file) => ({ file, reading: readWord(file.name, file.bytes) }));
    const words = read.flatMap(({ reading }) => (reading.kind === "read" ? [reading.document] : []));
    const documents = [factsDocument(evaluated), ...plan, ...sheets, ...words];
    return {
      findings: compare(documents, knownFacts(evaluated, facts)),
      read: documents.map(({ name }) => name),
      refused: read.flatMap(({ file, reading }) =>
        reading.kind === "refused" ? [{ file: file.name, code: reading.code }] : [],
      ),
    };
  },
});

/** Sheets that our use cases wrote as documents: ours, but for those that set-up makes and the list of issues. */
async function writtenSheets(workbook: AppContext["workbook"]): Promise<readonly string[]> {
  const working = new Set<string>([...emptySheets().map(({ name }) => name), sheetNames.issues]);
  return (await workbook.listSheets()).filter(({ ours, name }) => ours && !working.has(name)).map(({ name }) => name);
}

/** A sheet that is not written yet, as it would stand: formulas have no result, so their cells are blank. */
function modelDocument({ name, blocks }: SheetModel): ReadDocument {
  const rows: CellValue[][] = [];
  for (const { row, column, values } of blocks)
    values.forEach((cells, i) =>
      cells.forEach((value, j) => {
        const line = (rows[row + i] ??= []);
        line[column + j] = typeof value === "string" && value.startsWith("=") ? null : value;
      }),
    );
  const width = Math.max(0, ...rows.map((cells) => cells?.length ?? 0));
  const filled = Array.from(rows, (cells) => Array.from({ length: width }, (_, at) => cells?.[at] ?? null));
  return sheetDocument({ sheet: name, rows: filled, firstRow: 1 });
}

const place = (over: Partial<ReadingPlace> & Pick<ReadingPlace, "document" | "kind">): ReadingPlace => ({
  part: null,
  paragraph: null,
  table: null,
  row: null,
  field: null,
  ...over,
});

const fact = (field: string, text: string, value = text): Reading => ({
  at: place({ document: sheetNames.meeting, kind: "fact", field }),
  text,
  value,
});

/** What the facts say in words: title, period and quoted documents. */
function factsDocument({ meeting }: EvaluatedWorkbook): ReadDocument {
  const texts = [
    { field: "title", text: meeting.title },
    { field: "period", text: meeting.period },
    ...meeting.references.map((text) => ({ field: "references", text })),
  ];
  return {
    name: sheetNames.meeting,
    kind: "fact",
    passages: texts.flatMap(({ field, text }) => (text === null ? [] : [{ at: fact(field, text).at, text }])),
    tables: [],
  };
}

function knownFacts(evaluated: EvaluatedWorkbook, facts: PlanFacts): CrossFacts {
  const { meeting } = evaluated;
  const numbered = (field: string, number: string | null, date: string | null) => ({
    number,
    date,
    reading: fact(
      field,
      [number ?? "", date === null ? "" : formatDate(date)].filter((part) => part !== "").join(", "),
    ),
  });
  return {
    own: {
      orgUnit: meeting.orgUnit,
      plan: numbered("planNumber", planNumberText(meeting), meeting.planDate),
      decision: numbered("decisionNumber", meeting.awardDecision.number, meeting.awardDecision.date),
    },
    meetingDay: {
      date: meeting.meetingDate,
      reading:
        meeting.meetingDate === null
          ? fact("meetingDate", meeting.meetingDateNote ?? "", "")
          : fact("meetingDate", formatDate(meeting.meetingDate), meeting.meetingDate),
    },
    counts: knownCounts(facts, evaluated),
    sums: knownSums(facts),
    names: knownNames(evaluated),
  };
}

/** How many are paid by the ward: rows, and recipients among them. */
function paidCounts(assessed: EvaluatedWorkbook["assessed"], kind: RecipientKind): readonly number[] {
  const paid = assessed.filter(({ honoree, priced }) => honoree.kind === kind && priced.payableByWard > 0);
  const named = paid.flatMap(({ recipient }) => (recipient === null ? [] : [recipient]));
  return [paid.length, new Set(named).size + paid.length - named.length];
}

function knownCounts({ delegates, honorees, awards }: PlanFacts, { assessed }: EvaluatedWorkbook): KnownCounts {
  const honoreeCount = (kind: RecipientKind): KnownCounts[CountedNoun] => {
    const total = honorees.recipients[kind];
    const ofKind = honorees.byAward.filter((line) => line.kind === kind);
    return {
      allowed: new Set([
        total,
        awards[kind].rows,
        ...ofKind.flatMap(({ rows, recipients }) => [rows, recipients]),
        ...paidCounts(assessed, kind),
      ]),
      total: honorees.rows === 0 ? null : tableReading(sheetNames.honorees, total),
    };
  };
  const heads = [delegates, ...delegates.groups, ...delegates.titles].flatMap((group) => [
    group.heads + group.seats,
    group.heads,
    group.entries,
  ]);
  return {
    collective: honoreeCount("collective"),
    individual: honoreeCount("individual"),
    household: honoreeCount("household"),
    delegate: {
      allowed: new Set(heads),
      total: delegates.entries === 0 ? null : tableReading(sheetNames.delegates, delegates.heads + delegates.seats),
    },
  };
}

const tableReading = (document: string, value: number, text = ""): Reading => ({
  at: place({ document, kind: "table" }),
  text,
  value: formatVnd(value),
});

function knownSums({ awards, budget, meetingCosts, costs }: PlanFacts): KnownSums {
  const { totalByNorm, totalPayable, totalPayableByWard, totalPayableUnsettled } = awards.all;
  const hasCosts = costs.some(({ lines }) => lines.some(({ amount }) => amount !== null));
  const hasAwards = awards.all.withNorm > 0;
  const kinds = [awards.collective, awards.individual, awards.household];
  return {
    meeting: hasCosts ? tableReading(sheetNames.budget, meetingCosts) : null,
    awards: hasAwards ? tableReading(sheetNames.honorees, totalPayableByWard) : null,
    grand: hasCosts || hasAwards ? tableReading(sheetNames.totals, budget.grand) : null,
    all: new Set<number>([
      meetingCosts,
      budget.grand,
      budget.total,
      budget.awardMoney,
      totalByNorm,
      totalPayable,
      totalPayableByWard,
      payableByOthers(awards.all),
      totalPayableUnsettled,
      ...kinds.flatMap((kind) => [kind.totalByNorm, kind.totalPayable, kind.totalPayableByWard]),
      ...costs.map(({ amount }) => amount),
    ]),
  };
}

function knownNames({ meeting, records }: EvaluatedWorkbook): readonly KnownName[] {
  const { preparer, accountant, treasurer } = meeting.signatories;
  const signers = { preparer, accountant, treasurer, chair: planSignature(meeting).name };
  const rowOf = (table: "DaiBieu" | "KhenThuong", rowIndex: number): number =>
    records.tables[table].firstRow + rowIndex;
  return [
    ...Object.entries(signers).flatMap(([field, name]) =>
      name === null ? [] : [{ name, reading: fact(field, name), isHonoree: false }],
    ),
    ...records.honorees.map(({ record: { name }, rowIndex }) => ({
      name,
      reading: {
        at: place({ document: sheetNames.honorees, kind: "table", row: rowOf("KhenThuong", rowIndex) }),
        text: name,
        value: name,
      },
      isHonoree: true,
    })),
    ...records.delegates.map(({ record: { fullName }, rowIndex }) => ({
      name: fullName,
      reading: {
        at: place({ document: sheetNames.delegates, kind: "table", row: rowOf("DaiBieu", rowIndex) }),
        text: fullName,
        value: fullName,
      },
      isHonoree: false,
    })),
  ];
}
