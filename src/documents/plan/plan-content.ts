import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { GrantLevel, RecipientKind } from "@/domain/model/honoree";
import type { Fund } from "@/domain/model/budget-line";
import { payableByOthers } from "@/domain/awards/award-totals";
import { isAwardMoney } from "@/domain/budget/is-award-money";
import { priceLine } from "@/domain/budget/price-line";
import { fillWords, type WordValues } from "@/domain/plan/fill-words";
import { planFormatOn, type PlanFormat } from "@/domain/plan/plan-format";
import type { Headcount, PlanFacts, PlanMaterial } from "@/domain/plan/plan-facts";
import { groupInPlan, planGroups } from "@/domain/plan/plan-group";
import { planNumberText, planSignature, type PlanSignature } from "@/domain/plan/plan-signature";
import { defaultPlanTexts } from "@/tables/plan/default-plan-texts";
import type { AssignedTask, PlanTexts } from "@/domain/plan/plan-texts";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { assignmentColumns } from "@/tables/sheets/assignment-sheet";
import { programmeColumns } from "@/tables/sheets/programme-sheet";
import { fundWords, levelWords, recipientWords } from "@/domain/model/words";
import { foldAccents } from "@/language/text/fold-accents";
import { formatDateInWords } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import { placeName, territory } from "../page/place-name";
import { OPEN } from "../templates/fill-template";
import { accountingSection, composition, recipients, settlement } from "./plan-defaults";
import { planTerms, wordValues } from "./plan-terms";

/** The lists behind the facts, for the appendices. */
export type PlanLists = Pick<PlanMaterial, "delegates" | "honorees" | "budget">;

export interface PlanGroupLines<Line> {
  readonly title: string;
  /** `08 đại biểu`; "" where it is said elsewhere. */
  readonly count: string;
  readonly subtotal: string;
  readonly lines: readonly Line[];
}

interface PersonLine {
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly orgUnit: string;
  readonly note: string;
}

export interface DelegateLine extends PersonLine {
  readonly birthYear: string;
  readonly phone: string;
}

export interface HonoreeLine extends PersonLine {
  readonly award: string;
  readonly period: string;
  readonly amount: string;
  readonly representative: string;
}

export interface CostLine {
  readonly item: string;
  readonly measure: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly amount: string;
  readonly note: string;
}

/** A section and what it prepares. */
export interface Assignment {
  readonly department: string;
  readonly tasks: readonly string[];
}

/** The plan as text, part by part; null = not known yet, and shown as «……». Amounts are written `1.490.000`. */
export interface PlanContent {
  readonly format: PlanFormat;
  readonly superior: string | null;
  readonly orgUnit: string | null;
  readonly territory: string | null;
  readonly placeName: string | null;
  readonly planNumber: string | null;
  readonly planDate: string | null;
  /** Without «Tổ chức» before it. */
  readonly title: string | null;
  /** The title as far as the unit's name: «Hội nghị điển hình tiên tiến». */
  readonly shortTitle: string | null;
  readonly period: string | null;
  readonly nextPeriod: string | null;
  readonly years: string | null;
  readonly duration: string | null;
  /** The day, or what is said while it is open. */
  readonly time: string;
  readonly place: string | null;
  readonly references: readonly string[];
  readonly programme: readonly string[];
  readonly composition: readonly { readonly title: string; readonly count: string }[];
  readonly delegateTotal: string | null;
  readonly honoreeSummary: string | null;
  readonly assignments: readonly Assignment[];
  /** The section that has the money, after the others. */
  readonly accounting: Assignment;
  readonly costs: readonly PlanGroupLines<CostLine>[];
  /** Sums are null while not one amount under them is known. */
  readonly meetingTotal: string | null;
  readonly meetingTotalInWords: string | null;
  readonly costNotes: readonly string[];
  readonly awardMoney: readonly { readonly kind: string; readonly rows: string; readonly amount: string }[];
  readonly awardTotal: string | null;
  readonly awardTotalInWords: string | null;
  readonly awardNotes: readonly string[];
  readonly grandTotal: string | null;
  readonly grandTotalInWords: string | null;
  readonly funds: readonly { readonly fund: string; readonly amount: string }[];
  readonly settlement: readonly string[];
  readonly recipients: readonly string[];
  readonly treasurer: string | null;
  readonly preparer: string | null;
  readonly accountant: string | null;
  readonly meetingDate: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly recipientCounts: Readonly<Record<RecipientKind, string>>;
  readonly signature: PlanSignature;
  readonly delegates: readonly PlanGroupLines<DelegateLine>[];
  readonly honorees: readonly PlanGroupLines<HonoreeLine>[];
  /** Names in braces in the tables' texts that mean nothing. */
  readonly issues: readonly Issue[];
}

const kinds: readonly RecipientKind[] = ["collective", "individual", "household"];
const twoDigits = (count: number): string => String(count).padStart(2, "0");
const dateInWords = (date: string | null): string | null => (date === null ? null : formatDateInWords(date));
const blankIfNull = (text: string | null): string => text ?? "";

/** What the plan says, ready to be laid out: the meeting's facts, the wording of the tables, the figures, the lists. */
export function planContent(facts: PlanFacts, lists: PlanLists, texts: PlanTexts = defaultPlanTexts): PlanContent {
  const { meeting, awards, inWords } = facts;
  const terms = planTerms(meeting);
  const words = wordsOf(texts, wordValues(meeting, terms));
  const format = planFormatOn(meeting.planDate);
  const groupTitles = composition(meeting, terms.years ?? OPEN);
  const hasCosts = facts.costs.some(({ lines }) => lines.some(({ amount }) => amount !== null));
  const hasAwards = awards.all.withNorm > 0;
  return {
    format,
    superior: meeting.superior,
    orgUnit: meeting.orgUnit,
    territory: territory(meeting.orgUnit),
    placeName: placeName(meeting.orgUnit),
    planNumber: planNumberText(meeting),
    planDate: dateInWords(meeting.planDate),
    ...terms,
    period: meeting.period,
    place: meeting.place,
    references: meeting.references.map((reference) => reference.replace(/[\s;.]+$/u, "")),
    programme: words.programme,
    composition: compositionLines(facts, groupTitles),
    delegateTotal: attending(facts.delegates),
    honoreeSummary: honoreeSummary(facts),
    assignments: words.assignments,
    accounting: words.accounting,
    costs: costGroups(facts, lists),
    meetingTotal: hasCosts ? formatVnd(facts.meetingCosts) : null,
    meetingTotalInWords: hasCosts ? inWords.meetingCosts : null,
    costNotes: costNotes(facts),
    awardMoney: kinds
      .filter((kind) => awards[kind].rows > 0)
      .map((kind) => ({
        kind: recipientWords[kind],
        rows: twoDigits(awards[kind].rows),
        amount: kindAmount(facts, kind),
      })),
    awardTotal: hasAwards ? formatVnd(awards.all.totalPayableByWard) : null,
    awardTotalInWords: hasAwards ? inWords.awards : null,
    awardNotes: awardNotes(facts),
    grandTotal: hasCosts || hasAwards ? formatVnd(facts.budget.grand) : null,
    grandTotalInWords: hasCosts || hasAwards ? inWords.grand : null,
    funds: fundLines(facts, lists),
    settlement,
    recipients: recipients(meeting, format),
    treasurer: meeting.signatories.treasurer,
    preparer: meeting.signatories.preparer,
    accountant: meeting.signatories.accountant,
    meetingDate: dateInWords(meeting.meetingDate),
    decisionNumber: meeting.awardDecision.number,
    decisionDate: dateInWords(meeting.awardDecision.date),
    recipientCounts: {
      collective: twoDigits(facts.honorees.recipients.collective),
      individual: twoDigits(facts.honorees.recipients.individual),
      household: twoDigits(facts.honorees.recipients.household),
    },
    signature: planSignature(meeting),
    delegates: delegateGroups(lists, groupTitles),
    honorees: honoreeGroups(facts, lists),
    issues: words.issues,
  };
}

interface PlanWords extends Pick<PlanContent, "programme" | "assignments" | "accounting" | "issues"> {}

/** The texts of the tables, filled; sections in the order in which they first stand, the accountants last. */
function wordsOf({ programme, assignments }: PlanTexts, values: WordValues): PlanWords {
  const issues: Issue[] = [];
  const fill = (text: string, source: AssignedTask["source"], column: string): string => {
    const { text: filled, unknown } = fillWords(text, values, OPEN);
    for (const { tag, nearest } of unknown)
      issues.push(
        issueOf(
          nearest === null ? "plan-text-tag-unknown" : "plan-text-tag-misspelt",
          { ...source, column, field: null },
          { tag, nearest: nearest === null ? "" : `{${nearest}}` },
        ),
      );
    return filled;
  };
  const steps = programme.map(({ item, performer, source }) =>
    withBrackets(fill(item, source, programmeColumns.item), performer),
  );
  const sections = new Map<string, string[]>();
  for (const { department, task, responsible, deadline, source } of assignments) {
    const who = responsible === null ? null : `phụ trách: ${responsible}`;
    const brackets = [who, deadline === null ? null : `thời hạn: ${deadline}`].filter((part) => part !== null);
    const text = withBrackets(fill(task, source, assignmentColumns.task), brackets.join("; ") || null);
    sections.set(department, [...(sections.get(department) ?? []), text]);
  }
  const all = [...sections].map(([department, tasks]) => ({ department, tasks }));
  const isAccounting = ({ department }: Assignment): boolean => /tai chinh|ke toan/.test(foldAccents(department));
  return {
    programme: steps,
    assignments: all.filter((section) => !isAccounting(section)),
    accounting: all.find(isAccounting) ?? { department: accountingSection.department, tasks: [accountingSection.task] },
    issues,
  };
}

/** «Văn nghệ chào mừng.» and «Đội văn nghệ» → «Văn nghệ chào mừng (Đội văn nghệ).» */
function withBrackets(text: string, inside: string | null): string {
  if (inside === null) return text;
  const [, words = text, stop = ""] = /^(.*?)([.;]?)$/s.exec(text) ?? [];
  return `${words} (${inside})${stop}`;
}

function compositionLines(
  { delegates }: PlanFacts,
  titles: ReturnType<typeof composition>,
): PlanContent["composition"] {
  if (delegates.entries === 0)
    return planGroups.filter((group) => group !== "other").map((group) => ({ title: titles[group], count: "" }));
  return delegates.groups.map((group) => ({ title: titles[group.group], count: attending(group) ?? "" }));
}

/** Persons and seats given by number: «36 đại biểu»; null for none. */
function attending({ heads, seats }: Pick<Headcount, "heads" | "seats">): string | null {
  return heads + seats > 0 ? `${twoDigits(heads + seats)} đại biểu` : null;
}

function honoreeSummary({ honorees }: PlanFacts): string | null {
  const parts = kinds
    .filter((kind) => honorees.recipients[kind] > 0)
    .map((kind) => `${twoDigits(honorees.recipients[kind])} ${recipientWords[kind].toLocaleLowerCase("vi")}`);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** At most three decimals, comma before them: 1,5. */
function formatQuantity(quantity: number | null): string {
  if (quantity === null) return "";
  const thousandths = Math.round(quantity * 1000);
  const decimals = String(thousandths % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "");
  return formatVnd(Math.floor(thousandths / 1000)) + (decimals === "" ? "" : `,${decimals}`);
}

const money = (amount: number | null): string => (amount === null ? "" : formatVnd(amount));

function costGroups({ costs }: PlanFacts, { budget }: PlanLists): PlanContent["costs"] {
  return costs.map(({ title, lines, amount }) => {
    const notes = budget.filter(({ item, group }) => group === title && !isAwardMoney(item)).map(({ note }) => note);
    return {
      title: title ?? "Chi khác",
      count: "",
      subtotal: formatVnd(amount),
      lines: lines.map((line, index) => ({
        item: line.item,
        measure: blankIfNull(line.measure),
        quantity: formatQuantity(line.quantity),
        unitPrice: money(line.unitPrice),
        amount: line.amount === null ? OPEN : formatVnd(line.amount),
        note: blankIfNull(notes[index] ?? null),
      })),
    };
  });
}

function costNotes({ budget, costs }: PlanFacts): readonly string[] {
  const open = costs.flatMap(({ lines }) => lines).filter(({ amount }) => amount === null).length;
  return [
    ...(budget.awardMoney > 0
      ? [
          `Không gồm các dòng tiền thưởng trong dự toán (${formatVnd(budget.awardMoney)} đồng), vì tiền thưởng được tính theo định mức tại điểm b.`,
        ]
      : []),
    ...(open > 0 ? [`Chưa tính ${twoDigits(open)} nội dung chưa có số lượng hoặc đơn giá.`] : []),
  ];
}

/** What the ward pays to one kind of recipient; open, not 0, where not one of its awards has a norm. */
function kindAmount({ awards }: PlanFacts, kind: RecipientKind): string {
  const { rows, withNorm, totalPayableByWard } = awards[kind];
  return rows > 0 && withNorm === 0 ? OPEN : formatVnd(totalPayableByWard);
}

function awardNotes({ awards }: PlanFacts): readonly string[] {
  const { withoutNorm, totalPayableUnsettled: unsettled } = awards.all;
  const byOthers = payableByOthers(awards.all);
  return [
    ...(withoutNorm > 0 ? [`Chưa tính ${twoDigits(withoutNorm)} lượt khen chưa xác định được mức thưởng.`] : []),
    ...(byOthers > 0 ? [`Không gồm tiền thưởng do cấp khác quyết định và chi (${formatVnd(byOthers)} đồng).`] : []),
    ...(unsettled > 0 ? [`Chưa gồm tiền thưởng chưa rõ cấp nào chi (${formatVnd(unsettled)} đồng).`] : []),
  ];
}

/** Shares of the grand total: each line's own fund, and the award fund for the awards. */
function fundLines({ awards }: PlanFacts, { budget }: PlanLists): PlanContent["funds"] {
  const costs = budget.filter(({ item }) => !isAwardMoney(item));
  const of = (fund: Fund): number =>
    costs.filter((line) => line.fund === fund).reduce((sum, line) => sum + (priceLine(line).amount ?? 0), 0);
  const funds: readonly { readonly fund: Fund; readonly amount: number }[] = [
    { fund: "award", amount: of("award") + awards.all.totalPayableByWard },
    { fund: "meeting", amount: of("meeting") },
    { fund: "other", amount: of("other") },
  ];
  return funds
    .filter(({ amount }) => amount > 0)
    .map(({ fund, amount }) => ({ fund: fundWords[fund], amount: formatVnd(amount) }));
}

function delegateGroups({ delegates }: PlanLists, titles: ReturnType<typeof composition>): PlanContent["delegates"] {
  const heads = delegates.filter(({ isFirst, delegate }) => isFirst || (delegate.seats ?? 0) > 0);
  return planGroups.flatMap((group) => {
    const found = heads.filter((head) => groupInPlan(head) === group).map(({ delegate }) => delegate);
    // Lists stand in the order of rank: those listed under the group's own title come before those only sorted into it.
    const members = [
      ...found.filter((delegate) => delegate.group !== null),
      ...found.filter((delegate) => delegate.group === null),
    ];
    if (members.length === 0) return [];
    return [
      {
        title: titles[group],
        count: `${twoDigits(members.reduce((sum, { seats }) => sum + (seats ?? 1), 0))} đại biểu`,
        subtotal: "",
        lines: members.map(({ fullName, honorific, position, orgUnit, note, birthYear, phone, seats }) => ({
          honorific: blankIfNull(honorific),
          birthYear: birthYear === null ? "" : String(birthYear),
          phone: blankIfNull(phone),
          name: (seats ?? null) === null ? fullName : `${fullName} (${twoDigits(seats ?? 0)} đại biểu)`,
          position: blankIfNull(position),
          orgUnit: blankIfNull(orgUnit),
          note: blankIfNull(note),
        })),
      },
    ];
  });
}

const kindTitles: Readonly<Record<RecipientKind, string>> = {
  collective: "TẬP THỂ",
  individual: "CÁ NHÂN",
  household: "HỘ GIA ĐÌNH",
};

/** Nobody has said which they are, so that no money is known. */
const unknownKindTitle = "CHƯA RÕ CÁ NHÂN HAY TẬP THỂ";

const recipientCount = ({ honorees }: PlanFacts, kind: RecipientKind): string =>
  `${twoDigits(honorees.recipients[kind])} ${recipientWords[kind].toLocaleLowerCase("vi")}`;

/** The reasons that the rule for several awards gives, as the plan says them; any other reason stands as a person typed it. */
const unpaidWords: Readonly<Record<string, string>> = {
  "lower-title-same-period": "Đã chi danh hiệu cao hơn của cùng thời gian",
  "same-title-twice": "Cùng danh hiệu đã chi ở dòng khác",
};

function unpaidNote({ priced }: AssessedHonoree): string | null {
  if (priced.unpaidReason !== null) return unpaidWords[priced.unpaidReason] ?? priced.unpaidReason;
  if (priced.level !== null && priced.level !== "ward") return `${levelName(priced.level)} chi`;
  if (priced.payer === "unsettled" && priced.payable > 0) return "Chưa rõ cấp chi";
  return priced.amount === null ? "Chưa rõ mức thưởng" : null;
}

const levelName = (level: GrantLevel): string => levelWords[level];

function honoreeGroups(facts: PlanFacts, lists: PlanLists): PlanContent["honorees"] {
  const { honorees } = facts;
  return [...kinds, null].flatMap((kind) => {
    const ofKind = lists.honorees.filter(({ honoree }) => honoree.kind === kind);
    if (ofKind.length === 0) return [];
    const rows = `${twoDigits(ofKind.length)} lượt khen`;
    return [
      {
        ...(kind === null
          ? { title: unknownKindTitle, count: rows, subtotal: OPEN }
          : {
              title: kindTitles[kind],
              count:
                honorees.recipients[kind] === ofKind.length
                  ? recipientCount(facts, kind)
                  : `${recipientCount(facts, kind)}, ${rows}`,
              subtotal: kindAmount(facts, kind),
            }),
        lines: ofKind.map((assessed) => ({
          honorific: blankIfNull(assessed.honoree.honorific),
          period: blankIfNull(assessed.honoree.period),
          representative: blankIfNull(assessed.honoree.representative),
          name: assessed.honoree.name,
          position: blankIfNull(assessed.honoree.position),
          orgUnit: blankIfNull(assessed.honoree.orgUnit),
          award: blankIfNull(assessed.honoree.awardText),
          amount: assessed.priced.payableByWard > 0 ? formatVnd(assessed.priced.payableByWard) : "",
          note: [assessed.honoree.note, unpaidNote(assessed)].filter((part) => part !== null).join("; "),
        })),
      },
    ];
  });
}
