import { areaOf, columnLimit, rowLimit } from "../store/area";
import { numberArgument, oneOf, rangeArgument, record, textArgument, truth, wholeNumber } from "../arguments";
import type { Excel } from "../excel";
import { enumWords } from "../office-words";
import type { PageSetup } from "../store/page";
import type { StoreSheet } from "../store/sheet";
import { answersFor, finder, hostObject, type PageBreaks } from "../host-objects";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument } from "../../protocol/office-error";

function pageProperty<Key extends keyof PageSetup>(
  key: Key,
  parse: (value: unknown) => PageSetup[Key],
): PropertyAnswer<StoreSheet, Excel> {
  return {
    read: ({ page }) => page[key],
    write: (sheet, value, excel) => {
      excel.guardWrite(sheet, () => true);
      sheet.page[key] = parse(value);
    },
  };
}

function margin(value: unknown): number {
  const points = numberArgument(value);
  if (points < 0 || points > 3528) throw invalidArgument();
  return points;
}

/** A scale of 10 to 400 per cent, or numbers of pages to fit into; one or the other. */
function zoom(value: unknown): PageSetup["zoom"] {
  const given = record(value);
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  if (Object.keys(given).some((key) => !known.includes(key))) throw invalidArgument();
  const scale = optionalCount(given["scale"], 10, 400);
  const horizontal = optionalCount(given["horizontalFitToPages"], 1, 32_767);
  const vertical = optionalCount(given["verticalFitToPages"], 1, 32_767);
  const fits = horizontal !== null || vertical !== null;
  if (fits === (scale !== null)) throw invalidArgument();
  if (scale !== null) return { scale };
  return {
    ...(horizontal === null ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === null ? {} : { verticalFitToPages: vertical }),
  };
}

function optionalCount(value: unknown, least: number, most: number): number | null {
  if (value === undefined || value === null) return null;
  const count = wholeNumber(value);
  if (count < least || count > most) throw invalidArgument();
  return count;
}

export const pageLayout = answersFor("PageLayout", {
  properties: {
    orientation: pageProperty("orientation", (value) => oneOf(value, enumWords.orientation)),
    paperSize: pageProperty("paperSize", (value) => oneOf(value, enumWords.paperSize)),
    topMargin: pageProperty("topMargin", margin),
    bottomMargin: pageProperty("bottomMargin", margin),
    leftMargin: pageProperty("leftMargin", margin),
    rightMargin: pageProperty("rightMargin", margin),
    headerMargin: pageProperty("headerMargin", margin),
    footerMargin: pageProperty("footerMargin", margin),
    centerHorizontally: pageProperty("centerHorizontally", truth),
    centerVertically: pageProperty("centerVertically", truth),
    printGridlines: pageProperty("printGridlines", truth),
    printOrder: pageProperty("printOrder", (value) => oneOf(value, enumWords.printOrder)),
    firstPageNumber: pageProperty("firstPageNumber", (value) => (value === "" ? "" : wholeNumber(value))),
    zoom: pageProperty("zoom", zoom),
  },
  objects: {
    headersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet),
  },
  methods: {
    setPrintArea: (sheet, [area], excel) => {
      excel.guardWrite(sheet, () => true);
      const cells = rangeArgument(area, excel.workbook, sheet);
      if (cells.sheet !== sheet) throw invalidArgument();
      sheet.page.printArea = [cells.area];
    },
    ...finder<StoreSheet>("getPrintArea", (sheet) => {
      const areas = sheet.page.printArea;
      return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
    }),
    setPrintTitleRows: (sheet, [rows], excel) => {
      excel.guardWrite(sheet, () => true);
      const { area } = rangeArgument(rows, excel.workbook, sheet);
      sheet.page.titleRows = { first: area.firstRow, last: area.lastRow };
    },
    ...finder<StoreSheet>("getPrintTitleRows", (sheet, _args, excel) => {
      const titles = sheet.page.titleRows;
      return titles === null
        ? null
        : excel.range(sheet, areaOf(titles.first, 0, titles.last - titles.first + 1, columnLimit));
    }),
    setPrintTitleColumns: (sheet, [columns], excel) => {
      excel.guardWrite(sheet, () => true);
      const { area } = rangeArgument(columns, excel.workbook, sheet);
      sheet.page.titleColumns = { first: area.firstColumn, last: area.lastColumn };
    },
    ...finder<StoreSheet>("getPrintTitleColumns", (sheet, _args, excel) => {
      const titles = sheet.page.titleColumns;
      return titles === null
        ? null
        : excel.range(sheet, areaOf(0, titles.first, rowLimit, titles.last - titles.first + 1));
    }),
    setPrintMargins: (sheet, [unit, margins], excel) => {
      excel.guardWrite(sheet, () => true);
      const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[oneOf(unit, enumWords.marginUnit)];
      const words = {
        top: "topMargin",
        bottom: "bottomMargin",
        left: "leftMargin",
        right: "rightMargin",
        header: "headerMargin",
        footer: "footerMargin",
      } as const;
      const given = record(margins);
      for (const [word, key] of Object.entries(words)) {
        const size = given[word];
        if (size !== undefined) sheet.page[key] = margin(numberArgument(size) * pointsPer);
      }
    },
  },
});

export const headerFooterGroup = answersFor("HeaderFooterGroup", {
  objects: {
    defaultForAllPages: (sheet) => hostObject("HeaderFooter", sheet),
  },
});

type Corner = keyof PageSetup["headersFooters"];

function corner(key: Corner): PropertyAnswer<StoreSheet, Excel> {
  return {
    read: ({ page }) => page.headersFooters[key],
    write: (sheet, value, excel) => {
      excel.guardWrite(sheet, () => true);
      const text = textArgument(value);
      if (text.length > 255) throw invalidArgument();
      sheet.page.headersFooters[key] = text;
    },
  };
}

export const headerFooter = answersFor("HeaderFooter", {
  properties: {
    leftHeader: corner("leftHeader"),
    centerHeader: corner("centerHeader"),
    rightHeader: corner("rightHeader"),
    leftFooter: corner("leftFooter"),
    centerFooter: corner("centerFooter"),
    rightFooter: corner("rightFooter"),
  },
});

export const pageBreakCollection = answersFor("PageBreakCollection", {
  items: ({ sheet, breaks }) => sheet.page[breaks].map((at) => hostObject("PageBreak", { sheet, breaks, at })),
  methods: {
    add: ({ sheet, breaks }, [place], excel) => {
      excel.guardWrite(sheet, () => true);
      const { area } = rangeArgument(place, excel.workbook, sheet);
      const at = breaks === "rowBreaks" ? area.firstRow : area.firstColumn;
      if (at === 0) throw invalidArgument();
      if (!sheet.page[breaks].includes(at)) {
        sheet.page[breaks] = [...sheet.page[breaks], at].sort((one, other) => one - other);
      }
      return hostObject("PageBreak", { sheet, breaks, at });
    },
    getCount: ({ sheet, breaks }) => sheet.page[breaks].length,
    getItem: (target: PageBreaks, [index]) => {
      const { sheet, breaks } = target;
      const at = sheet.page[breaks].find((one, position) => breakId(one) === index || position === index);
      return at === undefined ? null : hostObject("PageBreak", { sheet, breaks, at });
    },
    removePageBreaks: ({ sheet, breaks }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      sheet.page[breaks] = [];
    },
  },
});

function breakId(at: number): string {
  return `break-${at}`;
}

export const pageBreak = answersFor("PageBreak", {
  identity: ({ at }) => breakId(at),
  properties: {
    rowIndex: { read: ({ breaks, at }) => (breaks === "rowBreaks" ? at : 0) },
  },
});
