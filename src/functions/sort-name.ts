import { givenNameSortKey } from "@/language/names/person-name";
import { CellError } from "./cell-error";
import { isBlankText, type CellAnswer, type CellGiven } from "./over-cells";

/** The Vietnamese alphabet in its order, with the letters of foreign names where they belong. */
const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Digits and letters in the order in which every Excel sorts them, whatever its language. */
const signs = "0123456789abcdefghijklmnopqrstuvwxyz";
/** Tones in dictionary order: none, huyền, hỏi, ngã, sắc, nặng. */
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The letters of a text without their tones, as signs that sort alike everywhere; and its tones. */
function signsOf(text: string): { readonly letters: string; readonly tones: string } {
  const parts = text.normalize("NFD").toLowerCase();
  const letters = [...parts.replace(toneMark, "").normalize("NFC")]
    .map((letter) => signs[alphabet.indexOf(letter)] ?? "")
    .join("");
  const marks = text
    .split(/\s+/u)
    .map((syllable) => String(Math.max(0, tones.indexOf(toneOf(syllable)))))
    .join("");
  return { letters, tones: marks };
}

const toneOf = (syllable: string): string => syllable.normalize("NFD").match(toneMark)?.[0] ?? "";

function orderCode(parts: readonly string[]): string {
  const codes = parts.filter((part) => part !== "").map(signsOf);
  return codes.map(({ letters, tones: marks }) => `${letters} ${marks}`).join(" ");
}

/**
 * A name as lists sort it: given name, middle names, surname («Nguyễn Văn An» → «An Văn Nguyễn»), honorific left out; blank for a blank cell.
 * With `exact` a code of digits and letters that sorts by the Vietnamese alphabet on every machine, also on one set to English.
 */
export function sortNameOfCell(name: CellGiven, exact: CellGiven): CellAnswer {
  if (isBlankText(name)) return "";
  if (typeof name !== "string") throw new CellError("#VALUE!", "name-unreadable", { typed: String(name) });
  const parts = givenNameSortKey(name.normalize("NFC"));
  const isExact = exact === true || (typeof exact === "number" && exact !== 0);
  return isExact ? orderCode(parts) : parts.filter((part) => part !== "").join(" ");
}
