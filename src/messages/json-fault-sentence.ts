import type { JsonFault } from "@/tables/settings/schema/json-form";
import type { Translate } from "./translate";

/** What is wrong with a file of facts, in one sentence: «Mục «title» phải là chữ, nhưng đang là 3.» */
export function jsonFaultSentence(fault: JsonFault, t: Translate): string {
  switch (fault.kind) {
    case "no-json":
      return t("word:json.no-json", { reason: fault.reason });
    case "no-group":
      return t("word:json.no-group");
    case "too-many":
      return t("word:json.too-many", { path: fault.path, count: fault.count, most: fault.most });
    case "wrong": {
      const { path, must, found, least = 0, words = {} } = fault;
      return t("word:json.wrong", {
        subject: path === "" ? t("word:json.file") : t("word:json.entry", { path }),
        must: t(`word:json.must.${must}`, { least, choices: choicesOf(words, t) }),
        found,
      });
    }
  }
}

/** «half-day» (một buổi) hoặc «day» (cả ngày). */
function choicesOf(choices: Readonly<Record<string, string>>, t: Translate): string {
  const all = Object.entries(choices).map(([key, words]) => t("word:json.choice", { key, words }));
  const last = all.pop() ?? "";
  return all.length === 0 ? last : t("word:json.or", { before: all.join(", "), last });
}
