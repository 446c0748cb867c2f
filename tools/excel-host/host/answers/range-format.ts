import { color, numberArgument, oneOf, truth } from "../arguments";
import { columnsOf, rowsOf, type Area } from "../store/area";
import { autofitRows } from "../cells/autofit";
import { columnWidth, commonSize, rowHeight } from "../store/bands";
import type { Excel } from "../excel";
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type FormatProperty,
} from "./format-properties";
import { changeFormat, commonOf, formatsIn, formatsOf } from "../cells/formats";
import type { Cells } from "../grid-range";
import { enumWords } from "../office-words";
import { bandFor } from "../store/sheet";
import type { BorderLine, BorderSide, CellFormat } from "../store/format";
import { answersFor, hostObject, type ObjectTargets } from "../host-objects";
import type { PropertyAnswer } from "../../protocol/answers";
import { invalidArgument } from "../../protocol/office-error";

/** The properties of a group, answered for all cells of the range: what they share, null where they differ. */
function cellLook(properties: Readonly<Record<string, FormatProperty>>): Record<string, PropertyAnswer<Cells, Excel>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { read, change }]) => [
      name,
      {
        read: (cells: Cells) => commonOf(formatsOf(cells), read),
        write: (cells: Cells, value: unknown, excel: Excel) =>
          changeLook(cells, excel, (format) => change(format, value)),
      },
    ]),
  );
}

function changeLook({ sheet, areas }: Cells, excel: Excel, change: (format: CellFormat) => CellFormat): void {
  excel.guardWrite(sheet, () => true);
  for (const area of areas) changeFormat(sheet, area, change);
}

/** Excel takes rows up to 409.5 points and columns up to 255 characters. */
const rowHeightLimit = 409.5;
const columnWidthLimit = 1342.5;

export const rangeFormat = answersFor("RangeFormat", {
  properties: {
    ...cellLook(alignmentProperties),
    rowHeight: {
      read: ({ sheet, areas }) => commonSize(rowsIn(areas), (row) => rowHeight(sheet, row)),
      write: ({ sheet, areas }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const size = sizeWithin(value, rowHeightLimit);
        for (const row of rowsIn(areas)) bandFor(sheet.rows, row).size = size;
      },
    },
    columnWidth: {
      read: ({ sheet, areas }) => commonSize(columnsIn(areas), (column) => columnWidth(sheet, column)),
      write: ({ sheet, areas }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const size = sizeWithin(value, columnWidthLimit);
        for (const column of columnsIn(areas)) bandFor(sheet.columns, column).size = size;
      },
    },
    useStandardHeight: {
      read: ({ sheet, areas }) => commonSize(rowsIn(areas), (row) => (sheet.rows.get(row)?.size ?? null) === null),
      write: ({ sheet, areas }, value, excel) => {
        excel.guardWrite(sheet, () => true);
        const standard = truth(value);
        for (const row of rowsIn(areas)) bandFor(sheet.rows, row).size = standard ? null : rowHeight(sheet, row);
      },
    },
  },
  objects: {
    font: (cells) => hostObject("RangeFont", cells),
    fill: (cells) => hostObject("RangeFill", cells),
    borders: (cells) => hostObject("RangeBorderCollection", cells),
    protection: (cells) => hostObject("FormatProtection", cells),
  },
  methods: {
    autofitRows: async ({ sheet, areas }, _args, excel) => {
      excel.guardWrite(sheet, () => true);
      await excel.settle();
      for (const area of areas) autofitRows(sheet, area);
      return null;
    },
  },
});

function rowsIn(areas: readonly Area[]): number[] {
  return areas.flatMap((area) => indexes(area.firstRow, area.lastRow));
}

function columnsIn(areas: readonly Area[]): number[] {
  return areas.flatMap((area) => indexes(area.firstColumn, area.lastColumn));
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

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
    clear: (cells, _args, excel) => changeLook(cells, excel, (format) => ({ ...format, fillColor: null })),
  },
});

export const rangeBorderCollection = answersFor("RangeBorderCollection", {
  methods: {
    getItem: (cells, [side]) => hostObject("RangeBorder", { cells, side: oneOf(side, enumWords.borderSide) }),
  },
});

type Side = ObjectTargets["RangeBorder"]["side"];

const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

export const rangeBorder = answersFor("RangeBorder", {
  identity: ({ side }) => side,
  properties: {
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
function cellsAlong(area: Area, side: Side): { area: Area; side: BorderSide }[] {
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
  { cells: { sheet, areas }, side }: ObjectTargets["RangeBorder"],
  excel: Excel,
  change: (line: BorderLine | undefined) => BorderLine | null,
): void {
  excel.guardWrite(sheet, () => true);
  for (const along of areas.flatMap((area) => cellsAlong(area, side))) {
    changeFormat(sheet, along.area, (format) => {
      const { [along.side]: line, ...others } = format.borders;
      const changed = change(line);
      return { ...format, borders: changed === null ? others : { ...others, [along.side]: changed } };
    });
  }
}

function common(
  { cells: { sheet, areas }, side }: ObjectTargets["RangeBorder"],
  read: (line: BorderLine | undefined) => string,
): string | null {
  const [along] = areas.flatMap((area) => cellsAlong(area, side));
  if (along === undefined) return read(undefined);
  return commonOf(formatsIn(sheet, along.area), (format) => read(format.borders[along.side]));
}
