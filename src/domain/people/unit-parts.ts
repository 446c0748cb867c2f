import {
  shortUnitsInContext,
  silentUnitWords,
  unitNumberWords,
  unitTypes,
  type UnitSort,
} from "@/language/names/unit-words";
import { foldAccents } from "@/language/text/fold-accents";
import { isSyllable } from "@/language/text/syllable";
import { matchKeyFoldingIY } from "@/language/text/tone-placement";
import { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";

/** A part of what a text says of a unit: «Chi bộ», «Tổ dân phố số 5» and «phường Đức Giang» are three parts of one text. */
export interface UnitPart {
  /** The first of the words of its type; "" for a name without a type. */
  readonly type: string;
  readonly sort: UnitSort | "unknown";
  /** Its proper name, word by word in small letters with marks. */
  readonly name: readonly string[];
  /** Its number, without zeros before it, and letters that stand with it; "" without. */
  readonly number: string;
}

interface PartedUnit {
  readonly parts: readonly UnitPart[];
  /** True when the text was typed without marks: «To dan pho so 5», «Truong Mam non Hoa Sua». */
  readonly lostMarks: boolean;
}

interface Word {
  readonly said: string;
  readonly plain: string;
  /** True behind a comma, a bracket or a dash. */
  readonly isApart: boolean;
}

const shortForms = new AbbreviationDictionary();
const token = /[\p{L}\p{M}]+(?:&[\p{L}\p{M}]+)*|\d+(?:\p{L}(?![\p{L}\p{M}\d]))?/gu;
const dotted = /(?<![\p{L}\p{M}])(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{M}])/gu;
const isNumber = (word: string): boolean => /^\d+\p{L}?$/u.test(word);
const isMark = (word: string): boolean => isNumber(word) || /^\p{L}$/u.test(word);
const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

const wordsOf = (text: string): readonly string[] => matchKeyFoldingIY(text).match(/[\p{L}\p{M}]+|\d+\p{L}?/gu) ?? [];

/** The types by their first word without marks, those with most words first. */
const phrases = unitTypes
  .flatMap(({ sort, words, isOnlyFirst = false }) =>
    words.map((phrase) => ({ type: words[0] ?? phrase, sort, isOnlyFirst, words: wordsOf(phrase) })),
  )
  .map((phrase) => ({ ...phrase, plain: phrase.words.map(foldAccents) }))
  .sort((a, b) => b.words.length - a.words.length);
type Phrase = (typeof phrases)[number];
const byFirstWord = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  const [word = ""] = phrase.plain;
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
}
const silent = new Set(silentUnitWords.flatMap((word) => [word, foldAccents(word)]));
const numberOfWord = new Map(unitNumberWords.map((word, value) => [matchKeyFoldingIY(word), String(value)]));

/** A short form written out by its neighbours, else by the word book; any other word as it is. */
function writtenOut(
  short: string,
  behind: string,
  { isFirst, isShouted }: { isFirst: boolean; isShouted: boolean },
): string {
  const inContext = shortUnitsInContext.find(([form, neighbour]) => form.test(short) && neighbour.test(behind));
  if (inContext) return inContext[2];
  const isCapitals = short === short.toUpperCase();
  const isWord = isSyllable(short) && (!isCapitals || (isShouted && !isFirst));
  if (isWord || short.length < 2 || isNumber(short)) return short;
  const whole = shortForms.read(short.toUpperCase(), "orgUnit");
  const forms = whole.unknown.length > 0 ? short.split("&") : [short];
  return forms.map((form) => shortForms.writeOut(form.toUpperCase(), "orgUnit")).join(" ");
}

/** The words of a unit, short forms written out, silent words left out. */
function readWords(unit: string): readonly Word[] {
  const text = unit.normalize("NFC").replace(dotted, (short) => short.replaceAll(".", ""));
  const isShouted = text === text.toUpperCase() && /\s/u.test(text);
  const words: Word[] = [];
  let end = 0;
  for (const found of text.matchAll(token)) {
    const between = text.slice(end, found.index);
    end = found.index + found[0].length;
    const full = writtenOut(found[0], text.slice(end), { isFirst: words.length === 0, isShouted });
    for (const [index, said] of wordsOf(full).entries())
      if (!silent.has(said))
        words.push({
          said: said.replace(/^0+(?=\d)/u, ""),
          plain: foldAccents(said),
          isApart: index === 0 && words.length > 0 && /[,;()–—]|\s-\s/u.test(between),
        });
  }
  const isLed = words[0]?.plain === "tap" && words[1]?.plain === "the" && words.length > 2;
  return isLed ? words.slice(2) : words;
}

const isDigit = (word: Word | undefined): boolean =>
  word !== undefined && (isNumber(word.said) || roman.includes(word.said));

/** The type that begins at a word. «xã» of «xã hội» is no level. */
function typeAt(words: readonly Word[], at: number, isUnmarked: boolean): { phrase: Phrase; isFolded: boolean } | null {
  for (const phrase of byFirstWord.get(words[at]?.plain ?? "") ?? []) {
    const behind = words[at + phrase.words.length];
    if (phrase.isOnlyFirst && at > 0 && !isDigit(behind)) continue;
    if (phrase.type === "xã" && behind?.plain === "hoi") continue;
    const isFolded = !phrase.words.every((word, index) => words[at + index]?.said === word);
    if (isFolded && !(isUnmarked && phrase.plain.every((word, index) => words[at + index]?.plain === word))) continue;
    return { phrase, isFolded };
  }
  return null;
}

interface OpenPart {
  type: string;
  sort: UnitPart["sort"];
  name: string[];
  marks: string[];
}

/** Puts a word into the part that is open, or opens a nameless place for it. */
function addWord(parts: OpenPart[], { said, isApart }: Word): void {
  const last = parts[parts.length - 1];
  const isBehindNumber = last?.sort === "place" && last.marks.some(isNumber) && !isMark(said);
  if (last === undefined) parts.push({ type: "", sort: "unknown", name: [said], marks: [] });
  else if (
    isBehindNumber ||
    (isApart && last.type !== "" && (last.sort === "level" || last.name.length + last.marks.length > 0))
  )
    parts.push({ type: "", sort: "level", name: [said], marks: [] });
  else if (
    (last.sort === "place" || last.sort === "level") &&
    (isMark(said) || (last.sort === "place" && isRoman(last, said)))
  )
    last.marks.push(roman.indexOf(said) > 0 ? String(roman.indexOf(said)) : said);
  else last.name.push(said);
}

const isRoman = ({ name, marks }: OpenPart, said: string): boolean =>
  name.length === 0 && marks.length === 0 && roman.indexOf(said) > 0;

function closed({ type, sort, name, marks }: OpenPart): UnitPart {
  const [only = "", ...others] = name;
  const value = sort === "place" && marks.length === 0 && others.length === 0 ? numberOfWord.get(only) : undefined;
  return value === undefined ? { type, sort, name, number: marks.join("") } : { type, sort, name: [], number: value };
}

/** Takes a unit apart into types, numbers and names: «CB TDP2, p. Đức Giang» → «chi bộ», «tổ dân phố» 2, «phường» «đức giang». */
export function partUnit(unit: string): PartedUnit {
  const words = readWords(unit);
  const isUnmarked = foldAccents(unit) === unit.toLowerCase();
  const parts: OpenPart[] = [];
  let lostMarks = false;
  for (let at = 0; at < words.length;) {
    const found = typeAt(words, at, isUnmarked);
    const word = words[at];
    if (found) {
      parts.push({ type: found.phrase.type, sort: found.phrase.sort, name: [], marks: [] });
      lostMarks ||= found.isFolded;
      at += found.phrase.words.length;
    } else {
      if (word) addWord(parts, word);
      at += 1;
    }
  }
  return { parts: parts.map(closed), lostMarks };
}
