import type { Area } from "./area";

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Office.js's word: `A4`, `Letter` … */
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | "";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** The default headers and footers, with Excel's codes (`&P`, `&N`). */
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Rows before which a page ends, and columns likewise. */
  rowBreaks: number[];
  columnBreaks: number[];
}

/** An empty page set-up as Excel has it for a new sheet. */
export function plainPage(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
