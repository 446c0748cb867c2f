import { createInstance } from "i18next";
import { formatDate } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import type { IssueCatalogue } from "@/issues/catalogue/issue-declaration";
import { issueCatalogue } from "@/issues/issue-catalogue";
import { meetingSettings } from "@/tables/settings/meeting";
import { factPhrase } from "@/tables/settings/schema/labels";
import { paneEn } from "./en/pane";
import { paneVi } from "./vi/pane";
import { wordsEn } from "./en/words";
import { wordsVi } from "./vi/words";

/** Vietnamese is what our users read; English for those who help them. */
export type Language = "vi" | "en";

/** What `{{…}}` in a sentence is filled with. */
export type Values = Readonly<Record<string, string | number>>;

const texts = {
  vi: { word: wordsVi, pane: paneVi },
  en: { word: wordsEn, pane: paneEn },
} as const;

type Texts = (typeof texts)["vi"];

/** `word:level.ward`, `pane:check.run`: all sentences that there are besides those of issues. */
export type MessageKey = { [Part in keyof Texts]: `${Part}:${keyof Texts[Part] & string}` }[keyof Texts];

/** Gives a sentence in one language; the key is checked by the compiler, a value that is missing is shown as «……». */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  readonly language: Language;
  /** The title or the sentence of a kind of issue. A code that is not in the catalogue is our own mistake and is refused (throws). */
  readonly issue: (code: string, part: "title" | "text", values?: Values) => string;
}

/** What is shown for a value that is not known. */
const open = "……";

/**
 * Makes the sentences of one language, those of issues from a catalogue of them. Nothing is loaded: it works at once, in a page, a worker and the
 * command line.
 */
export function createTranslator(language: Language, issues: IssueCatalogue = issueCatalogue): Translate {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ["title", "text", "word", "pane"],
    keySeparator: false,
    nsSeparator: ":",
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => open,
    resources: {
      [language]: {
        ...texts[language],
        title: mapValues(issues, (declared) => declared[language].title),
        text: mapValues(issues, (declared) => declared[language].text),
      },
    },
  });
  const issue: Translate["issue"] = (code, part, values = {}) => {
    if (!Object.hasOwn(issues, code)) throw new Error(`no sentence for the issue ${code}`);
    return i18n.t(`${part}:${code}`, { ...values });
  };
  const t = Object.assign((key: MessageKey, values: Values = {}): string => i18n.t(key, { ...values }), {
    language,
    issue,
  });
  for (const [name, format] of Object.entries(formats(t))) i18n.services.formatter?.add(name, format);
  return t;
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

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
    ofRow: (row) => (typeof row === "number" && row > 0 ? t("word:place.of-row", { row }) : ""),
    recipient: word("recipient"),
    level: word("level"),
    levels: (value) => String(value).split(" ").map(word("level")).join(t("word:level.or")),
    fact: (value) => factPhrase(meetingSettings, String(value), t.language) ?? String(value),
    unpaid: (value) => lowerFirst(word("unpaid")(value)),
    voucher: word("voucher"),
    difference: word("difference"),
    size: word("size"),
    suspect: word("suspect"),
    rounding: word("rounding"),
    order: word("order"),
    trust: word("trust"),
    noList: word("no-list"),
    separator: (mark) =>
      isWord(`separator.${String(mark)}`) ? word("separator")(mark) : t("word:separator.other", { mark: String(mark) }),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const isWord = (key: string): key is keyof typeof wordsVi => key in wordsVi;
