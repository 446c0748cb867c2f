import { foldAccents } from "@/language/text/fold-accents";
import { looksLikePlaceholder } from "@/language/names/person-name";
import { matchKeyFoldingIY } from "@/language/text/tone-placement";
import type { Honoree } from "../model/honoree";
import type { Delegate } from "../model/delegate";
import { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import type { Source } from "@/sheet/grid";
import { pairKey, personKey, type PersonDecision } from "./person-decision";
import { personRecords, type PersonRecord } from "./person-record";
import { unitKey, unitsAgree, type UnitKey } from "./unit-key";

/** Two rows that belong together, the earlier first. */
export interface PersonPair {
  readonly a: Source;
  readonly b: Source;
}

/** Two rows that may be one person, and why this is not settled. */
export interface SuspectPair extends PersonPair {
  readonly reason: "marks-differ" | "other-details";
  /** The keys that a decision on this pair is kept by (`PersonDecision`). */
  readonly keyOfA: string;
  readonly keyOfB: string;
}

/** A post of a person, as one of the rows says it. */
export interface Post {
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly source: Source;
}

/** One person with all rows that are surely this person's. */
export interface Person {
  readonly name: string;
  readonly sources: readonly Source[];
  /** All posts of this person, each once, in the order of the lists: what one invitation names. */
  readonly posts: readonly Post[];
}

/** Who is who among the rows of all lists. Only `same` may be joined without asking. */
export interface PeopleMatch {
  /** Delegate rows. */
  readonly entries: number;
  /** Distinct persons among the delegate rows; a seat without a named person is not counted. */
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
  /** The cluster that a user's decision joined this one to; itself as a rule. */
  joinedTo: Cluster | null;
  readonly members: Candidate[];
  readonly phones: string[];
  readonly units: UnitKey[];
  birthYear: number | null;
  sex: PersonRecord["sex"];
}

/**
 * Matches the persons of all lists: *same* when the names differ at most in Unicode form, tone placement, i/y, spaces and case, and unit, phone, year and sex
 * agree or are absent, or phone and post are in common; *suspect* when names are equal without marks, or equal with other details; different otherwise. A row that would fit two persons
 * joins neither. What a user decided takes precedence over all of it.
 */
export function matchPeople(
  delegates: readonly Delegate[],
  honorees: readonly Honoree[],
  decisions: readonly PersonDecision[] = [],
): PeopleMatch {
  const byName = candidatesByName(delegates, honorees);
  const decided = new Decided(decisions);
  const clustersByName = new Map<string, readonly Cluster[]>();
  for (const [name, bucket] of byName) clustersByName.set(name, clusterBucket(bucket, decided));
  const clusters = [...clustersByName.values()].flat();
  decided.join(clusters);
  const pairs = [...[...clustersByName.values()].flatMap(pairClusters), ...pairMarks(clustersByName)];
  const persons = personsOf(clusters);
  return {
    entries: delegates.length,
    heads: persons.filter((members) => members.some(({ record }) => record.isDelegate)).length,
    people: persons.map((members) => ({
      name: members[0]?.record.name ?? "",
      sources: members.map(({ record }) => record.source),
      posts: postsOf(members),
    })),
    same: persons.flatMap(pairMembers),
    suspects: pairs.flatMap((pair) => decided.open(pair)),
  };
}

function candidatesByName(
  delegates: readonly Delegate[],
  honorees: readonly Honoree[],
): ReadonlyMap<string, readonly Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  const unitKeys = new Map<string, UnitKey>();
  for (const [place, record] of personRecords(delegates, honorees).entries()) {
    if (isNobody(record)) continue;
    push(byName, matchKeyFoldingIY(record.name), { record, unit: keyOf(record.orgUnit, unitKeys), place });
  }
  return byName;
}

/** The rows of each delegate who is there more than once, in their order, joined as `matchPeople` joins them; suspects are not joined. */
export function findRepeatedPeople(delegates: readonly Delegate[]): readonly (readonly Source[])[] {
  const undecided = new Decided([]);
  const repeated: Candidate[][] = [];
  for (const bucket of candidatesByName(delegates, []).values()) {
    if (bucket.length < 2) continue;
    for (const { members } of clusterBucket(bucket, undecided)) if (members.length > 1) repeated.push(members);
  }
  return repeated
    .sort((a, b) => (a[0]?.place ?? 0) - (b[0]?.place ?? 0))
    .map((members) => members.map(({ record }) => record.source));
}

/** Two clusters that may be one person. */
interface ClusterPair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly reason: SuspectPair["reason"];
}

const rootOf = (cluster: Cluster): Cluster => {
  let root = cluster;
  while (root.joinedTo) root = root.joinedTo;
  return root;
};

/** What a user decided of pairs of records. */
class Decided {
  readonly #different: ReadonlySet<string>;
  readonly #apart: ReadonlySet<string>;
  readonly #same: readonly PersonDecision[];
  readonly #keys = new Map<PersonRecord, string>();

  constructor(decisions: readonly PersonDecision[]) {
    const different = decisions.filter(({ verdict }) => verdict === "different");
    this.#different = new Set(different.map(({ a, b }) => pairKey(a, b)));
    this.#apart = new Set(different.flatMap(({ a, b }) => [a, b]));
    this.#same = decisions.filter(({ verdict }) => verdict === "same");
  }

  /** True when this record was decided to be another than one of the cluster's. */
  parts(cluster: Cluster, { record }: Candidate): boolean {
    if (this.#apart.size === 0) return false;
    const key = personKey(record);
    return this.#apart.has(key) && this.#areApart(keysOf(cluster), [key]);
  }

  #areApart(keys: readonly string[], others: readonly string[]): boolean {
    return keys.some((key) => this.#apart.has(key) && others.some((other) => this.#different.has(pairKey(key, other))));
  }

  /** Joins the clusters that hold the two records of a decision. */
  join(clusters: readonly Cluster[]): void {
    if (this.#same.length === 0) return;
    const wanted = new Set(this.#same.flatMap(({ a, b }) => [a, b]));
    const byKey = new Map<string, Cluster[]>();
    for (const cluster of clusters)
      for (const key of new Set(keysOf(cluster))) if (wanted.has(key)) push(byKey, key, cluster);
    for (const { a, b } of this.#same) {
      const [first, ...others] = [...(byKey.get(a) ?? []), ...(byKey.get(b) ?? [])].map(rootOf);
      const isPair = byKey.has(a) && byKey.has(b);
      if (!first || !isPair) continue;
      for (const other of others) if (rootOf(other) !== rootOf(first)) rootOf(other).joinedTo = rootOf(first);
    }
  }

  /** One person may be in many pairs. */
  #keyOf(record: PersonRecord): string {
    const key = this.#keys.get(record) ?? personKey(record);
    this.#keys.set(record, key);
    return key;
  }

  /** The pair as a question, unless it was answered. */
  open({ a, b, reason }: ClusterPair): readonly SuspectPair[] {
    const [first] = a.members;
    const [second] = b.members;
    if (!first || !second || rootOf(a) === rootOf(b)) return [];
    if (this.#apart.size > 0 && this.#areApart(keysOf(a), keysOf(b))) return [];
    const [left, right] = [first.record, second.record];
    return [{ a: left.source, b: right.source, reason, keyOfA: this.#keyOf(left), keyOfB: this.#keyOf(right) }];
  }
}

const keysOf = ({ members }: Cluster): readonly string[] => members.map(({ record }) => personKey(record));

/** Clusters as persons, those that a user joined together, in the order of their first rows. */
function personsOf(clusters: readonly Cluster[]): readonly (readonly Candidate[])[] {
  const byFirst = (a: readonly Candidate[], b: readonly Candidate[]): number => (a[0]?.place ?? 0) - (b[0]?.place ?? 0);
  if (clusters.every(({ joinedTo }) => joinedTo === null)) return clusters.map(({ members }) => members).sort(byFirst);
  const byRoot = new Map<Cluster, Candidate[]>();
  for (const cluster of clusters) {
    const root = rootOf(cluster);
    const members = byRoot.get(root);
    if (members) members.push(...cluster.members);
    else byRoot.set(root, [...cluster.members]);
  }
  return [...byRoot.values()].map((members) => members.sort((a, b) => a.place - b.place)).sort(byFirst);
}

const shortForms = new AbbreviationDictionary();

/** A post as it is compared: BTCB and «Bí thư chi bộ» are one. */
export const postKey = (position: string | null): string =>
  position === null ? "" : foldAccents(shortForms.writeOut(position, "position"));

function postsOf(members: readonly Candidate[]): readonly Post[] {
  const [only, ...others] = members;
  if (only && others.length === 0) {
    const { position, orgUnit, source } = only.record;
    return position === null && orgUnit === null ? [] : [{ position, orgUnit, source }];
  }
  const posts = new Map<string, Post>();
  for (const { record, unit } of members) {
    const { position, orgUnit, source } = record;
    const key = `${postKey(position)}|${unit?.text ?? ""}`;
    if ((position !== null || orgUnit !== null) && !posts.has(key)) posts.set(key, { position, orgUnit, source });
  }
  // A row with the unit alone says nothing that a row with the post in that unit does not say.
  const withPost = [...posts.values()].filter(({ position }) => position !== null);
  return withPost.length > 0 ? withPost : [...posts.values()];
}

function keyOf(orgUnit: string | null, known: Map<string, UnitKey>): UnitKey | null {
  if (orgUnit === null) return null;
  const key = known.get(orgUnit) ?? unitKey(orgUnit);
  known.set(orgUnit, key);
  return key;
}

/** A seat without a named person yet («Đại diện …») is never the same as another. */
const isNobody = (record: PersonRecord): boolean => record.name === "" || looksLikePlaceholder(record.name);

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The rows that say most come first, so that a row that says little joins a person only when a single one fits. */
function clusterBucket(bucket: readonly Candidate[], decided: Decided): readonly Cluster[] {
  const [single, ...others] = bucket;
  if (single && others.length === 0) return [newCluster(single)];
  const detail = ({ record }: Candidate): number =>
    Number(record.orgUnit !== null) + Number(record.phones.length > 0) + Number(record.birthYear !== null);
  const clusters: Cluster[] = [];
  const ordered = bucket
    .map((candidate) => ({ candidate, detail: detail(candidate), said: saying(candidate) }))
    .sort((a, b) => b.detail - a.detail || compare(a.said, b.said) || a.candidate.place - b.candidate.place);
  for (const { candidate } of ordered) {
    const cluster = onlyFitting(clusters, candidate, decided);
    if (cluster) join(cluster, candidate);
    else clusters.push(newCluster(candidate));
  }
  for (const { members } of clusters) members.sort((a, b) => a.place - b.place);
  return clusters.sort((a, b) => (a.members[0]?.place ?? 0) - (b.members[0]?.place ?? 0));
}

/** What a row says of its person, as one text: the order of the rows must not decide who is who. */
const saying = ({ record, unit }: Candidate): string =>
  [unit?.text ?? "", record.phones.join(" "), record.birthYear ?? "", record.sex ?? ""].join("|");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Among very many of one name only the first are looked at, so that a list of namesakes does not take for ever. */
const mostCompared = 300;

function onlyFitting(clusters: readonly Cluster[], candidate: Candidate, decided: Decided): Cluster | null {
  const compared = clusters.length > mostCompared ? clusters.slice(0, mostCompared) : clusters;
  const fitting = compared.filter((cluster) => fits(cluster, candidate) && !decided.parts(cluster, candidate));
  const [only, ...more] = fitting;
  if (!only || more.length === 0) return only ?? null;
  // Among several that fit, a phone in common settles it.
  const byPhone = fitting.filter((cluster) => candidate.record.phones.some((phone) => cluster.phones.includes(phone)));
  return byPhone.length === 1 ? (byPhone[0] ?? null) : null;
}

function fits(cluster: Cluster, { record, unit }: Candidate): boolean {
  if (record.birthYear !== null && cluster.birthYear !== null && record.birthYear !== cluster.birthYear) return false;
  if (record.sex !== null && cluster.sex !== null && record.sex !== cluster.sex) return false;
  const hasPhones = record.phones.length > 0 && cluster.phones.length > 0;
  if (hasPhones && !record.phones.some((phone) => cluster.phones.includes(phone))) return false;
  if (unit === null || cluster.units.every((known) => known === unit || unitsAgree(known, unit))) return true;
  return hasPhones && hasPostOf(cluster, record);
}

/** Name, telephone and post in common: one person, whatever the unit is called in each list. */
const hasPostOf = ({ members }: Cluster, { position }: PersonRecord): boolean =>
  position !== null && members.some(({ record }) => postKey(record.position) === postKey(position));

function newCluster(candidate: Candidate): Cluster {
  const cluster: Cluster = { joinedTo: null, members: [], phones: [], units: [], birthYear: null, sex: null };
  join(cluster, candidate);
  return cluster;
}

function join(cluster: Cluster, candidate: Candidate): void {
  const { record, unit } = candidate;
  cluster.members.push(candidate);
  for (const phone of record.phones) if (!cluster.phones.includes(phone)) cluster.phones.push(phone);
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

/** Persons of one name with other details. */
function pairClusters(clusters: readonly Cluster[]): readonly ClusterPair[] {
  const pairs: ClusterPair[] = [];
  for (const [index, a] of clusters.entries()) {
    if (index > 0 && clusters.length > mostPairedPeople) break;
    for (const b of clusters.slice(index + 1)) pairs.push({ a, b, reason: "other-details" });
  }
  return pairs;
}

/** Names that are equal only without marks (Hùng, Hưng): never the same, always worth a look. */
function pairMarks(clustersByName: ReadonlyMap<string, readonly Cluster[]>): readonly ClusterPair[] {
  const byFolded = new Map<string, (readonly Cluster[])[]>();
  for (const [name, clusters] of clustersByName) push(byFolded, foldAccents(name), clusters);
  return [...byFolded.values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const pairs: ClusterPair[] = [];
    for (const [index, clusters] of alike.entries()) {
      if (index > 0 && alike.length > mostPairedPeople) break;
      for (const others of alike.slice(index + 1)) pairs.push(...crossPairs(clusters, others));
    }
    return pairs;
  });
}

function crossPairs(clusters: readonly Cluster[], others: readonly Cluster[]): readonly ClusterPair[] {
  const few = (list: readonly Cluster[]): readonly Cluster[] =>
    list.length > mostPairedPeople ? list.slice(0, 1) : list;
  return few(clusters).flatMap((a) => few(others).map((b) => ({ a, b, reason: "marks-differ" as const })));
}
