import { formatDate } from "@/language/dates/dates";
import type { IsoDate } from "@/language/dates/iso-date";
import { formatVnd } from "@/language/numbers/format-number";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { CellValue } from "@/sheet/grid";
import { excelDate } from "@/sheet/excel-date";
import { dateOfCell } from "@/sheet/serial-date";
import type { CellInput, CellStyle } from "@/sheet/sheet-model";
import { textOfCell } from "@/sheet/text-of-cell";
import { keyOfWords } from "@/language/words/key-of-words";
import type { JsonForm } from "./json-form";

/** What one cell of a settings sheet may hold. Blank cells never come to `read`: they are null by themselves. */
export interface CellType<Value> {
  readonly kind: "text" | "date" | "whole" | "money" | "choice";
  /** The value, or null for a cell that holds something else. */
  read(cell: CellValue): Value | null;
  write(value: Value): CellInput;
  /** As a user reads it outside of the workbook. */
  show(value: Value): string;
  /** What its cell looks like, beside the look of all input cells. */
  readonly style: CellStyle;
  /** The words of its drop-down; absent where there is none. */
  readonly choices?: readonly string[];
  /** The keys of a choice with the words by which a user chooses in the pane; absent where anything may be typed. */
  readonly options?: readonly Option<Value>[];
  /** How a file like `meeting.json` says it. */
  readonly json: JsonForm<Value>;
}

export interface Option<Key> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
}

/** Any text, in one cell. */
export const textType: CellType<string> = {
  kind: "text",
  read: textOfCell,
  write: (value) => value,
  show: (value) => value,
  style: {},
  json: { kind: "text" },
};

/** A day: a real date of Excel, or one typed as text («5/3/2020»). */
export const dateType: CellType<IsoDate> = {
  kind: "date",
  read: dateOfCell,
  write: excelDate,
  show: formatDate,
  style: { format: "dd/mm/yyyy", align: "left" },
  json: { kind: "date" },
};

/** A whole number from `least` up; `choices` are what the drop-down offers, other numbers may be typed. */
export function wholeType(least: number, choices?: readonly number[]): CellType<number> {
  return {
    kind: "whole",
    read: (cell) => {
      const number = typeof cell === "string" && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
      return typeof number === "number" && Number.isSafeInteger(number) && number >= least ? number : null;
    },
    write: (value) => value,
    show: String,
    style: { format: "0", align: "left" },
    ...(choices === undefined ? {} : { choices: choices.map(String) }),
    json: { kind: "whole", least },
  };
}

/** Whole đồng from 0 up: a number, or a text with points between the thousands («22.180.000 đồng»). */
export const moneyType: CellType<Vnd> = {
  kind: "money",
  read: (cell) => {
    const number = typeof cell === "number" ? cell : numberOf(String(cell));
    return Number.isSafeInteger(number) && number >= 0 ? vnd(number) : null;
  },
  write: (value) => value,
  show: formatVnd,
  style: { format: "#,##0", align: "left" },
  json: { kind: "whole", least: 0, make: vnd },
};

function numberOf(text: string): number {
  const plain = text.replace(/\s|(?:đồng|đ)\s*$/gu, "");
  return /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(plain) ? Number(plain.replaceAll(".", "")) : Number.NaN;
}

/** One of the keys; its words stand in the cell, in any case. `said` = other words for the pane. */
export function choiceType<Key extends string>(
  words: Readonly<Record<Key, string>>,
  said: Readonly<Record<Key, Omit<Option<Key>, "key">>> | null = null,
): CellType<Key> {
  const keys = Object.keys(words) as Key[];
  return {
    kind: "choice",
    read: (cell) => keyOfWords(words, String(cell)),
    write: (key) => words[key],
    show: (key) => words[key],
    style: {},
    choices: Object.values(words),
    options: keys.map((key) => ({ key, ...(said?.[key] ?? { vi: words[key], en: words[key] }) })),
    json: { kind: "choice", words },
  };
}
