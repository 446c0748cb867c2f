import type { XmlElement } from "./xml-tree";

/** The parts of an Office file, read. */
export interface OfficeParts {
  readonly xml: ReadonlyMap<string, XmlElement>;
  /** Content type of each part. */
  readonly types: ReadonlyMap<string, string>;
  /** Relationships of each part, by their Id. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, Relation>>;
}

export interface Relation {
  readonly type: string;
  /** The part's name; null for one outside the file. */
  readonly target: string | null;
}

/** Children that stand before one that must come earlier, or are none of those allowed. */
export function orderFaults(place: string, element: XmlElement, order: readonly string[]): readonly string[] {
  let last = -1;
  return element.children.flatMap(({ name }) => {
    if (/^(?:mc:|x14:|x14ac:|w14:|w15:)/.test(name)) return [];
    const at = order.indexOf(name);
    if (at < 0) return [`${place}: <${name}> has no place in <${element.name}>`];
    if (at < last) return [`${place}: <${name}> comes too late in <${element.name}>`];
    last = at;
    return [];
  });
}

/** Attributes that an element must have. */
export const missingAttributes = (place: string, element: XmlElement, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (name in element.attributes ? [] : [`${place}: <${element.name}> has no ${name}`]));
