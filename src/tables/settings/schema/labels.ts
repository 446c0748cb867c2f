import type { AnyFact } from "./fact";
import { factsOf, pathOf, type Settings } from "./settings";
import { valueAt } from "./record";

type Language = "vi" | "en";

/** How the pane calls a fact. A key that nobody declared is refused (throws). */
export const factLabel = (own: Settings, key: string, language: Language): string =>
  labelOf(factAt(own, key), language);

/** How a sentence calls a fact: «số kế hoạch»; null for what is no fact of these settings. */
export function factPhrase(own: Settings, key: string, language: Language): string | null {
  if (!hasFact(own, key)) return null;
  const { words } = factAt(own, key);
  const label = language === "vi" ? words.label : words.en;
  return words.inText?.[language] ?? label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
}

/** Whether a key is declared. */
export const hasFact = (own: Settings, key: string): boolean => Object.hasOwn(own.facts, key);

/** One line of a form over the facts of a sheet. */
export interface FormRow {
  readonly key: string;
  /** The workbook's name of its cell, to go there. */
  readonly name: string;
  readonly label: string;
  /** `list` for what has an area, and is filled in on the sheet only. */
  readonly kind: "text" | "date" | "whole" | "money" | "choice" | "list";
  /** Of a choice. */
  readonly options: readonly { readonly key: string; readonly words: string }[];
}

/** The facts that a person fills in, in the order of the sheet. */
export const formRows = (own: Settings, language: Language): readonly FormRow[] =>
  factsOf(own).map(([key, fact]) => ({
    key,
    name: fact.words.name,
    label: labelOf(fact, language),
    kind: fact.type?.kind ?? "list",
    options: (fact.type?.options ?? []).map((option) => ({ key: String(option.key), words: option[language] })),
  }));

/** What is known of each fact, as a user reads it; null = nothing. Of an area the texts, or how many rows say something. */
export const shownFacts = (
  own: Settings,
  record: unknown,
): Readonly<Record<string, string | readonly string[] | null>> =>
  Object.fromEntries(
    factsOf(own).map(([key, fact]) => {
      const value = valueAt(record, pathOf(key, fact));
      if (value === null || value === undefined) return [key, null];
      return [key, fact.type === null ? listOf(value) : fact.type.show(value)];
    }),
  );

/** What stands in the fields of a form at first, to be typed over: the key of a choice, else the value as it is shown; "" = not known. */
export const typedTextOf = (own: Settings, record: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    factsOf(own).flatMap(([key, fact]) => {
      const value = valueAt(record, pathOf(key, fact));
      if (fact.type === null) return [];
      if (value === null || value === undefined) return [[key, ""]];
      return [[key, fact.type.options === undefined ? fact.type.show(value) : String(value)]];
    }),
  );

/** What a user typed into a form: the value, null for nothing, undefined for what the fact cannot be. */
export function typedFact(own: Settings, key: string, text: string): unknown {
  const fact = factsOf(own).find(([each]) => each === key)?.[1];
  if (fact === undefined || fact.type === null) throw new Error(`no cell for ${key} on ${own.sheet}`);
  const { type } = fact;
  if (text.trim() === "") return null;
  if (type.options !== undefined) return type.options.find((option) => option.key === text)?.key;
  return type.read(text) ?? undefined;
}

function factAt(own: Settings, key: string): AnyFact {
  const fact = own.facts[key];
  if (fact === undefined) throw new Error(`no fact ${key} on ${own.sheet}`);
  return fact;
}

const labelOf = ({ words }: AnyFact, language: Language): string =>
  language === "vi" ? (words.pane ?? words.label) : words.en;

const listOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.length > 0 ? value.map(String) : null;
