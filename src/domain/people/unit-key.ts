import { foldAccents } from "@/language/text/fold-accents";

/** A unit in parts that can be compared: words without marks and abbreviations, and what distinguishes units of one sort (numbers, single letters). */
export interface UnitKey {
  readonly words: ReadonlySet<string>;
  readonly marks: string;
  /** Words in order of the alphabet, then marks: one text for units that say the same. */
  readonly text: string;
}

/** Abbreviations of ward offices and what they stand for, without marks. */
const expansions: Readonly<Record<string, string>> = {
  tdp: "to dan pho",
  mn: "mam non",
  th: "tieu hoc",
  thcs: "trung hoc co so",
  thpt: "trung hoc pho thong",
  clb: "cau lac bo",
  ca: "cong an",
  ccb: "cuu chien binh",
  lhpn: "lien hiep phu nu",
  pn: "phu nu",
  nct: "nguoi cao tuoi",
  tn: "thanh nien",
  ubmttq: "mat tran to quoc",
  mttq: "mat tran to quoc",
  du: "dang uy",
  p: "phuong",
  q: "quan",
  tp: "thanh pho",
};
/** Words that a unit's name has or lacks at the writer's choice. */
const silentWords = new Set(["so", "ubnd", "uy", "ban", "nhan", "dan", "thuoc", "cua", "truc", "viet", "nam", "hn"]);

/** Makes a unit comparable: «TDP số 8» and «Tổ dân phố số 8» give the same, «Tổ dân phố số 9» another. */
export function unitKey(unit: string): UnitKey {
  const parts = foldAccents(unit)
    .split(/[^\p{L}\d]+/u)
    .flatMap((part) => (expansions[part] ?? part).split(" "))
    .filter((part) => part !== "");
  const isMark = (part: string): boolean => /^\d+[a-z]?$/u.test(part) || /^[a-z]$/u.test(part);
  const marks = parts.filter(isMark).map((mark) => mark.replace(/^0+(?=\d)/u, ""));
  const said = parts.filter((part) => !isMark(part));
  const telling = said.filter((part) => !silentWords.has(part));
  const words = new Set(telling.length > 0 ? telling : said);
  return { words, marks: marks.join(" "), text: [...words].sort().concat(marks).join(" ") };
}

/** True when two units may be one and the same: the same numbers and letters, and the words of one all among the other's. */
export function unitsAgree(a: UnitKey, b: UnitKey): boolean {
  if (a.marks !== b.marks) return false;
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  for (const word of fewer) if (!more.has(word)) return false;
  return true;
}
