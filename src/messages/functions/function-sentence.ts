import { functionTextsEn } from "./en";
import { functionTextsVi } from "./vi";

/** What a custom function may have to say. */
export type FunctionTextKey = keyof typeof functionTextsVi;

const texts = { vi: functionTextsVi, en: functionTextsEn } as const;

/**
 * A sentence of a custom function: `functionSentence("amount-unreadable", { typed: "abc" }, "en")`. Filled by hand, because Excel waits for the
 * functions' file before it shows a cell: a library for texts would make it several times as large.
 */
export const functionSentence = (
  key: FunctionTextKey,
  params: Readonly<Record<string, string | number>>,
  language: keyof typeof texts,
): string => texts[language][key].replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(params[name] ?? mark));
