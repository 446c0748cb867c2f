import type { ColumnMatch, Field } from "@/fields/field";
import type { Header } from "../header/find-header";
import { budgetColumns, delegateColumns, honoreeColumns } from "@/tables/columns/table-columns";

type Fields<Columns> = Readonly<Partial<Record<keyof Columns, Field>>>;

const ofDelegates: Fields<typeof delegateColumns> = {
  ordinal: "ordinal",
  honorific: "honorific",
  fullName: "name",
  position: "position",
  orgUnit: "orgUnit",
  group: "group",
  phone: "phone",
  phone2: "phone2",
  birthYear: "birth",
  sex: "sex",
  identityNumber: "identityNumber",
  bankAccount: "bankAccount",
  bank: "bank",
  note: "note",
};
const ofHonorees: Fields<typeof honoreeColumns> = {
  ordinal: "ordinal",
  kind: "recipientKind",
  honorific: "honorific",
  name: "name",
  position: "position",
  orgUnit: "orgUnit",
  awardText: "award",
  period: "period",
  level: "grantLevel",
  typedAmount: "money",
  representative: "representative",
  identityNumber: "identityNumber",
  bankAccount: "bankAccount",
  bank: "bank",
  note: "note",
};
const ofBudget: Fields<typeof budgetColumns> = {
  ordinal: "ordinal",
  group: "group",
  item: "item",
  measure: "measure",
  quantity: "quantity",
  times: "times",
  unitPrice: "unitPrice",
  typedAmount: "amount",
  fund: "fund",
  note: "note",
};

interface OwnTable {
  /** The heading that no other table of ours has. */
  readonly telling: string;
  readonly fields: ReadonlyMap<string, Field>;
}

function ownTable<Columns extends Readonly<Record<string, string>>>(
  columns: Columns,
  telling: keyof Columns,
  fields: Fields<Columns>,
): OwnTable {
  const known = Object.entries(fields).flatMap(([key, field]) => {
    const heading = columns[key];
    return heading === undefined || field === undefined ? [] : [[heading, field] as const];
  });
  return { telling: columns[telling] ?? "", fields: new Map(known) };
}

const ownTables: readonly OwnTable[] = [
  ownTable(delegateColumns, "fullName", ofDelegates),
  ownTable(honoreeColumns, "name", ofHonorees),
  ownTable(budgetColumns, "item", ofBudget),
];
const marks: readonly string[] = [delegateColumns.sourceFile, delegateColumns.sourceSheet, delegateColumns.sourceRow];

/**
 * The columns of a table of our own (from another conference's workbook, or copied out of this one), known by the three columns that name a record's
 * source; null for any other list. What our columns mean is then not guessed: «Thành phần» beside «Nhóm đại biểu» is no group.
 */
export function matchOwnHeadings({ headings }: Header): readonly ColumnMatch[] | null {
  const texts = new Set(headings.map(({ text }) => text.trim()));
  if (!marks.every((mark) => texts.has(mark))) return null;
  const own = ownTables.find(({ telling }) => texts.has(telling));
  if (!own) return null;
  return headings
    .filter(({ text }) => text !== "")
    .map((heading) => ({
      heading,
      field: own.fields.get(heading.text.trim()) ?? "other",
      confidence: 1,
      reason: "same-words",
    }));
}
