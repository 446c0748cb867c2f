import { foldAccents } from "@/vietnamese/fold-accents";
import { looksLikePlaceholder } from "@/vietnamese/person-name";
import { matchKey } from "@/vietnamese/tone-placement";
import type { Honoree } from "../awards/honoree";
import type { Delegate } from "../roster/delegate";
import type { Source } from "../tables/grid";
import { personRecords } from "./person-record";
import type { PersonRecord } from "./person-record";
import { unitKey, unitsAgree } from "./unit-key";
import type { UnitKey } from "./unit-key";

/** Two rows that belong together, the earlier first. */
export interface PersonPair {
  readonly a: Source;
  readonly b: Source;
}

/** Two rows that may be one person, and why this is not settled. */
export interface SuspectPair extends PersonPair {
  readonly reason: "marks-differ" | "other-details";
}

/** One person with all rows that are surely this person's. */
export interface Person {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Who is who among the rows of all lists. Only `same` may be joined without asking. */
export interface PeopleMatch {
  /** Delegate rows. */
  readonly entries: number;
  /** Distinct persons among the delegate rows; a seat that nobody is named for is no head. */
  readonly heads: number;
  readonly people: readonly Person[];
  readonly same: readonly PersonPair[];
  readonly suspects: readonly SuspectPair[];
}

/** Beyond these sizes pairs are given with the first row of a person only, so that their number stays linear. */
const mostPairedRows = 30;
const mostPairedPeople = 12;

interface Cluster {
  readonly records: PersonRecord[];
  readonly phones: Set<string>;
  readonly units: UnitKey[];
  birthYear: number | null;
  sex: PersonRecord["sex"];
}

/**
 * Matches the persons of all lists: *same* when the names differ at most in Unicode form, tone placement, spaces and case, and unit, phone, year and sex agree or are absent;
 * *suspect* when names are equal without marks, or equal with other details; different otherwise. A row that would fit two persons joins neither.
 */
export function matchPeople(delegates: readonly Delegate[], honorees: readonly Honoree[]): PeopleMatch {
  const records = personRecords(delegates, honorees);
  const byKey = new Map<string, PersonRecord[]>();
  for (const record of records) if (!isNobody(record)) push(byKey, matchKey(record.name), record);
  const clustersByKey = new Map<string, readonly Cluster[]>();
  const suspects: SuspectPair[] = [];
  for (const [key, bucket] of byKey) {
    const clusters = clusterBucket(bucket);
    clustersByKey.set(key, clusters);
    suspects.push(...pairClusters(clusters, "other-details"));
  }
  suspects.push(...suspectMarks(clustersByKey));
  const clusters = [...clustersByKey.values()].flat();
  const heads = clusters.filter((cluster) => cluster.records.some((record) => record.isDelegate)).length;
  return {
    entries: delegates.length,
    heads,
    people: clusters.map(({ records: rows }) => ({
      name: rows[0]?.name ?? "",
      sources: rows.map((row) => row.source),
    })),
    same: clusters.flatMap(({ records: rows }) => pairRows(rows)),
    suspects,
  };
}

/** A seat that nobody is named for yet («Đại diện …») is never the same as another. */
const isNobody = (record: PersonRecord): boolean => record.name === "" || looksLikePlaceholder(record.name);

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The rows that say most come first, so that a row that says little joins a person only when a single one fits. */
function clusterBucket(bucket: readonly PersonRecord[]): readonly Cluster[] {
  if (bucket.length === 1) return bucket.map(newCluster);
  const detail = (record: PersonRecord): number =>
    Number(record.orgUnit !== null) + Number(record.phones.length > 0) + Number(record.birthYear !== null);
  const ordered = [...bucket].sort((a, b) => detail(b) - detail(a));
  const clusters: Cluster[] = [];
  const byDetail = new Map<string, Cluster>();
  for (const record of ordered) {
    const exact = [record.orgUnit, record.phones.join("/"), record.birthYear, record.sex].join("|");
    const known = byDetail.get(exact);
    const cluster = known ?? onlyFitting(clusters, record);
    if (cluster) join(cluster, record);
    else clusters.push(newCluster(record));
    byDetail.set(exact, cluster ?? (clusters.at(-1) as Cluster));
  }
  const place = new Map(bucket.map((record, index) => [record, index]));
  const first = (cluster: Cluster): number => place.get(cluster.records[0] as PersonRecord) ?? 0;
  for (const { records } of clusters) records.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return clusters.sort((a, b) => first(a) - first(b));
}

/** Among very many of one name only the first are looked at, so that a list of namesakes does not take for ever. */
const mostComparedClusters = 300;

function onlyFitting(clusters: readonly Cluster[], record: PersonRecord): Cluster | null {
  const unit = record.orgUnit === null ? null : unitKey(record.orgUnit);
  const fitting = clusters.slice(0, mostComparedClusters).filter((cluster) => fits(cluster, record, unit));
  const [only, ...more] = fitting;
  if (!only || more.length === 0) return only ?? null;
  // Among several that fit, a phone in common settles it.
  const byPhone = fitting.filter((cluster) => record.phones.some((phone) => cluster.phones.has(phone)));
  return byPhone.length === 1 ? (byPhone[0] ?? null) : null;
}

function fits(cluster: Cluster, record: PersonRecord, unit: UnitKey | null): boolean {
  if (unit !== null && !cluster.units.every((known) => unitsAgree(known, unit))) return false;
  if (record.phones.length > 0 && cluster.phones.size > 0 && !record.phones.some((phone) => cluster.phones.has(phone)))
    return false;
  if (record.birthYear !== null && cluster.birthYear !== null && record.birthYear !== cluster.birthYear) return false;
  return record.sex === null || cluster.sex === null || record.sex === cluster.sex;
}

function newCluster(record: PersonRecord): Cluster {
  const cluster: Cluster = { records: [], phones: new Set(), units: [], birthYear: null, sex: null };
  join(cluster, record);
  return cluster;
}

function join(cluster: Cluster, record: PersonRecord): void {
  cluster.records.push(record);
  for (const phone of record.phones) cluster.phones.add(phone);
  if (record.orgUnit !== null) {
    const unit = unitKey(record.orgUnit);
    const isKnown = cluster.units.some(
      (known) => known.marks === unit.marks && known.words.size === unit.words.size && unitsAgree(known, unit),
    );
    if (!isKnown) cluster.units.push(unit);
  }
  cluster.birthYear ??= record.birthYear;
  cluster.sex ??= record.sex;
}

function pairRows(rows: readonly PersonRecord[]): readonly PersonPair[] {
  const pairs: PersonPair[] = [];
  for (const [index, a] of rows.entries()) {
    if (index > 0 && rows.length > mostPairedRows) break;
    for (const b of rows.slice(index + 1)) pairs.push({ a: a.source, b: b.source });
  }
  return pairs;
}

function pairClusters(clusters: readonly Cluster[], reason: SuspectPair["reason"]): readonly SuspectPair[] {
  const firsts = clusters.flatMap(({ records }) => records.slice(0, 1));
  const pairs: SuspectPair[] = [];
  for (const [index, a] of firsts.entries()) {
    if (index > 0 && firsts.length > mostPairedPeople) break;
    for (const b of firsts.slice(index + 1)) pairs.push({ a: a.source, b: b.source, reason });
  }
  return pairs;
}

/** Names that are equal only without marks (Hùng, Hưng): never the same, always worth a look. */
function suspectMarks(clustersByKey: ReadonlyMap<string, readonly Cluster[]>): readonly SuspectPair[] {
  const byFolded = new Map<string, (readonly Cluster[])[]>();
  for (const [key, clusters] of clustersByKey) push(byFolded, foldAccents(key), clusters);
  return [...byFolded.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const pairs: SuspectPair[] = [];
    for (const [index, clusters] of alike.entries()) {
      if (index > 0 && alike.length > mostPairedPeople) break;
      for (const others of alike.slice(index + 1)) pairs.push(...crossPairs(clusters, others));
    }
    return pairs;
  });
}

function crossPairs(clusters: readonly Cluster[], others: readonly Cluster[]): readonly SuspectPair[] {
  const few = (list: readonly Cluster[]): readonly Cluster[] =>
    list.length > mostPairedPeople ? list.slice(0, 1) : list;
  return few(clusters).flatMap((cluster) =>
    few(others).flatMap((other) => {
      const [a, b] = [cluster.records[0], other.records[0]];
      return a && b ? [{ a: a.source, b: b.source, reason: "marks-differ" as const }] : [];
    }),
  );
}
