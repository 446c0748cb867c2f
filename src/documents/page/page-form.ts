import type { PrintSetup } from "@/sheet/sheet-model";

const POINTS_PER_MM = 72 / 25.4;
const SCREEN_POINTS_PER_PIXEL = 72 / 96;
/** Printers and programs differ by a line a page; that much is kept back. */
const SAFE_SHARE = 0.97;

/** The printed page of a form: how much stands on it, and in which type. */
export interface PageForm {
  readonly orientation: PrintSetup["orientation"];
  readonly margins: PrintSetup["margins"];
  /** Points of the type, and of a line of it. */
  readonly size: number;
  readonly line: number;
}

/** A4 landscape, for lists with many columns. */
export const landscapePage: PageForm = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 20, right: 15 },
  size: 13,
  line: 16.5,
};

/** A4 portrait in smaller type, for long lists. */
export const portraitPage: PageForm = {
  orientation: "portrait",
  margins: { top: 12, bottom: 14, left: 20, right: 13 },
  size: 11,
  line: 13.8,
};

/** A4 portrait in the type of documents, for slips and vouchers. */
export const slip: PageForm = {
  orientation: "portrait",
  margins: { top: 15, bottom: 15, left: 25, right: 15 },
  size: 13,
  line: 16.5,
};

/** Points of height for rows on one page. */
export function pageHeight({ orientation, margins }: PageForm): number {
  const side = orientation === "landscape" ? 210 : 297;
  return (side - margins.top - margins.bottom) * POINTS_PER_MM * SAFE_SHARE;
}

/** Points between the margins, across. */
export function pageWidth({ orientation, margins }: PageForm): number {
  const side = orientation === "landscape" ? 297 : 210;
  return (side - margins.left - margins.right) * POINTS_PER_MM;
}

/** Points that a column of so many characters takes: 7 pixels a character. */
export const columnPoints = (width: number): number => width * 7 * SCREEN_POINTS_PER_PIXEL;

/** Points of a signature's height: 9 mm. */
export const SIGNATURE_POINTS = 9 * POINTS_PER_MM;

export const millimetres = (mm: number): number => mm * POINTS_PER_MM;
