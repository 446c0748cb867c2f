import type { Honoree } from "@/domain/model/honoree";
import { recipientKeys } from "@/domain/awards/recipient-keys";
import { assessHonorees } from "@/domain/awards/assess-honorees";
import type { Payroll } from "@/domain/budget/payroll-of";
import type { Meeting } from "@/domain/model/meeting";
import { vnd } from "@/domain/money/vnd";
import { defaultNormOptions } from "@/domain/norms/norm-options";
import { noVoucherSettings, type VoucherSettings } from "@/domain/payments/voucher-settings";
import { matchPeople } from "@/domain/people/match-people";
import type { Delegate } from "@/domain/model/delegate";
import type { NotesAtHand } from "@/domain/hall/plan-notes";
import type { DocumentData } from "@/usecases/documents/document-kind";
import { ownLists } from "@/tables/list-kinds";
import { noRecords, type BudgetRow, type HonoreeRow } from "@/workbook/records/read-records";
import { aMeeting } from "@tools/samples/a-meeting";
import { aBudgetLine, lawOf2020 } from "@tools/samples/an-honoree";

interface BookFacts {
  readonly meeting?: Partial<Meeting>;
  readonly honorees?: readonly (Honoree & Partial<Pick<HonoreeRow, "stageOrder" | "handedOver" | "unclaimedReason">>)[];
  readonly delegates?: readonly (Delegate & { readonly payroll?: Payroll | null })[];
  readonly budget?: readonly BudgetRow[];
  readonly settings?: Partial<VoucherSettings>;
  readonly atHand?: NotesAtHand;
  readonly halfDayMeals?: DocumentData["funds"]["halfDayMeals"];
  readonly norms?: DocumentData["norms"];
  readonly correspondence?: Partial<DocumentData["correspondence"]>;
  /** Codes that the ward grants besides those of the law, as somebody has answered. */
  readonly alsoGranted?: readonly string[];
}

const noInvitation = { number: null, date: null, time: null, host: null, request: null, contact: null };

/** A workbook as documents see it, without Excel: honorees priced by the law of 2020. */
export function aDocumentWorkbook(facts: BookFacts = {}): DocumentData {
  const { honorees = [], delegates = [], budget = [], norms = [] } = facts;
  const people = matchPeople(delegates, honorees);
  const law = { ...lawOf2020, wardMayGrant: new Set([...lawOf2020.wardMayGrant, ...(facts.alsoGranted ?? [])]) };
  return {
    meeting: aMeeting(facts.meeting),
    funds: { awardFund: null, halfDayMeals: facts.halfDayMeals ?? null, advance: null, returned: null, waivers: {} },
    quantities: {} as DocumentData["quantities"],
    issues: [],
    records: {
      ...noRecords(ownLists),
      delegates: delegates.map((record, rowIndex) => ({
        rowIndex,
        record,
        payroll: record.payroll ?? null,
        sameAs: null,
        planGroup: null,
      })),
      honorees: honorees.map((record, rowIndex) => ({
        rowIndex,
        record,
        code: null,
        level: null,
        levelText: null,
        unpaidReason: null,
        override: null,
        lastPriced: null,
        stageOrder: record.stageOrder ?? null,
        multiplier: null,
        amount: null,
        payable: null,
        payableByWard: null,
        handedOver: record.handedOver ?? null,
        unclaimedReason: record.unclaimedReason ?? null,
      })),
      budget,
    },
    norms,
    law: {
      norms,
      baseSalary: lawOf2020.baseSalary,
      baseSalaryNorm: null,
      options: defaultNormOptions,
      competences: [],
      wardMayGrant: law.wardMayGrant,
    },
    isPriced: true,
    people,
    decisions: [],
    assessed: assessHonorees(honorees, law, { recipients: recipientKeys(honorees, people.people) }),
    settings: { ...noVoucherSettings, ...facts.settings },
    atHand: facts.atHand ?? {},
    voucherIssues: [],
    correspondence: { invitation: noInvitation, readers: [], issues: [], ...facts.correspondence },
    abbreviations: [],
    madeAt: null,
  };
}

/** A budget line as it stands in the workbook, with what it comes to. */
export function aBudgetRow(line: Partial<BudgetRow["record"]> = {}, amount: number | null = 1_500_000): BudgetRow {
  return {
    rowIndex: 0,
    amount: amount === null ? null : vnd(amount),
    countedQuantity: null,
    ceiling: null,
    difference: null,
    record: {
      ...aBudgetLine(),
      basis: null,
      basisText: null,
      typedQuantity: null,
      times: null,
      normCode: null,
      purpose: null,
      committed: null,
      spent: null,
      voucher: null,
      ...line,
    },
  };
}
