import {
  amountInVietnamese,
  amountInWordsEnglish,
  awardMoneyEnglish,
  awardMoneyVietnamese,
  sortNameEnglish,
  sortNameVietnamese,
  unicodeEnglish,
  unicodeVietnamese,
} from "./custom-functions";
import type { CellAnswer, CellsGiven } from "./over-cells";

/** A custom function as the host calls it: each argument a block of cells, the answer too. */
export type CellsFunction = (...given: CellsGiven[]) => CellAnswer[][];

/** What stands before the name in a formula, as the manifest says. */
export const functionNamespace = "BANGVANG";

/** Ids of the functions with English names: what they say beside an error is English, as is their help. */
const english: ReadonlySet<string> = new Set(["INWORDS", "AWARDMONEY", "SORTNAME", "TOUNICODE"]);

/** The language of a function's name. */
export const languageOfFunction = (id: string): "vi" | "en" => (english.has(id) ? "en" : "vi");

/** The custom functions by the ids of their metadata. */
export const functionsById: Readonly<Record<string, CellsFunction>> = {
  BANGCHU: amountInVietnamese as CellsFunction,
  INWORDS: amountInWordsEnglish as CellsFunction,
  TIENTHUONG: awardMoneyVietnamese as CellsFunction,
  AWARDMONEY: awardMoneyEnglish as CellsFunction,
  TENSAPXEP: sortNameVietnamese as CellsFunction,
  SORTNAME: sortNameEnglish as CellsFunction,
  SANGUNICODE: unicodeVietnamese as CellsFunction,
  TOUNICODE: unicodeEnglish as CellsFunction,
};
