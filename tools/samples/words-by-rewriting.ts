const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** Each rule as a schoolbook states it; applied in order to the plain reading of three digits, «một trăm không mươi năm». */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ không mươi không$/, ""],
  [/ không mươi /, " linh "],
  [/ mươi không$/, " mươi"],
  [/ một mươi\b/, " mười"],
  [/ mươi một$/, " mươi mốt"],
  [/ mươi bốn$/, " mươi tư"],
  [/ (mươi|mười) năm$/, " $1 lăm"],
  [/mười không$/, "mười"],
];

const plain = (group: string): string => {
  const [hundreds = "0", tens = "0", ones = "0"] = group;
  return `${digits[Number(hundreds)]} trăm ${digits[Number(tens)]} mươi ${digits[Number(ones)]}`;
};

const groupWords = (group: string): string =>
  rules.reduce((words, [pattern, by]) => words.replace(pattern, by), plain(group));

/**
 * An amount below 1.000.000.000 in words, found in another way than ours: every digit is read out with its place, then rewritten by the
 * rules of speech; the zeros in front are struck out last. For comparing, not for use.
 */
export function wordsByRewriting(amount: number): string {
  if (amount === 0) return "không đồng";
  const groups = String(amount).padStart(9, "0").match(/.{3}/g) ?? [];
  const words = groups
    .map((group, index) =>
      group === "000" ? "" : `${groupWords(group)} ${["triệu", "nghìn", ""][index] ?? ""}`.trim(),
    )
    .filter((part) => part !== "")
    .join(" ");
  return `${words.replace(/^không trăm (?:linh )?/, "")} đồng`;
}
