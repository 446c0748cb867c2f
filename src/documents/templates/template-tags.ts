import { tagKey } from "@/domain/templates/tag-name";

/** A fact that is not known yet: what is printed in its place. */
export interface MissingField {
  readonly missing: string;
}

/** Text, a list's records, or a fact that is missing. */
export type FieldValue = string | MissingField | readonly FieldRecord[];

/** Tag, as the vocabulary writes it, → what stands in its place. */
export interface FieldRecord {
  readonly [tag: string]: FieldValue;
}

/** A tag that templates may use. */
export interface TemplateTag {
  readonly name: string;
  readonly isList: boolean;
  /** Lists inside which it means something; null = anywhere. A name may mean something in several. */
  readonly within: readonly (string | null)[];
}

/** The tags that there are, found by their names whatever the capitals and spaces. */
export interface Vocabulary {
  readonly tags: readonly TemplateTag[];
  find(name: string): TemplateTag | null;
}

/** Makes the vocabulary of some tags; two entries of one name are one tag with the places of both. */
export function vocabularyOf(tags: readonly TemplateTag[]): Vocabulary {
  const byKey = new Map<string, TemplateTag>();
  for (const tag of tags) {
    const known = byKey.get(tagKey(tag.name));
    const within = [...new Set([...(known?.within ?? []), ...tag.within])];
    byKey.set(tagKey(tag.name), { ...tag, isList: known?.isList ?? tag.isList, within });
  }
  return { tags: [...byKey.values()], find: (name) => byKey.get(tagKey(name)) ?? null };
}
