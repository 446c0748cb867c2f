import { foldAccents } from "@/vietnamese/fold-accents";

/** A unit in parts that can be compared: words without marks and abbreviations, and what tells units of one sort apart (numbers, single letters). */
export interface UnitKey {
  readonly words: ReadonlySet<string>;
  readonly marks: string;
}

const expansions: readonly (readonly [RegExp, string])[] = [
  [/\btdp\b/gu, "to dan pho"],
  [/\bmn\b/gu, "mam non"],
  [/\bth\b/gu, "tieu hoc"],
  [/\bthcs\b/gu, "trung hoc co so"],
  [/\bthpt\b/gu, "trung hoc pho thong"],
  [/\bclb\b/gu, "cau lac bo"],
  [/\bca\b/gu, "cong an"],
  [/\bccb\b/gu, "cuu chien binh"],
  [/\blhpn\b/gu, "lien hiep phu nu"],
  [/\bpn\b/gu, "phu nu"],
  [/\bnct\b/gu, "nguoi cao tuoi"],
  [/\btn\b/gu, "thanh nien"],
  [/\bubmttq\b|\bmttq\b/gu, "mat tran to quoc"],
  [/\bdu\b/gu, "dang uy"],
  [/\bp\b/gu, "phuong"],
  [/\bq\b/gu, "quan"],
  [/\btp\b/gu, "thanh pho"],
  [/\btt\b/gu, "thi tran"],
];
/** Words that a unit's name has or lacks at the writer's choice. */
const silentWords = new Set(["so", "ubnd", "uy", "ban", "nhan", "dan", "thuoc", "cua", "truc", "viet", "nam", "hn"]);

/** Makes a unit comparable: «TDP số 8» and «Tổ dân phố số 8» give the same, «Tổ dân phố số 9» another. */
export function unitKey(unit: string): UnitKey {
  let folded = foldAccents(unit)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  for (const [short, long] of expansions) folded = folded.replace(short, long);
  const parts = folded.split(" ").filter((part) => part !== "");
  const isMark = (part: string): boolean => /^\d+[a-z]?$/u.test(part) || /^[a-z]$/u.test(part);
  const marks = parts.filter(isMark).map((mark) => mark.replace(/^0+(?=\d)/u, ""));
  const said = parts.filter((part) => !isMark(part));
  const telling = said.filter((part) => !silentWords.has(part));
  return { words: new Set(telling.length > 0 ? telling : said), marks: marks.join(" ") };
}

/** True when two units may be one and the same: the same numbers and letters, and the words of one all among the other's. */
export function unitsAgree(a: UnitKey, b: UnitKey): boolean {
  if (a.marks !== b.marks) return false;
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  for (const word of fewer) if (!more.has(word)) return false;
  return true;
}
