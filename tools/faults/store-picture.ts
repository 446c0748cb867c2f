import { cellOfKey } from "@tools/excel-host/host/store/cell";
import type { StoreSheet } from "@tools/excel-host/host/store/sheet";
import type { StoreWorkbook } from "@tools/excel-host/host/store/workbook";

/** What a user could see of a workbook, part by part as text: two equal pictures are one workbook. Row heights, which Excel fits by itself, apart. */
export function storePicture(book: StoreWorkbook): Readonly<Record<string, string>> {
  const picture: Record<string, string> = {
    sheets: book.sheets.map(({ name, visibility }) => `${name} ${visibility}`).join("|"),
    names: lines(book.names.map(({ name, formula }) => [name, formula])),
    settings: lines([...book.settings]),
    properties: lines([...book.customProperties].map(([key, value]) => [key, String(value)])),
  };
  for (const { name, sheet, area, columns, style, showTotals } of book.tables)
    picture[`table ${name}`] = JSON.stringify([
      sheet.name,
      area,
      columns.map((column) => column.name),
      style,
      showTotals,
    ]);
  for (const sheet of book.sheets) Object.assign(picture, sheetPicture(sheet));
  return picture;
}

function sheetPicture(sheet: StoreSheet): Record<string, string> {
  const cells = [...sheet.cells].sort(([a], [b]) => a - b);
  const at = (key: number): string => Object.values(cellOfKey(key)).join(",");
  const { name } = sheet;
  return {
    [`${name} cells`]: cells
      .filter(([, { value, formula }]) => value !== "" || formula !== undefined)
      .map(([key, { value, formula }]) => `${at(key)} ${JSON.stringify(formula ?? value)}`)
      .join("\n"),
    [`${name} looks`]: cells
      .filter(([, { format }]) => format !== undefined && JSON.stringify(format) !== JSON.stringify(sheet.format))
      .map(([key, { format }]) => `${at(key)} ${JSON.stringify(format)}`)
      .join("\n"),
    [`${name} merges`]: lines(sheet.merges.map((area) => Object.values(area).map(String))),
    [`${name} validations`]: lines(
      sheet.validations.flatMap(({ areas, rule }) =>
        areas.flatMap((area) => cellsOf(area).map((cell) => [cell, JSON.stringify(rule)])),
      ),
    ),
    [`${name} fills`]: lines(
      sheet.conditionalFormats.flatMap(({ areas, formula, format }) =>
        areas.map((area) => [cellsOf(area).join(" "), formula, JSON.stringify(format)]),
      ),
    ),
    [`${name} page`]: JSON.stringify([sheet.page, sheet.frozen, sheet.tabColor, sheet.showGridlines]),
    [`${name} charts`]: sheet.charts.map((chart) => chart.name).join("|"),
    [`${name} widths`]: lines(
      [...sheet.columns].flatMap(([column, { size, hidden }]) =>
        (size === null || size === sheet.standardWidth) && !hidden
          ? []
          : [[String(column), `${size ?? "-"} ${hidden}`]],
      ),
    ),
    [`${name} heights`]: lines(
      [...sheet.rows].flatMap(([row, { size }]) =>
        size === null || size === sheet.standardHeight ? [] : [[String(row), String(size)]],
      ),
    ),
    [`${name} marks`]: lines([...sheet.customProperties]),
  };
}

const cellsOf = ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
}: {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}): string[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, j) => `${firstRow + i},${firstColumn + j}`),
  ).flat();

const lines = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.join(" "))
    .sort()
    .join("\n");

/** The parts in which two pictures differ; heights of rows, which Excel fits by itself, count only when asked for. */
export function differences(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
  withHeights = false,
): readonly string[] {
  const parts = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return parts.filter((part) => a[part] !== b[part] && (withHeights || !part.endsWith(" heights")));
}
