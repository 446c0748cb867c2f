import { foldAccents } from "@/language/text/fold-accents";
import { matchKeyFoldingIY } from "@/language/text/tone-placement";
import { cellAsText, type VersionRow } from "./version-row";
import { versionWords } from "@/language/words/version-words";

/** What people and programs add to the name of a file that they save once more; «mời» without its mark reads «moi», so «mới» needs it. */
const versionMarks = [
  /\(\s*\d{1,3}\s*\)|\[\s*\d{1,3}\s*\]|\(\s*\)/gu,
  /(?<![\p{L}\d])(?:v|ver|version|rev|bản|lần|lan)[\s.-]*\d{1,3}(?:\.\d{1,2})?(?![\p{L}\d])/gu,
  new RegExp(`(?<![\\p{L}\\d])(?:${versionWords})(?![\\p{L}\\d])`, "gu"),
  /(?<![\p{L}\d])(?:đến ngày|ngày)?[\s.-]*\d{1,2}[.-]\d{1,2}(?:[.-]\d{2,4})?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:20\d{6}|\d{6})(?![\p{L}\d])/gu,
];

/** The name of a file without its extension and the marks of a version: «DS mời (2).xlsx», «ds_moi_v3 final.xls» → `ds moi`. */
export function versionStem(file: string): string {
  // An underscore is a word's end to a reader, and none to a pattern.
  let stem = file
    .normalize("NFC")
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/u, "")
    .replace(/_/gu, " ");
  for (let before = ""; before !== stem;) {
    before = stem;
    for (const mark of versionMarks) stem = stem.replace(mark, " ");
    stem = stem.replace(/[\s.\-–+]+/gu, " ").trim();
  }
  return foldAccents(stem);
}

/** True when two file names differ only in what tells versions apart; a name that is nothing but such marks is like no other. */
export function isLikeName(a: string, b: string): boolean {
  const stem = versionStem(a);
  return stem !== "" && stem === versionStem(b);
}

/**
 * How much of the shorter of two lists stands in the other: 0 to 1, by what `keys` say of each row (the name, of honorees the award too).
 * 0 where either has no names.
 */
export function sharedRows(a: readonly VersionRow[], b: readonly VersionRow[], keys: readonly string[]): number {
  const [name = ""] = keys;
  const namesOf = (rows: readonly VersionRow[]): readonly string[] =>
    rows
      .filter(({ cells }) => cellAsText(cells[name]) !== "")
      .map(({ cells }) => keys.map((key) => matchKeyFoldingIY(cellAsText(cells[key]))).join("\n"));
  const counts = new Map<string, number>();
  const first = namesOf(a);
  for (const text of first) counts.set(text, (counts.get(text) ?? 0) + 1);
  const second = namesOf(b);
  const fewer = Math.min(first.length, second.length);
  if (fewer === 0) return 0;
  let shared = 0;
  for (const text of second) {
    const left = counts.get(text) ?? 0;
    if (left > 0) {
      counts.set(text, left - 1);
      shared += 1;
    }
  }
  return shared / fewer;
}
