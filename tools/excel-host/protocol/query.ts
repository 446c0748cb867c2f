import type { Given } from "./answers";
import { upperFirst, type ClassGuide } from "./class-guide";
import { locate } from "./office-error";
import type { WireQuery } from "./wire";

/** What reading an object needs of the interpreter. */
export interface Reading<Host> {
  readonly host: Host;
  guideOf(given: Given): ClassGuide<Host>;
  identify(given: Given): Record<string, unknown> | null;
}

type Path = readonly string[];
type Answer = Record<string, unknown>;

/** Reads what a `load` asked for: the object's properties, its objects' properties, a collection's items. */
export function queryObject<Host>(given: Given, query: WireQuery, reading: Reading<Host>): Answer {
  const paths: Path[] = (query.Select ?? []).map((name) => name.split(/[/.]/));
  for (const name of query.Expand ?? []) paths.push([...name.split(/[/.]/), "*"]);
  return read(given, paths, query, reading);
}

function read<Host>(given: Given, paths: readonly Path[], query: WireQuery, reading: Reading<Host>): Answer {
  const guide = reading.guideOf(given);
  const listed = guide.answers.items?.(given.subject, reading.host);
  return listed === undefined
    ? readMembers(given, paths, reading)
    : readCollection(given, paths, { listed, query }, reading);
}

function readCollection<Host>(
  given: Given,
  paths: readonly Path[],
  { listed, query }: { listed: readonly Given[]; query: WireQuery },
  reading: Reading<Host>,
): Answer {
  const guide = reading.guideOf(given);
  const isOwn = (path: Path) => path.length === 1 && guide.hasProperty(path[0] ?? "");
  const own = paths.filter(isOwn);
  const forItems = paths.filter((path) => !isOwn(path)).map((path) => (path[0] === "items" ? path.slice(1) : path));
  const answer = own.length === 0 ? {} : readMembers(given, own, reading);
  if (own.length > 0 && forItems.length === 0) return answer;
  const from = query.Skip ?? 0;
  const items = listed.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => read(item, forItems, {}, reading)) };
}

function readMembers<Host>(given: Given, paths: readonly Path[], reading: Reading<Host>): Answer {
  const guide = reading.guideOf(given);
  const answer: Answer = {};
  const deeper = new Map<string, Path[]>();
  const all = paths.length === 0 || paths.some((path) => path.length === 0 || path[0] === "*");
  const names = all ? guide.scalarWireNames() : [];
  for (const [head = "*", ...rest] of paths) {
    if (head === "*") continue;
    const wire = upperFirst(head);
    if (guide.isNavigation(wire)) deeper.set(wire, [...(deeper.get(wire) ?? []), rest]);
    else names.push(guide.wireNameOf(head));
  }
  for (const wire of names) {
    const { member, answer: property } = guide.property(wire);
    answer[wire] = locate(member, () => property.read(given.subject, reading.host));
  }
  for (const [wire, rest] of deeper) {
    const { member, answer: follow } = guide.navigation(wire);
    const object = locate(member, () => follow(given.subject, reading.host)) as Given | null;
    answer[wire] = object === null ? null : read(object, rest, {}, reading);
  }
  return { ...answer, ...reading.identify(given) };
}
