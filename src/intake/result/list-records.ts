import type { BudgetLine } from "@/domain/model/budget-line";
import type { Delegate } from "@/domain/model/delegate";
import type { Honoree } from "@/domain/model/honoree";
import type { ListRecord } from "@/domain/model/list-record";

/** Records by the kind of their list: those that the calculation knows by name, and those of kinds that others declare. */
export interface ListRecords {
  readonly delegates: readonly Delegate[];
  readonly honorees: readonly Honoree[];
  readonly budget: readonly BudgetLine[];
  /** By their kind; absent without any. */
  readonly others?: Readonly<Record<string, readonly ListRecord[]>>;
}

/** The records of one kind. */
export function recordsOf({ delegates, honorees, budget, others }: ListRecords, kind: string): readonly ListRecord[] {
  const own: Readonly<Partial<Record<string, readonly ListRecord[]>>> = { delegates, honorees, budget };
  return own[kind] ?? others?.[kind] ?? [];
}

/** Every record, kind by kind. */
export const allRecords = ({ delegates, honorees, budget, others = {} }: ListRecords): readonly ListRecord[] => [
  ...delegates,
  ...honorees,
  ...budget,
  ...Object.values(others).flat(),
];

/** The records that a rule makes of each kind's; the rule gives back records of the kind that it was given. */
export function mapRecords(
  { delegates, honorees, budget, others }: ListRecords,
  rule: <Item extends ListRecord>(records: readonly Item[], kind: string) => readonly Item[],
): ListRecords {
  return {
    delegates: rule(delegates, "delegates"),
    honorees: rule(honorees, "honorees"),
    budget: rule(budget, "budget"),
    ...(others === undefined
      ? {}
      : { others: Object.fromEntries(Object.entries(others).map(([kind, records]) => [kind, rule(records, kind)])) }),
  };
}

/** Puts records together that were read one table after another. */
export function gatherRecords(
  tables: readonly { readonly kind: string; readonly records: readonly ListRecord[] }[],
): ListRecords {
  const of = (kind: string): readonly ListRecord[] =>
    tables.flatMap((table) => (table.kind === kind ? table.records : []));
  const others = new Set(tables.map(({ kind }) => kind).filter((kind) => !ownKinds.has(kind) && kind !== "unknown"));
  return {
    // What was read for a kind of ours is of that kind.
    delegates: of("delegates") as readonly Delegate[],
    honorees: of("honorees") as readonly Honoree[],
    budget: of("budget") as readonly BudgetLine[],
    ...(others.size === 0 ? {} : { others: Object.fromEntries([...others].map((kind) => [kind, of(kind)])) }),
  };
}

const ownKinds: ReadonlySet<string> = new Set(["delegates", "honorees", "budget"]);

/** Joins records of several readings, kind by kind. */
export function joinRecords(parts: readonly ListRecords[]): ListRecords {
  return gatherRecords(
    parts.flatMap(({ delegates, honorees, budget, others = {} }) =>
      Object.entries<readonly ListRecord[]>({ delegates, honorees, budget, ...others }).map(([kind, records]) => ({
        kind,
        records,
      })),
    ),
  );
}

/** How many records there are of each kind. */
export interface RecordCounts extends Readonly<Record<"delegates" | "honorees" | "budget", number>> {
  readonly [kind: string]: number;
}

/** Counts records, kind by kind. */
export const countRecords = ({ delegates, honorees, budget, others = {} }: ListRecords): RecordCounts => ({
  delegates: delegates.length,
  honorees: honorees.length,
  budget: budget.length,
  ...Object.fromEntries(Object.entries(others).map(([kind, records]) => [kind, records.length])),
});
