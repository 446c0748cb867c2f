import { lookalikeLetters } from "./lookalike-letters";

/** What `normalizeText` repairs, in the order of repairing. */
export type TextRule =
  "control-character" | "line-break" | "no-break-space" | "nfc" | "lookalike-letter" | "extra-space";

/** One repair: the whole text before and after it. */
export interface TextChange {
  readonly rule: TextRule;
  readonly from: string;
  readonly to: string;
}

export interface NormalizedText {
  readonly text: string;
  /** Empty for a text that was clean. */
  readonly changes: readonly TextChange[];
}

const clean =
  /^(?:[!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+(?: [!-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…]+)*)?$/;

/** True for a text that `normalizeText` leaves as it is: almost every cell. */
export const isCleanText = (text: string): boolean => clean.test(text);

const controlCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A text without the characters that nobody sees: signs of control, joiners, marks of direction. */
export const withoutInvisible = (text: string): string => text.replace(controlCharacters, "");

const lineBreaks = /[ \t]*(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]*/g;
const unusualSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Typed tone first, shape second: NFC alone cannot compose it. */
const marksAbove = /[\u0300\u0301\u0302\u0303\u0306\u0309]{2,}/g;
const tones = /[\u0300\u0301\u0303\u0309]/g;
const shapes = /[\u0302\u0306]/g;

const shapesFirst = (marks: string): string => marks.replace(tones, "") + marks.replace(shapes, "");
const compose = (text: string): string => text.normalize("NFD").replace(marksAbove, shapesFirst).normalize("NFC");

const composeIfOther = (before: string, after: string): string => (after === before ? before : compose(after));

const repairs: readonly (readonly [TextRule, (text: string) => string])[] = [
  ["control-character", withoutInvisible],
  ["line-break", (text) => text.replace(lineBreaks, " ")],
  ["no-break-space", (text) => text.replace(unusualSpaces, " ")],
  ["nfc", compose],
  // Marks that could not join the wrong letter join the right one, in whatever order they were typed.
  ["lookalike-letter", (text) => composeIfOther(text, lookalikeLetters(text))],
  ["extra-space", (text) => text.replace(/[ \t]+/g, " ").trim()],
];

/**
 * Brings the text of one cell into the one form that all further reading expects, and reports each repair:
 * NFC, line breaks and unusual spaces as plain spaces, no invisible characters, Vietnamese letters instead of their look-alikes, single spaces.
 * Tone placement and case stay as typed. Normalising twice changes nothing.
 */
export function normalizeText(raw: string): NormalizedText {
  if (isCleanText(raw)) return { text: raw, changes: [] };
  const changes: TextChange[] = [];
  let text = raw;
  for (const [rule, repair] of repairs) {
    const repaired = repair(text);
    if (repaired === text) continue;
    changes.push({ rule, from: text, to: repaired });
    text = repaired;
  }
  return { text, changes };
}
