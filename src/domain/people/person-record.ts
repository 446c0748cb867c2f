import { splitHonorific } from "@/language/names/person-name";
import type { Honoree } from "../model/honoree";
import type { Delegate } from "../model/delegate";
import type { Source } from "@/sheet/grid";

/** What distinguishes a person, from one row of any list. */
export interface PersonRecord {
  readonly name: string;
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly phones: readonly string[];
  readonly birthYear: number | null;
  readonly sex: "m" | "f" | null;
  readonly isDelegate: boolean;
  readonly source: Source;
}

/** The persons among delegates and individual honorees, in their order; rows without a name and seats given by number are no persons. */
export function personRecords(delegates: readonly Delegate[], honorees: readonly Honoree[]): readonly PersonRecord[] {
  const persons = delegates.filter(({ seats = null }) => seats === null);
  const fromDelegates = persons.map((delegate) => ({
    name: splitHonorific(delegate.fullName).name,
    position: delegate.position,
    orgUnit: delegate.orgUnit,
    phones: [delegate.phone, delegate.phone2].filter((phone) => phone !== null),
    birthYear: delegate.birthYear,
    sex: delegate.sex,
    isDelegate: true,
    source: delegate.source,
  }));
  // Several awards of one row are several honorees and one person there.
  const seen = new Set<string>();
  const isFirst = ({ name, source }: Honoree): boolean => {
    const key = [name, source.file, source.sheet, source.row].join("\n");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
  const fromHonorees = honorees
    .filter((honoree) => honoree.kind === "individual" && isFirst(honoree))
    .map(({ name, position, orgUnit, source }) => ({
      name: splitHonorific(name).name,
      position,
      orgUnit,
      phones: [],
      birthYear: null,
      sex: null,
      isDelegate: false,
      source,
    }));
  return [...fromDelegates, ...fromHonorees];
}
