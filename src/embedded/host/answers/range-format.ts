import { color, numberArgument, oneOf } from "../arguments";
import { columnsOf, rowsOf } from "../area";
import { autofitColumns, autofitRows } from "../autofit";
import { columnWidth, commonSize, rowHeight } from "../bands";
import type { Excel } from "../excel";
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type FormatProperty,
} from "../format-properties";
import { changeFormat, commonOf, formatsIn } from "../formats";
import type { GridRange } from "../grid-range";
import { enumWords } from "../office-words";
import { bandFor, type BorderLine, type BorderSide, type CellFormat } from "../store";
import { answersFor, give, type Subjects } from "../subjects";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument } from "../../protocol/office-error";

/** The properties of a group, answered for all cells of the range: what they share, null where they differ. */
function cellLook(
  properties: Readonly<Record<string, FormatProperty>>,
): Record<string, PropertyAnswer<GridRange, Excel>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read, change }]) => [
      name,
      {
        read: ({ sheet, area }: GridRange) => commonOf(formatsIn(sheet, area), read),
        write: (range: GridRange, value: unknown, excel: Excel) =>
          changeLook(range, excel, (format) => change(format, value)),
      },
    ]),
  );
}

function changeLook({ sheet, area }: GridRange, excel: Excel, change: (format: CellFormat) => CellFormat): void {
  excel.guardWrite(sheet, () => true);
  changeFormat(sheet, area, change);
}

/** Excel takes rows up to 409.5 points and columns up to 255 characters. */
const rowHeightLimit = 409.5;
const columnWidthLimit = 1342.5;

export const rangeFormat = answersFor("RangeFormat", {
  properties: {
    ...cellLook(alignmentProperties),
    rowHeight: {
      read: ({ sheet, area }) => commonSize(area.firstRow, area.lastRow, (row) => rowHeight(sheet, row)),
      write: ({ sheet, area }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const size = sizeWithin(value, rowHeightLimit);
        for (let row = area.firstRow; row <= area.lastRow; row += 1) bandFor(sheet.rows, row).size = size;
      },
    },
    columnWidth: {
      read: ({ sheet, area }) => commonSize(area.firstColumn, area.lastColumn, (column) => columnWidth(sheet, column)),
      write: ({ sheet, area }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const size = sizeWithin(value, columnWidthLimit);
        for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
          bandFor(sheet.columns, column).size = size;
        }
      },
    },
  },
  objects: {
    font: (range) => give("RangeFont", range),
    fill: (range) => give("RangeFill", range),
    borders: (range) => give("RangeBorderCollection", range),
    protection: (range) => give("FormatProtection", range),
  },
  methods: {
    autofitColumns: async ({ sheet, area }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      await excel.settle();
      autofitColumns(sheet, area);
      return null;
    },
    autofitRows: async ({ sheet, area }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      await excel.settle();
      autofitRows(sheet, area);
      return null;
    },
  },
});

function sizeWithin(value: unknown, limit: number): number {
  const size = numberArgument(value);
  if (size < 0 || size > limit) throw invalidArgument();
  return size;
}

export const rangeFont = answersFor("RangeFont", { properties: cellLook(fontProperties) });

export const formatProtection = answersFor("FormatProtection", { properties: cellLook(protectionProperties) });

export const rangeFill = answersFor("RangeFill", {
  properties: cellLook(fillProperties),
  methods: {
    clear: (range, _args, excel) => changeLook(range, excel, (format) => ({ ...format, fillColor: null })),
  },
});

export const rangeBorderCollection = answersFor("RangeBorderCollection", {
  methods: {
    getItem: (range, [side]) => give("RangeBorder", { range, side: oneOf(side, enumWords.borderSide) }),
  },
});

type Side = Subjects["RangeBorder"]["side"];

const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

export const rangeBorder = answersFor("RangeBorder", {
  identity: ({ side }) => side,
  properties: {
    sideIndex: { read: ({ side }) => side },
    style: {
      read: (border) => common(border, (line) => line?.style ?? "None"),
      write: (border, value, excel) => {
        const style = oneOf(value, enumWords.borderStyle);
        draw(border, excel, (line) => (style === "None" ? null : { ...(line ?? plainLine), style }));
      },
    },
    weight: {
      read: (border) => common(border, (line) => line?.weight ?? "Thin"),
      write: (border, value, excel) => {
        const weight = oneOf(value, enumWords.borderWeight);
        draw(border, excel, (line) => ({ ...(line ?? plainLine), weight }));
      },
    },
    color: {
      read: (border) => common(border, (line) => line?.color ?? "#000000"),
      write: (border, value, excel) => {
        const lineColor = color(value);
        draw(border, excel, (line) => ({ ...(line ?? plainLine), color: lineColor }));
      },
    },
  },
});

/** The cells along a side of the range, and which of their own sides it is. */
function cellsAlong({ area }: GridRange, side: Side): { area: GridRange["area"]; side: BorderSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, lastRow: area.firstRow }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, firstRow: area.lastRow }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, lastColumn: area.firstColumn }, side }];
    case "EdgeRight":
      return [{ area: { ...area, firstColumn: area.lastColumn }, side }];
    case "InsideHorizontal":
      return rowsOf(area) === 1
        ? []
        : [
            { area: { ...area, lastRow: area.lastRow - 1 }, side: "EdgeBottom" },
            { area: { ...area, firstRow: area.firstRow + 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return columnsOf(area) === 1
        ? []
        : [
            { area: { ...area, lastColumn: area.lastColumn - 1 }, side: "EdgeRight" },
            { area: { ...area, firstColumn: area.firstColumn + 1 }, side: "EdgeLeft" },
          ];
    default:
      return [{ area, side }];
  }
}

function draw(
  { range, side }: Subjects["RangeBorder"],
  excel: Excel,
  change: (line: BorderLine | undefined) => BorderLine | null,
): void {
  excel.guardWrite(range.sheet, () => true);
  for (const along of cellsAlong(range, side)) {
    changeFormat(range.sheet, along.area, (format) => {
      const { [along.side]: line, ...others } = format.borders;
      const changed = change(line);
      return { ...format, borders: changed === null ? others : { ...others, [along.side]: changed } };
    });
  }
}

function common(
  { range, side }: Subjects["RangeBorder"],
  read: (line: BorderLine | undefined) => string,
): string | null {
  const [along] = cellsAlong(range, side);
  if (along === undefined) return read(undefined);
  return commonOf(formatsIn(range.sheet, along.area), (format) => read(format.borders[along.side]));
}
