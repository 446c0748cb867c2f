import { createInstance } from "i18next";
import { formatDate } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import { meetingSettings } from "@/tables/settings/meeting";
import { factPhrase } from "@/tables/settings/schema/labels";
import { issuesEn } from "./en/issues";
import { issuesVi } from "./vi/issues";
import { paneEn } from "./en/pane";
import { paneVi } from "./vi/pane";
import { wordsEn } from "./en/words";
import { wordsVi } from "./vi/words";

/** Vietnamese is what our users read; English for those who help them. */
export type Language = "vi" | "en";

/** What `{{…}}` in a sentence is filled with. */
export type Values = Readonly<Record<string, string | number>>;

const catalogues = {
  vi: { issue: issuesVi, word: wordsVi, pane: paneVi },
  en: { issue: issuesEn, word: wordsEn, pane: paneEn },
} as const;

type Catalogue = (typeof catalogues)["vi"];

/** `issue:award-missing`, `word:level.ward`, `pane:check.run`: all sentences that there are. */
export type MessageKey = { [Part in keyof Catalogue]: `${Part}:${keyof Catalogue[Part] & string}` }[keyof Catalogue];

/** Gives a sentence in one language; the key is checked by the compiler, a value that is missing is shown as «……». */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  readonly language: Language;
}

/** What is shown for a value that is not known. */
const open = "……";

/** Makes the sentences of one language. Nothing is loaded: it works at once, in a page, a worker and the command line. */
export function createTranslator(language: Language): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ["issue", "word", "pane"],
    keySeparator: false,
    nsSeparator: ":",
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => open,
    resources: { [language]: catalogues[language] },
  });
  const t = Object.assign((key: MessageKey, values: Values = {}): string => i18n.t(key, { ...values }), { language });
  for (const [name, format] of Object.entries(formats(t))) i18n.services.formatter?.add(name, format);
  return t;
}

/** How a value is written out in a sentence, by the name after the comma. A text that the format does not know is shown as it is. */
function formats(t: Translate): Readonly<Record<string, (value: unknown) => string>> {
  const word = (part: string) => (value: unknown) => {
    const key = `${part}.${String(value)}`;
    return isWord(key) ? t(`word:${key}`) : String(value);
  };
  const figure = (value: unknown): string => {
    if (value === "") return t("word:figure.blank");
    if (typeof value !== "number") return String(value);
    const text = Number.isSafeInteger(value) ? formatVnd(value) : String(value).replace(".", ",");
    return t.language === "vi" ? text : text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
  };
  return {
    vnd: (value) => (typeof value === "number" ? t("word:figure.dong", { figure: figure(value) }) : figure(value)),
    number: figure,
    date: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(String(value)) : String(value) || open),
    unpriced: (value) => (typeof value === "number" && value > 0 ? t("word:place.unpriced", { count: value }) : ""),
    recipient: word("recipient"),
    level: word("level"),
    fact: (value) => factPhrase(meetingSettings, String(value), t.language) ?? String(value),
    voucher: word("voucher"),
    difference: word("difference"),
    size: word("size"),
    suspect: word("suspect"),
    rounding: word("rounding"),
    order: word("order"),
    trust: word("trust"),
    noList: word("no-list"),
  };
}

const isWord = (key: string): key is keyof typeof wordsVi => key in wordsVi;
