import { sumInWords } from "@/language/numbers/amount-in-words";
import type { AssessedHonoree } from "../awards/assess-honorees";
import { totalAwards, type AwardTotals } from "../awards/award-totals";
import type { RecipientKind } from "../model/honoree";
import type { BudgetLine } from "../model/budget-line";
import { totalBudget, type BudgetTotals } from "../budget/budget-totals";
import { priceLine } from "../budget/price-line";
import { purposeOf } from "../budget/purpose-of";
import type { Meeting } from "../model/meeting";
import { sumVnd, type Vnd } from "../money/vnd";
import { groupInPlan, planGroups, type PlanDelegate, type PlanGroup } from "./plan-group";

/** Rows of a list, distinct persons among them, and seats that are given by number. */
export interface Headcount {
  readonly entries: number;
  readonly heads: number;
  readonly seats: number;
}

/** One award of one kind of recipient: how often, and what it costs. */
export interface AwardLine {
  readonly kind: RecipientKind;
  /** null = rows whose award has no norm. */
  readonly code: string | null;
  /** The law's name of the award, or the texts of the rows where there is no norm. */
  readonly name: string;
  readonly rows: number;
  readonly recipients: number;
  /** One award's money; null where the rows have none or differ. */
  readonly unitAmount: Vnd | null;
  readonly payable: Vnd;
  readonly payableByWard: Vnd;
}

/** One line of a budget as the plan prints it. */
export interface PlanCost {
  readonly item: string;
  readonly measure: string | null;
  readonly quantity: number | null;
  readonly unitPrice: Vnd | null;
  readonly amount: Vnd | null;
}

/** Everything that the plan says. Unknown = null; amounts in whole đồng. */
export interface PlanFacts {
  readonly meeting: Meeting;
  readonly delegates: Headcount & {
    /** The plan's four groups in order, and `other` where it is not empty. */
    readonly groups: readonly (Headcount & { readonly group: PlanGroup })[];
    /** Titles of the lists, in the order in which they first appear; null = rows under no title. */
    readonly titles: readonly (Headcount & { readonly title: string | null })[];
  };
  readonly honorees: {
    readonly rows: number;
    readonly recipients: Readonly<Record<RecipientKind | "all", number>>;
    readonly byAward: readonly AwardLine[];
  };
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  /** Lines of the budget that are not award money, group by group. */
  readonly costs: readonly {
    readonly title: string | null;
    readonly lines: readonly PlanCost[];
    readonly amount: Vnd;
  }[];
  readonly inWords: {
    /** Lines of the budget that are not award money. */
    readonly meetingCosts: string;
    readonly awards: string;
    readonly grand: string;
  };
  /** Of `budget.total`, what is not award money. */
  readonly meetingCosts: Vnd;
  /** Lists that the facts come from, with the number of their rows. */
  readonly sources: readonly { readonly file: string; readonly sheet: string; readonly rows: number }[];
}

export interface PlanMaterial {
  readonly meeting: Meeting;
  readonly delegates: readonly PlanDelegate[];
  readonly honorees: readonly AssessedHonoree[];
  readonly budget: readonly BudgetLine[];
  /** Names of the codes in force. */
  readonly norms: readonly { readonly code: string; readonly nameVi: string }[];
}

/** Gathers what the plan must say from the meeting and the three lists. */
export function gatherPlanFacts({ meeting, delegates, honorees, budget, norms }: PlanMaterial): PlanFacts {
  const awards = totalAwards(honorees.map(({ priced }) => priced));
  const totals = totalBudget(budget, awards.all.totalPayableByWard);
  const costs = costGroups(budget);
  const meetingCosts = sumVnd(costs.map(({ amount }) => amount));
  return {
    meeting,
    delegates: { ...headcount(delegates), groups: planHeadcounts(delegates), titles: titleHeadcounts(delegates) },
    honorees: { rows: honorees.length, recipients: recipientCounts(honorees), byAward: awardLines(honorees, norms) },
    awards,
    budget: totals,
    costs,
    meetingCosts,
    inWords: {
      meetingCosts: sumInWords(meetingCosts),
      awards: sumInWords(awards.all.totalPayableByWard),
      grand: sumInWords(totals.grand),
    },
    sources: countSources([
      ...delegates.map(({ delegate }) => delegate),
      ...honorees.map(({ honoree }) => honoree),
      ...budget,
    ]),
  };
}

const headcount = (delegates: PlanMaterial["delegates"]): Headcount => ({
  entries: delegates.length,
  heads: delegates.filter(({ isFirst }) => isFirst).length,
  seats: delegates.reduce((sum, { delegate }) => sum + (delegate.seats ?? 0), 0),
});

function planHeadcounts(delegates: PlanMaterial["delegates"]): PlanFacts["delegates"]["groups"] {
  const grouped = delegates.map((entry) => ({ ...entry, group: groupInPlan(entry) }));
  return planGroups
    .map((group) => ({ group, ...headcount(grouped.filter((entry) => entry.group === group)) }))
    .filter(({ group, entries }) => group !== "other" || entries > 0);
}

function titleHeadcounts(delegates: PlanMaterial["delegates"]): PlanFacts["delegates"]["titles"] {
  const titles = [...new Set(delegates.map(({ delegate }) => delegate.group))];
  return titles.map((title) => ({ title, ...headcount(delegates.filter(({ delegate }) => delegate.group === title)) }));
}

function recipientCounts(honorees: readonly AssessedHonoree[]): Readonly<Record<RecipientKind | "all", number>> {
  const of = (kind: RecipientKind) => countRecipients(honorees.filter(({ honoree }) => honoree.kind === kind));
  const counts = { collective: of("collective"), individual: of("individual"), household: of("household") };
  return { ...counts, all: counts.collective + counts.individual + counts.household };
}

function countRecipients(honorees: readonly AssessedHonoree[]): number {
  const named = honorees.flatMap(({ recipient }) => (recipient === null ? [] : [recipient]));
  return new Set(named).size + honorees.length - named.length;
}

const kindOrder: readonly RecipientKind[] = ["collective", "individual", "household"];

function awardLines(honorees: readonly AssessedHonoree[], norms: PlanMaterial["norms"]): readonly AwardLine[] {
  return kindOrder.flatMap((kind) => {
    const ofKind = honorees.filter(({ honoree }) => honoree.kind === kind);
    const codes = [...new Set(ofKind.map(({ priced }) => priced.code))];
    const inOrder = [...codes.filter((code) => code !== null), ...codes.filter((code) => code === null)];
    return inOrder.map((code) =>
      awardLine(kind, code, { rows: ofKind.filter(({ priced }) => priced.code === code), norms }),
    );
  });
}

function awardLine(
  kind: RecipientKind,
  code: string | null,
  { rows, norms }: { readonly rows: readonly AssessedHonoree[]; readonly norms: PlanMaterial["norms"] },
): AwardLine {
  const [amount = null, ...others] = new Set(rows.map(({ priced }) => priced.amount));
  const texts = [...new Set(rows.flatMap(({ honoree }) => honoree.awardText ?? []))].join("; ");
  return {
    kind,
    code,
    name: norms.find((norm) => norm.code === code)?.nameVi ?? texts,
    rows: rows.length,
    recipients: countRecipients(rows),
    unitAmount: others.length === 0 ? amount : null,
    payable: sumVnd(rows.map(({ priced }) => priced.payable)),
    payableByWard: sumVnd(rows.map(({ priced }) => priced.payableByWard)),
  };
}

function costGroups(budget: readonly BudgetLine[]): PlanFacts["costs"] {
  const costs = budget.filter((line) => purposeOf(line) !== "award-money");
  return [...new Set(costs.map(({ group }) => group))].map((title) => {
    const lines = costs
      .filter(({ group }) => group === title)
      .map((line) => ({
        item: line.item,
        measure: line.measure,
        quantity: line.quantity,
        unitPrice: line.unitPrice,
        amount: priceLine(line).amount,
      }));
    return { title, lines, amount: sumVnd(lines.flatMap(({ amount }) => amount ?? [])) };
  });
}

function countSources(
  records: readonly { readonly source: { readonly file: string; readonly sheet: string } }[],
): PlanFacts["sources"] {
  const counts = new Map<string, { file: string; sheet: string; rows: number }>();
  for (const { source } of records) {
    const key = `${source.file}\n${source.sheet}`;
    const counted = counts.get(key) ?? { file: source.file, sheet: source.sheet, rows: 0 };
    counts.set(key, { ...counted, rows: counted.rows + 1 });
  }
  return [...counts.values()];
}
