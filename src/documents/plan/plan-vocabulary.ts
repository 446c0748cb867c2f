import { vocabularyOf, type TemplateTag, type Vocabulary } from "../templates/template-tags";
import { planTags as tags } from "./plan-tags";

/** Lists, with the list around them (null = none), and what their records hold. */
const lists: readonly (readonly [list: string, within: string | null, fields: readonly string[]])[] = [
  [tags.references, null, [tags.reference, tags.referenceLine]],
  [tags.programme, null, [tags.ordinal, tags.step]],
  [tags.composition, null, [tags.groupTitle, tags.groupCount]],
  [tags.assignments, null, [tags.ordinal, tags.department]],
  [tags.tasks, tags.assignments, [tags.task]],
  [tags.accountingTasks, null, [tags.task]],
  [tags.budgetGroups, null, [tags.numeral, tags.groupTitle, tags.subtotal]],
  ...within(
    tags.budgetLines,
    [tags.budgetGroups, null],
    [tags.ordinal, tags.runningOrdinal, tags.item, tags.measure, tags.quantity, tags.unitPrice, tags.amount, tags.note],
  ),
  [tags.budgetNote, null, [tags.noteText]],
  [tags.awardMoney, null, [tags.ordinal, tags.awardKind, tags.awardRows, tags.awardAmount]],
  [tags.awardNote, null, [tags.noteText]],
  [tags.funds, null, [tags.fund, tags.fundAmount]],
  [tags.settlement, null, [tags.guidance]],
  [tags.recipients, null, [tags.recipient]],
  [tags.signatureTitles, null, [tags.signatureTitle]],
  [tags.delegateGroups, null, [tags.numeral, tags.groupTitle, tags.groupCount]],
  ...within(
    tags.delegates,
    [tags.delegateGroups, null],
    [
      tags.ordinal,
      tags.runningOrdinal,
      tags.honorific,
      tags.name,
      tags.position,
      tags.lineOrgUnit,
      tags.birthYear,
      tags.phone,
      tags.note,
    ],
  ),
  [tags.honoreeGroups, null, [tags.numeral, tags.groupTitle, tags.groupCount, tags.subtotal]],
  ...within(
    tags.honorees,
    [tags.honoreeGroups, null],
    [
      tags.ordinal,
      tags.runningOrdinal,
      tags.honorific,
      tags.name,
      tags.position,
      tags.lineOrgUnit,
      tags.award,
      tags.awardPeriod,
      tags.amount,
      tags.representative,
      tags.note,
    ],
  ),
];

/** One list as it may be used in a template: inside each of `around` (null = by itself, with all groups together). */
function within(
  list: string,
  around: readonly (string | null)[],
  fields: readonly string[],
): readonly (readonly [string, string | null, readonly string[]])[] {
  return around.map((outer) => [list, outer, fields]);
}

const listTags: readonly TemplateTag[] = lists.map(([name, outer]) => ({ name, isList: true, within: [outer] }));
const fieldTags: readonly TemplateTag[] = lists.flatMap(([list, , fields]) =>
  fields.map((name) => ({ name, isList: false, within: [list] })),
);
const inLists = new Set([...listTags, ...fieldTags].map(({ name }) => name));

/** The tags of the plan and of templates of a unit's own: facts first, then each list with what its rows hold. */
export const planVocabulary: Vocabulary = vocabularyOf([
  ...Object.values(tags)
    .filter((name) => !inLists.has(name))
    .map((name) => ({ name, isList: false, within: [null] })),
  ...listTags,
  ...fieldTags,
]);
