import type { Honoree } from "../awards/honoree";
import type { Delegate } from "../roster/delegate";
import type { Source } from "../tables/grid";

/** What tells a person apart, of one row of any list. */
export interface PersonRecord {
  readonly name: string;
  readonly orgUnit: string | null;
  readonly phones: readonly string[];
  readonly birthYear: number | null;
  readonly sex: "m" | "f" | null;
  readonly isDelegate: boolean;
  readonly source: Source;
}

/** The persons among delegates and individual honorees, in their order; rows without a name are nobody. */
export function personRecords(delegates: readonly Delegate[], honorees: readonly Honoree[]): readonly PersonRecord[] {
  const fromDelegates = delegates.map((delegate) => ({
    name: delegate.fullName,
    orgUnit: delegate.orgUnit,
    phones: [delegate.phone, delegate.phone2].filter((phone) => phone !== null),
    birthYear: delegate.birthYear,
    sex: delegate.sex,
    isDelegate: true,
    source: delegate.source,
  }));
  const fromHonorees = honorees
    .filter((honoree) => honoree.kind === "individual")
    .map(({ name, orgUnit, source }) => ({
      name,
      orgUnit,
      phones: [],
      birthYear: null,
      sex: null,
      isDelegate: false,
      source,
    }));
  return [...fromDelegates, ...fromHonorees];
}
