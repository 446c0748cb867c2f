import type { HostObject } from "./answers";
import { upperFirst, type ClassAnswers } from "./class-answers";
import { locate } from "./office-error";
import type { WireQuery } from "./wire";

/** What reading an object needs of the interpreter. */
export interface Reading<Host> {
  readonly host: Host;
  answersOf(object: HostObject): ClassAnswers<Host>;
  identify(object: HostObject): Record<string, unknown> | null;
}

type Path = readonly string[];
type Answer = Record<string, unknown>;

/** Reads what a `load` asked for: the object's properties, its objects' properties, a collection's items. */
export function queryObject<Host>(object: HostObject, query: WireQuery, reading: Reading<Host>): Answer {
  const paths: Path[] = (query.Select ?? []).map((name) => name.split(/[/.]/));
  for (const name of query.Expand ?? []) paths.push([...name.split(/[/.]/), "*"]);
  return read(object, paths, query, reading);
}

function read<Host>(object: HostObject, paths: readonly Path[], query: WireQuery, reading: Reading<Host>): Answer {
  const classAnswers = reading.answersOf(object);
  const listed = classAnswers.answers.items?.(object.target, reading.host);
  return listed === undefined
    ? readMembers(object, paths, reading)
    : readCollection(object, paths, { listed, query }, reading);
}

function readCollection<Host>(
  object: HostObject,
  paths: readonly Path[],
  { listed, query }: { listed: readonly HostObject[]; query: WireQuery },
  reading: Reading<Host>,
): Answer {
  const classAnswers = reading.answersOf(object);
  const isOwn = (path: Path) => path.length === 1 && classAnswers.hasProperty(path[0] ?? "");
  const own = paths.filter(isOwn);
  const forItems = paths.filter((path) => !isOwn(path)).map((path) => (path[0] === "items" ? path.slice(1) : path));
  const answer = own.length === 0 ? {} : readMembers(object, own, reading);
  if (own.length > 0 && forItems.length === 0) return answer;
  const from = query.Skip ?? 0;
  const items = listed.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => read(item, forItems, {}, reading)) };
}

function readMembers<Host>(object: HostObject, paths: readonly Path[], reading: Reading<Host>): Answer {
  const classAnswers = reading.answersOf(object);
  const answer: Answer = {};
  const deeper = new Map<string, Path[]>();
  const all = paths.length === 0 || paths.some((path) => path.length === 0 || path[0] === "*");
  const names = all ? classAnswers.scalarWireNames() : [];
  for (const [head = "*", ...rest] of paths) {
    if (head === "*") continue;
    const wire = upperFirst(head);
    if (classAnswers.isNavigation(wire)) deeper.set(wire, [...(deeper.get(wire) ?? []), rest]);
    else names.push(classAnswers.wireNameOf(head));
  }
  for (const wire of names) {
    const { member, answer: property } = classAnswers.property(wire);
    answer[wire] = locate(member, () => property.read(object.target, reading.host));
  }
  for (const [wire, rest] of deeper) {
    const { member, answer: follow } = classAnswers.navigation(wire);
    const child = locate(member, () => follow(object.target, reading.host)) as HostObject | null;
    answer[wire] = child === null ? null : read(child, rest, {}, reading);
  }
  return { ...answer, ...reading.identify(object) };
}
