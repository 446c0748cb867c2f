import { isPartial, type MissingMoney } from "@/domain/awards/missing-money";
import type { Translate } from "./translate";

/** What a total lacks, in words («chưa gồm 14 lượt khen chưa có mức, 1 dòng chưa có đơn giá»); null when it lacks nothing. */
export function missingSentence(missing: MissingMoney, t: Translate): string | null {
  if (!isPartial(missing)) return null;
  const { awardsWithoutNorm, linesWithoutAmount, unsettled } = missing;
  const parts = [
    awardsWithoutNorm > 0 ? t("word:missing.awards", { count: awardsWithoutNorm }) : "",
    linesWithoutAmount > 0 ? t("word:missing.lines", { count: linesWithoutAmount }) : "",
    unsettled > 0 ? t("word:missing.unsettled", { amount: unsettled }) : "",
  ];
  return t("word:missing.sentence", { parts: parts.filter((part) => part !== "").join(", ") });
}
