import type { ExplanationPart, ExplanationStep } from "@/domain/explanations/explanation";
import { placePhrase } from "./issue-sentence";
import type { MessageKey, Translate } from "./translate";
import { wordsVi } from "./vi/words";

/** The sentence of one step of an explanation. A step without a sentence is our own mistake and is refused (throws). */
export function explanationSentence({ code, params }: ExplanationStep, t: Translate): string {
  const sentence = t(wordKey(`why.${code}`), {
    ...params,
    place: otherPlace(params, t),
    span: span(params, t),
    ...(code === "rounded" ? { source: sourceOf(params["rule"], t) } : {}),
    ...(params["isRuleVerified"] === undefined ? emptySource(params) : { source: ruleOf(params, t) }),
  });
  return sentence.charAt(0).toLocaleUpperCase("vi") + sentence.slice(1);
}

/** A part of a sum: its name, how many rows, and what is open. */
export function partSentence({ name, key, count, each, open }: ExplanationPart, t: Translate): string {
  const label = key === null ? name : t(wordKey(`why.part.${key}`));
  const text =
    each !== null && count > 1 && key !== "less"
      ? t("word:why.part-count", { name: label, count, each })
      : t("word:why.part-rows", { name: label, count });
  return open > 0 ? `${text} (${t("word:why.part-open", { count: open })})` : text;
}

function wordKey(key: string): MessageKey {
  if (!Object.hasOwn(wordsVi, key)) throw new Error(`no sentence for the step ${key}`);
  return `word:${key as keyof typeof wordsVi}`;
}

function otherPlace({ otherFile, otherSheet, otherRow }: ExplanationStep["params"], t: Translate): string {
  return typeof otherRow === "number"
    ? placePhrase({ file: String(otherFile), sheet: String(otherSheet), row: otherRow, column: null }, t)
    : "";
}

function span({ from = "", to = "" }: ExplanationStep["params"], t: Translate): string {
  if (from === "") return "";
  return to === "" ? t("word:why.span-from", { from }) : t("word:why.span", { from, to });
}

const sourceOf = (rule: string | number | undefined, t: Translate): string =>
  rule === undefined || rule === "" ? "" : t("word:why.combination-source", { source: rule });

const ruleOf = ({ rule, isRuleVerified }: ExplanationStep["params"], t: Translate): string =>
  isRuleVerified === 1 ? sourceOf(rule, t) : t("word:why.combination-unverified", { source: rule ?? "" });

/** A rule that is not known leaves no «……» behind the sentence. */
const emptySource = (params: ExplanationStep["params"]): { readonly source?: string } =>
  params["source"] === undefined && params["rule"] === undefined ? { source: "" } : {};
