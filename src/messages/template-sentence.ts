import type { TemplateFault, WordPlace } from "@/domain/templates/template-fault";
import type { Translate } from "./translate";

/** What is wrong with a template, in one sentence without its place. */
export const faultSentence = ({ code, tag }: Pick<TemplateFault, "code" | "tag">, t: Translate): string =>
  t(`pane:fault.${code}`, { tag });

/** What should stand there, or what was most likely meant; null where neither is known. */
export function faultAdvice({ code, expected, nearest }: TemplateFault, t: Translate): string | null {
  if (nearest !== null) return t("pane:template.nearest", { nearest });
  if (expected === null) return null;
  return t(code === "tag-outside-list" ? "pane:template.inside" : "pane:template.expected", { expected });
}

/** Where in a Word file something stands: «Nội dung, bảng 2, dòng 1, ô 3». */
export function wordPlacePhrase({ part, paragraph, cell, isTextBox }: WordPlace, t: Translate): string {
  const inside =
    cell === null
      ? paragraph > 0
        ? t("pane:word.paragraph", { number: paragraph })
        : ""
      : t("pane:word.cell", { ...cell });
  return [t(`pane:word.${part}`), isTextBox ? t("pane:word.textBox") : "", inside]
    .filter((words) => words !== "")
    .join(", ");
}
