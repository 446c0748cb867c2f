import { OPEN } from "../templates/fill-template";
import type { FieldRecord, FieldValue } from "../templates/template-tags";
import type { CostLine, DelegateLine, HonoreeLine, PlanContent, PlanGroupLines } from "./plan-content";
import { numeral } from "./numeral";
import { referenceLine } from "./reference-line";
import { planTags as tags } from "./plan-tags";

const known = (text: string | null, missing: string = OPEN): FieldValue => text ?? { missing };
const ordinal = (index: number): string => String(index + 1);

const loopOf = <Item>(
  items: readonly Item[],
  record: (item: Item, index: number) => FieldRecord,
): readonly FieldRecord[] => items.map(record);

type LineRecord<Line> = (line: Line) => FieldRecord;

/** Groups as a loop of titles, each with the loop of its lines. */
function groupsOf<Line>(
  groups: readonly PlanGroupLines<Line>[],
  linesTag: string,
  record: LineRecord<Line>,
): readonly FieldRecord[] {
  let before = 0;
  return groups.map(({ title, count, subtotal, lines }, index) => {
    const first = before;
    before += lines.length;
    return {
      [tags.numeral]: numeral(index),
      [tags.groupTitle]: title,
      [tags.groupCount]: count,
      [tags.subtotal]: subtotal,
      [linesTag]: lines.map((line, at) => ({
        [tags.ordinal]: ordinal(at),
        [tags.runningOrdinal]: ordinal(first + at),
        ...record(line),
      })),
    };
  });
}

/** All lines of all groups as one loop. */
function allLines<Line>(groups: readonly PlanGroupLines<Line>[], record: LineRecord<Line>): readonly FieldRecord[] {
  return groups
    .flatMap(({ lines }) => lines)
    .map((line, at) => ({ [tags.ordinal]: ordinal(at), [tags.runningOrdinal]: ordinal(at), ...record(line) }));
}

const costRecord = (line: CostLine): FieldRecord => ({
  [tags.item]: line.item,
  [tags.measure]: line.measure,
  [tags.quantity]: line.quantity,
  [tags.unitPrice]: line.unitPrice,
  [tags.amount]: line.amount,
  [tags.note]: line.note,
});

const delegateRecord = (line: DelegateLine): FieldRecord => ({
  [tags.honorific]: line.honorific,
  [tags.name]: line.name === "" ? { missing: OPEN } : line.name,
  [tags.position]: line.position,
  [tags.lineOrgUnit]: line.orgUnit,
  [tags.birthYear]: line.birthYear,
  [tags.phone]: line.phone,
  [tags.note]: line.note,
});

const honoreeRecord = (line: HonoreeLine): FieldRecord => ({
  [tags.honorific]: line.honorific,
  [tags.name]: line.name === "" ? { missing: OPEN } : line.name,
  [tags.position]: line.position,
  [tags.lineOrgUnit]: line.orgUnit,
  [tags.award]: line.award,
  [tags.awardPeriod]: line.period,
  [tags.amount]: line.amount,
  [tags.representative]: line.representative,
  [tags.note]: line.note,
});

/** The fields of the templates, the plan's and a unit's own, from the content of the plan. */
export function planFields(content: PlanContent): FieldRecord {
  const noteLoop = (notes: readonly string[]): FieldValue => loopOf(notes, (note) => ({ [tags.noteText]: note }));
  return {
    [tags.superior]: known(content.superior),
    [tags.orgUnit]: known(content.orgUnit),
    [tags.territory]: known(content.territory),
    [tags.placeName]: known(content.placeName),
    [tags.planNumber]: known(content.planNumber, `${OPEN}/KH-UBND`),
    [tags.planDate]: known(content.planDate, `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`),
    [tags.title]: known(content.title),
    [tags.shortTitle]: known(content.shortTitle),
    [tags.period]: known(content.period),
    [tags.nextPeriod]: known(content.nextPeriod),
    [tags.years]: known(content.years),
    [tags.duration]: known(content.duration),
    [tags.time]: content.time,
    [tags.place]: known(content.place),
    [tags.references]:
      content.references.length === 0
        ? [{ [tags.reference]: { missing: OPEN }, [tags.referenceLine]: { missing: `Thực hiện ${OPEN};` } }]
        : loopOf(content.references, (reference, index) => ({
            [tags.reference]: reference,
            [tags.referenceLine]: referenceLine(reference, index === content.references.length - 1),
          })),
    [tags.programme]:
      content.programme.length === 0
        ? [{ [tags.ordinal]: ordinal(0), [tags.step]: { missing: OPEN } }]
        : loopOf(content.programme, (step, index) => ({ [tags.ordinal]: ordinal(index), [tags.step]: step })),
    [tags.composition]: loopOf(content.composition, ({ title, count }) => ({
      [tags.groupTitle]: title,
      [tags.groupCount]: count === "" ? "." : `: ${count}.`,
    })),
    [tags.delegateTotal]: known(content.delegateTotal),
    [tags.honoreeSummary]: known(content.honoreeSummary),
    [tags.assignments]: loopOf(content.assignments, ({ department, tasks }, index) => ({
      [tags.ordinal]: ordinal(index),
      [tags.department]: department,
      [tags.tasks]: tasks.map((task) => ({ [tags.task]: task })),
    })),
    [tags.accountingOrdinal]: ordinal(content.assignments.length),
    [tags.accountingDepartment]: content.accounting.department,
    [tags.accountingTasks]: loopOf(content.accounting.tasks, (task) => ({ [tags.task]: task })),
    [tags.budgetGroups]: groupsOf(content.costs, tags.budgetLines, costRecord),
    [tags.budgetLines]: allLines(content.costs, costRecord),
    [tags.meetingTotal]: known(content.meetingTotal),
    [tags.meetingTotalInWords]: known(content.meetingTotalInWords),
    [tags.budgetNote]: noteLoop(content.costNotes),
    [tags.awardMoney]: loopOf(content.awardMoney, ({ kind, rows, amount }, index) => ({
      [tags.ordinal]: ordinal(index),
      [tags.awardKind]: kind,
      [tags.awardRows]: rows,
      [tags.awardAmount]: amount,
    })),
    [tags.awardTotal]: known(content.awardTotal),
    [tags.awardTotalInWords]: known(content.awardTotalInWords),
    [tags.awardNote]: noteLoop(content.awardNotes),
    [tags.grandTotal]: known(content.grandTotal),
    [tags.grandTotalInWords]: known(content.grandTotalInWords),
    [tags.funds]: loopOf(content.funds, ({ fund, amount }) => ({ [tags.fund]: fund, [tags.fundAmount]: amount })),
    [tags.settlement]: loopOf(content.settlement, (guidance) => ({ [tags.guidance]: guidance })),
    [tags.treasurer]: known(content.treasurer),
    [tags.recipients]: loopOf(content.recipients, (recipient) => ({ [tags.recipient]: recipient })),
    [tags.authority]: content.signature.authority ?? "",
    [tags.signatureTitles]: loopOf(content.signature.titles, (title) => ({ [tags.signatureTitle]: title })),
    [tags.chair]: known(content.signature.name),
    [tags.delegateGroups]: groupsOf(content.delegates, tags.delegates, delegateRecord),
    [tags.delegates]: allLines(content.delegates, delegateRecord),
    [tags.honoreeGroups]: groupsOf(content.honorees, tags.honorees, honoreeRecord),
    [tags.honorees]: allLines(content.honorees, honoreeRecord),
    [tags.meetingDate]: known(content.meetingDate),
    [tags.decisionNumber]: known(content.decisionNumber),
    [tags.decisionDate]: known(content.decisionDate),
    [tags.preparer]: known(content.preparer),
    [tags.accountant]: known(content.accountant),
    [tags.collectiveCount]: content.recipientCounts.collective,
    [tags.individualCount]: content.recipientCounts.individual,
    [tags.householdCount]: content.recipientCounts.household,
  };
}
