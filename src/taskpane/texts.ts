import type { IssueCatalogue } from "@/issues/catalogue/issue-declaration";
import { issueCatalogue } from "@/issues/issue-catalogue";
import type { PaneKey } from "@/messages/vi/pane";
import { createTranslator, type Language, type Translate, type Values } from "@/messages/translate";

/** Gives a sentence of the pane; `{{…}}` in it is filled from the values. */
export interface Texts {
  (key: PaneKey, values?: Values): string;
  readonly language: Language;
  /** Sentences and words that are not the pane's own. */
  readonly translate: Translate;
}

/** Vietnamese unless Office speaks English: the add-in is for Vietnamese offices, whatever language their Windows has. */
export const paneLanguage = (displayLanguage: string | null | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith("en") ? "en" : "vi";

/** Makes the pane's sentences in one language, those of issues from a catalogue of them. */
export function createTexts(language: Language, issues: IssueCatalogue = issueCatalogue): Texts {
  const translate = createTranslator(language, issues);
  return Object.assign((key: PaneKey, values?: Values): string => translate(`pane:${key}`, values), {
    language,
    translate,
  });
}

/** A phrase at the beginning of a line. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toLocaleUpperCase("vi") + phrase.slice(1);
