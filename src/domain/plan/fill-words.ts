import { nearestTag, tagKey } from "../templates/tag-name";

/** Facts that the wording of the tables may name in braces; null = not known yet. */
export type WordValues = Readonly<Record<string, string | null>>;

export interface FilledWords {
  readonly text: string;
  /** Names in braces that mean nothing; they stay as they are. */
  readonly unknown: readonly { readonly tag: string; readonly nearest: string | null }[];
}

/** Fills what stands in braces in a text of the tables: «giai đoạn {Giai đoạn}» → «giai đoạn 2015-2020»; a fact that is not known becomes `open`. */
export function fillWords(text: string, values: WordValues, open: string): FilledWords {
  const names = new Map(Object.keys(values).map((name) => [tagKey(name), name]));
  const unknown: { tag: string; nearest: string | null }[] = [];
  const filled = text.replace(/\{([^{}]*)\}/g, (whole, tag: string) => {
    const name = names.get(tagKey(tag));
    if (name !== undefined) return values[name] ?? open;
    unknown.push({ tag: whole, nearest: nearestTag(tag, Object.keys(values)) });
    return whole;
  });
  return { text: filled, unknown };
}
