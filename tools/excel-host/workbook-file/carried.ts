import type { Comment, ImageRange, Style, Worksheet } from "exceljs";
import type { UnknownRule } from "./parts/conditional-formats";
import type { Area } from "../host/store/area";
import type { BandProperties, SheetProtection, StoreSheet } from "../host/store/sheet";
import type { CellFormat } from "../host/store/format";
import type { StoreCell } from "../host/store/cell";
import type { StoreWorkbook } from "../host/store/workbook";

/** What a file said of a cell that the store has no place for. Each holds only while the cell still says what it said. */
export interface CarriedCell {
  readonly richText?: { readonly text: string; readonly runs: unknown };
  readonly hyperlink?: { readonly target: string; readonly tooltip?: string | undefined };
  readonly note?: string | Comment;
  /** A formula entered over several cells at once. */
  readonly array?: { readonly formula: string; readonly ref: string };
}

export interface CarriedImage {
  readonly extension: "jpeg" | "png" | "gif";
  readonly buffer: unknown;
  readonly range: ImageRange;
}

export interface CarriedSheet {
  readonly view: Partial<Worksheet["views"][number]>;
  readonly headerFooter: Partial<Worksheet["headerFooter"]>;
  readonly properties: Partial<Worksheet["properties"]>;
  readonly tabColor: { readonly hex: string; readonly color: unknown } | null;
  readonly images: readonly CarriedImage[];
  /** Conditional formats of kinds that the store does not know: scales, bars, icons. */
  readonly conditionalFormats: readonly UnknownRule[];
  /** Drop-downs and checks of kinds that the store does not know, as XML. */
  readonly validations: readonly string[];
  /** What the sheet's own filter lets through, as XML. */
  readonly filter: { readonly area: Area; readonly xml: string } | null;
}

/** What a file said of the whole workbook. */
export interface CarriedBook {
  readonly theme: string | null;
  readonly font: { readonly name: string; readonly size: number };
  /** Who wrote the workbook, its title and the like. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly date1904: boolean;
  /** What could not be kept, in the words of the file format: `chart`, `pivotTable`, `vbaProject`. */
  readonly notKept: readonly string[];
}

/** By identity: what a file said of an object of the store follows it wherever it goes. */
export const carriedCells = new WeakMap<StoreCell, CarriedCell>();
export const carriedStyles = new WeakMap<CellFormat, Partial<Style>>();
export const carriedSheets = new WeakMap<StoreSheet, CarriedSheet>();
/** Attributes of a protection whose password the file keeps as a hash. */
export const carriedProtections = new WeakMap<SheetProtection, Readonly<Record<string, string>>>();

/** Rows whose height Excel fitted by itself, with that height: it may change with the content. */
export const fittedRows = new WeakMap<BandProperties, number>();

const key = "workbook-file";

/** What the workbook's file said beyond the store; null for a workbook that came from no file. */
export const carriedWorkbook = (workbook: StoreWorkbook): CarriedBook | null =>
  (workbook.carried.get(key) as CarriedBook | undefined) ?? null;

/** Keeps what the file said until the workbook is written again. */
export const carryBook = (workbook: StoreWorkbook, carried: CarriedBook): void => {
  workbook.carried.set(key, carried);
};
