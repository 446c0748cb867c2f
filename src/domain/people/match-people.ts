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

/** A record with its unit made comparable once. */
interface Candidate {
  readonly record: PersonRecord;
  readonly unit: UnitKey | null;
  readonly place: number;
}

interface Cluster {
  readonly members: Candidate[];
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
  const byKey = new Map<string, Candidate[]>();
  const unitKeys = new Map<string, UnitKey>();
  for (const [place, record] of personRecords(delegates, honorees).entries()) {
    if (!isNobody(record)) push(byKey, matchKey(record.name), { record, unit: keyOf(record.orgUnit, unitKeys), place });
  }
  const clustersByKey = new Map<string, readonly Cluster[]>();
  const suspects: SuspectPair[] = [];
  for (const [key, bucket] of byKey) {
    const clusters = clusterBucket(bucket);
    clustersByKey.set(key, clusters);
    suspects.push(...pairClusters(clusters));
  }
  suspects.push(...suspectMarks(clustersByKey));
  const clusters = [...clustersByKey.values()].flat();
  return {
    entries: delegates.length,
    heads: clusters.filter(({ members }) => members.some(({ record }) => record.isDelegate)).length,
    people: clusters.map(({ members }) => ({
      name: members[0]?.record.name ?? "",
      sources: members.map(({ record }) => record.source),
    })),
    same: clusters.flatMap(({ members }) => pairMembers(members)),
    suspects,
  };
}

function keyOf(orgUnit: string | null, known: Map<string, UnitKey>): UnitKey | null {
  if (orgUnit === null) return null;
  const key = known.get(orgUnit) ?? unitKey(orgUnit);
  known.set(orgUnit, key);
  return key;
}

/** A seat that nobody is named for yet («Đại diện …») is never the same as another. */
const isNobody = (record: PersonRecord): boolean => record.name === "" || looksLikePlaceholder(record.name);

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The rows that say most come first, so that a row that says little joins a person only when a single one fits. */
function clusterBucket(bucket: readonly Candidate[]): readonly Cluster[] {
  const [single, ...others] = bucket;
  if (single && others.length === 0) return [newCluster(single)];
  const detail = ({ record }: Candidate): number =>
    Number(record.orgUnit !== null) + Number(record.phones.length > 0) + Number(record.birthYear !== null);
  const clusters: Cluster[] = [];
  const ordered = bucket
    .map((candidate) => ({ candidate, detail: detail(candidate), said: saying(candidate) }))
    .sort((a, b) => b.detail - a.detail || compare(a.said, b.said) || a.candidate.place - b.candidate.place);
  for (const { candidate } of ordered) {
    const cluster = onlyFitting(clusters, candidate);
    if (cluster) join(cluster, candidate);
    else clusters.push(newCluster(candidate));
  }
  for (const { members } of clusters) members.sort((a, b) => a.place - b.place);
  return clusters.sort((a, b) => (a.members[0]?.place ?? 0) - (b.members[0]?.place ?? 0));
}

/** What a row says of its person, as one text: the order of the rows must not decide who is who. */
const saying = ({ record, unit }: Candidate): string =>
  [
    unit === null ? "" : [...unit.words, unit.marks].join(" "),
    record.phones.join(" "),
    record.birthYear ?? "",
    record.sex ?? "",
  ].join("|");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Among very many of one name only the first are looked at, so that a list of namesakes does not take for ever. */
const mostCompared = 300;

function onlyFitting(clusters: readonly Cluster[], candidate: Candidate): Cluster | null {
  const compared = clusters.length > mostCompared ? clusters.slice(0, mostCompared) : clusters;
  const fitting = compared.filter((cluster) => fits(cluster, candidate));
  const [only, ...more] = fitting;
  if (!only || more.length === 0) return only ?? null;
  // Among several that fit, a phone in common settles it.
  const byPhone = fitting.filter((cluster) => candidate.record.phones.some((phone) => cluster.phones.has(phone)));
  return byPhone.length === 1 ? (byPhone[0] ?? null) : null;
}

function fits(cluster: Cluster, { record, unit }: Candidate): boolean {
  if (record.birthYear !== null && cluster.birthYear !== null && record.birthYear !== cluster.birthYear) return false;
  if (record.sex !== null && cluster.sex !== null && record.sex !== cluster.sex) return false;
  const hasPhones = record.phones.length > 0 && cluster.phones.size > 0;
  if (hasPhones && !record.phones.some((phone) => cluster.phones.has(phone))) return false;
  return unit === null || cluster.units.every((known) => known === unit || unitsAgree(known, unit));
}

function newCluster(candidate: Candidate): Cluster {
  const cluster: Cluster = { members: [], phones: new Set(), units: [], birthYear: null, sex: null };
  join(cluster, candidate);
  return cluster;
}

function join(cluster: Cluster, candidate: Candidate): void {
  const { record, unit } = candidate;
  cluster.members.push(candidate);
  for (const phone of record.phones) cluster.phones.add(phone);
  if (unit !== null && !cluster.units.includes(unit)) cluster.units.push(unit);
  cluster.birthYear ??= record.birthYear;
  cluster.sex ??= record.sex;
}

function pairMembers(members: readonly Candidate[]): readonly PersonPair[] {
  const pairs: PersonPair[] = [];
  for (const [index, a] of members.entries()) {
    if (index > 0 && members.length > mostPairedRows) break;
    for (const b of members.slice(index + 1)) pairs.push({ a: a.record.source, b: b.record.source });
  }
  return pairs;
}

const firstSource = ({ members }: Cluster): readonly Source[] => members.slice(0, 1).map(({ record }) => record.source);

/** Persons of one name with other details, each given by the first row. */
function pairClusters(clusters: readonly Cluster[]): readonly SuspectPair[] {
  const firsts = clusters.flatMap(firstSource);
  const pairs: SuspectPair[] = [];
  for (const [index, a] of firsts.entries()) {
    if (index > 0 && firsts.length > mostPairedPeople) break;
    for (const b of firsts.slice(index + 1)) pairs.push({ a, b, reason: "other-details" });
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
  const few = (list: readonly Cluster[]): readonly Source[] =>
    (list.length > mostPairedPeople ? list.slice(0, 1) : list).flatMap(firstSource);
  return few(clusters).flatMap((a) => few(others).map((b) => ({ a, b, reason: "marks-differ" as const })));
}
