import type { Payer } from "@/domain/awards/payer";
import { priceLine } from "@/domain/budget/price-line";
import type { AwardTotals } from "@/domain/awards/award-totals";
import type { RecipientKind } from "@/domain/model/honoree";
import type { Fund } from "@/domain/model/budget-line";
import type { Delegate } from "@/domain/model/delegate";
import type { Source } from "@/sheet/grid";
import type { Severity } from "@/issues/catalogue/issue-declaration";
import type { SkippedRow } from "@/issues/issue";
import { looksLikePlaceholder } from "@/language/names/person-name";
import { issueLines } from "../check/issue-lines";
import { createLocator } from "@/workbook/records/locate-issue";
import type { SheetIntake } from "@/intake/result/intake-result";
import type { DoneJob } from "./run-job";
import { encodingSentence } from "@/messages/encoding-sentence";
import type { ReportedTemplate } from "./report-template";
import { vietnamese } from "@/messages/vietnamese";

/** What one action cost on the wire, in bytes of requests and answers and in milliseconds. */
export interface ActionCost {
  readonly name: string;
  readonly syncs: number;
  readonly requests: number;
  readonly bytes: number;
  readonly largestRequest: number;
  readonly ms: number;
}

export interface WrittenDocument {
  readonly file: string;
  readonly bytes: number;
}

/** A place in a list: rows count from 1 as the user sees them, 0 = the whole sheet; file "" = the workbook itself. */
interface ReportedPlace extends Source {
  readonly column: string | null;
}

/** `report.json`: everything that the job read, altered, doubted and computed. Amounts in whole đồng, null = not known. */
export interface Report {
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly kind: SheetIntake["kind"];
    readonly headerRow: number | null;
    readonly encoding: string;
    readonly rowsRead: number;
    readonly rowsTaken: number;
    readonly skipped: readonly SkippedRow[];
    /** Why the text was read so. */
    readonly encodingReason: string;
    /** What each column was taken for, how sure (0 to 1) and why; `column` counts from 1. */
    readonly columns: readonly {
      readonly column: number | null;
      readonly heading: string;
      readonly field: string | null;
      readonly confidence: number;
      readonly reason: string;
    }[];
  }[];
  /** Lists whose next version was taken over. */
  readonly versions: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly of: { readonly file: string; readonly sheet: string };
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly keptByHand: number;
  }[];
  readonly tables: {
    /** `fullName` null = a seat that nobody is named for yet. */
    readonly delegates: readonly (Omit<Delegate, "note" | "fullName"> & { readonly fullName: string | null })[];
    readonly honorees: readonly {
      readonly name: string;
      readonly kind: RecipientKind | null;
      readonly award: string | null;
      /** As the decree prints it: 0.3. */
      readonly multiplier: number | null;
      readonly amount: number | null;
      readonly payable: number;
      /** Who pays; `unsettled`: somebody must be asked; null where nothing is payable. */
      readonly payer: Payer | null;
      readonly source: Source;
    }[];
    readonly budget: readonly {
      readonly item: string;
      readonly group: string | null;
      readonly measure: string | null;
      readonly quantity: number | null;
      readonly unitPrice: number | null;
      readonly amount: number | null;
      readonly fund: Fund;
      readonly source: Source;
    }[];
  };
  readonly issues: readonly (ReportedPlace & {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
  })[];
  readonly changes: readonly (ReportedPlace & {
    readonly rule: string;
    readonly from: string;
    readonly to: string;
  })[];
  readonly people: {
    readonly entries: number;
    readonly heads: number;
    /** Seats given by number, beside the heads. */
    readonly seats: number;
    readonly same: readonly { readonly a: Source; readonly b: Source }[];
    readonly suspects: readonly { readonly a: Source; readonly b: Source }[];
  };
  readonly totals: {
    readonly awards: AwardTotals;
    readonly meeting: {
      readonly groups: readonly { readonly title: string | null; readonly amount: number }[];
      readonly total: number;
      /** Lines without a quantity or a price, which count 0 in the sums. */
      readonly withoutAmount: number;
      /** Of `total`, the lines that are award money, for which the honorees' own sum stands. */
      readonly awardMoney: number;
    };
    readonly grand: number;
  };
  readonly actions: readonly ActionCost[];
  readonly documents: readonly WrittenDocument[];
  /** Templates of the unit's own that were filled beside. */
  readonly templates: readonly ReportedTemplate[];
}

/** What the flows themselves do not know of the job. */
export interface JobRecord {
  readonly actions: readonly ActionCost[];
  readonly documents: readonly WrittenDocument[];
  /** Faults of meeting.json, as sentences. */
  readonly factFaults: readonly string[];
  readonly templates?: readonly ReportedTemplate[];
}

/** Tells a finished job. */
export function reportJob(
  { taken, later, checked, priced, plan }: DoneJob,
  { actions, documents, factFaults, templates = [] }: JobRecord,
): Report {
  const { records, people, assessed } = priced.evaluated;
  // A list that was passed over is told once, where it happened; the workbook does not keep it.
  const takings = later === null ? [taken] : [taken, later];
  const told = takings.flatMap(({ issues }) => issues);
  const passedOver = told.filter(({ code }) => code === "source-already-taken");
  const late = issueLines([...priced.differences, ...plan.issues, ...passedOver], createLocator(records));
  return {
    sources: takings.flatMap(({ sources }) => sources.map(reportedSource)),
    versions: takings.flatMap(({ updated }) =>
      updated.map(({ list, of, added, changed, removed, keptByHand }) => ({
        file: list.file,
        sheet: list.sheet,
        of: { file: of.file, sheet: of.sheet },
        added,
        changed,
        removed,
        keptByHand,
      })),
    ),
    tables: {
      delegates: records.delegates.map(({ record: { note: _note, fullName, seats = null, ...delegate } }) => ({
        fullName: isNobody(fullName) && seats === null ? null : fullName,
        ...delegate,
        ...(seats === null ? {} : { seats }),
      })),
      honorees: assessed.map(
        ({ honoree: { name, kind, source }, priced: { code, multiplier, amount, payable, payer } }) => ({
          name,
          kind,
          award: code,
          multiplier: multiplier === null ? null : multiplier / 1000,
          amount,
          payable,
          payer: payable > 0 ? payer : null,
          source,
        }),
      ),
      budget: records.budget.map(({ record }) => ({
        item: record.item,
        group: record.group,
        measure: record.measure,
        quantity: record.quantity,
        unitPrice: record.unitPrice,
        amount: priceLine(record).amount,
        fund: record.fund,
        source: record.source,
      })),
    },
    issues: [...factFaults.map(factFault), ...late, ...checked.lines].map(
      ({ code, severity, file, sheet, row, column, message }) => ({
        code,
        severity,
        file,
        sheet,
        row,
        column,
        message,
      }),
    ),
    changes: takings
      .flatMap(({ changes }) => changes)
      .map(({ rule, at: { file, sheet, row, column }, from, to }) => ({
        rule,
        file,
        sheet,
        row,
        column,
        from,
        to,
      })),
    people: {
      entries: priced.isHead.length,
      heads: priced.isHead.filter((head) => head).length,
      seats: records.delegates.reduce((sum, { record }) => sum + (record.seats ?? 0), 0),
      same: people.same.map(({ a, b }) => ({ a, b })),
      suspects: people.suspects.map(({ a, b }) => ({ a, b })),
    },
    totals: {
      awards: priced.awards,
      meeting: {
        groups: priced.budget.groups.map(({ title, amount }) => ({ title, amount })),
        total: priced.budget.total,
        withoutAmount: priced.budget.withoutAmount,
        awardMoney: priced.budget.awardMoney,
      },
      grand: priced.budget.grand,
    },
    actions,
    documents,
    templates,
  };
}

const reportedSource = (source: SheetIntake): Report["sources"][number] => {
  const { file, sheet, kind, headerRow, encoding, rowsRead, rowsTaken, skipped, columns = [] } = source;
  return {
    file,
    sheet,
    kind,
    headerRow,
    encoding: encoding.name,
    encodingReason: encodingSentence(encoding, vietnamese),
    rowsRead,
    rowsTaken,
    skipped,
    columns: columns.map(({ columnNumber = null, heading, field, confidence, reason }) => ({
      column: columnNumber,
      heading,
      field,
      confidence,
      reason,
    })),
  };
};

const factFault = (message: string): Report["issues"][number] => ({
  code: "meeting-file-fault",
  severity: "warning",
  file: "meeting.json",
  sheet: "",
  row: 0,
  column: null,
  message,
});

const isNobody = (name: string): boolean => name === "" || looksLikePlaceholder(name);
