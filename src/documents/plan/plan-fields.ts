import { OPEN, type PlanContent, type PlanGroupLines } from "./plan-content";
import { planTags as tags } from "./plan-tags";

/** A fact that is not known yet: what is printed in its place. */
export interface MissingField {
  readonly missing: string;
}

/** Text, a loop's records, or a fact that is missing. */
export type FieldValue = string | MissingField | readonly FieldRecord[];

/** Tag of the template → what stands in its place. */
export interface FieldRecord {
  readonly [tag: string]: FieldValue;
}

const known = (text: string | null, missing: string = OPEN): FieldValue => text ?? { missing };
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const numeral = (index: number): string => romans[index] ?? String(index + 1);
const ordinal = (index: number): string => String(index + 1);

const loopOf = <Item>(
  items: readonly Item[],
  record: (item: Item, index: number) => FieldRecord,
): readonly FieldRecord[] => items.map(record);

/** Groups as a loop of titles, each with the loop of its lines. */
function groupsOf<Line>(
  groups: readonly PlanGroupLines<Line>[],
  linesTag: string,
  record: (line: Line) => FieldRecord,
): readonly FieldRecord[] {
  return groups.map(({ title, count, subtotal, lines }, index) => ({
    [tags.numeral]: numeral(index),
    [tags.groupTitle]: title,
    [tags.groupCount]: count,
    [tags.subtotal]: subtotal,
    [linesTag]: lines.map((line, at) => ({ [tags.ordinal]: ordinal(at), ...record(line) })),
  }));
}

/** The fields of the template `ke-hoach.docx` from the content of the plan. */
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
        ? [{ [tags.reference]: { missing: OPEN } }]
        : loopOf(content.references, (reference) => ({ [tags.reference]: reference })),
    [tags.programme]: loopOf(content.programme, (step) => ({ [tags.step]: step })),
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
    [tags.budgetGroups]: groupsOf(content.costs, tags.budgetLines, (line) => ({
      [tags.item]: line.item,
      [tags.measure]: line.measure,
      [tags.quantity]: line.quantity,
      [tags.unitPrice]: line.unitPrice,
      [tags.amount]: line.amount,
      [tags.note]: line.note,
    })),
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
    [tags.chair]: known(content.chair),
    [tags.delegateGroups]: groupsOf(content.delegates, tags.delegates, (line) => ({
      [tags.name]: line.name,
      [tags.position]: line.position,
      [tags.lineOrgUnit]: line.orgUnit,
      [tags.note]: line.note,
    })),
    [tags.honoreeGroups]: groupsOf(content.honorees, tags.honorees, (line) => ({
      [tags.name]: line.name,
      [tags.position]: line.position,
      [tags.lineOrgUnit]: line.orgUnit,
      [tags.award]: line.award,
      [tags.amount]: line.amount,
      [tags.note]: line.note,
    })),
  };
}
