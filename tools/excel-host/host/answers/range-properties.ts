import { addressOf, quotedSheetName } from "../store/address";
import { areaOf, columnLimit, rowLimit, type Area } from "../store/area";
import { record } from "../arguments";
import { columnWidth, rowHeight } from "../store/bands";
import { hasLockedCell, readCells } from "../cells/cells";
import type { Excel } from "../excel";
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type FormatProperty,
} from "./format-properties";
import { changeFormat, commonOf, formatsIn } from "../cells/formats";
import type { GridRange } from "../grid-range";
import { formatAt, type StoreSheet } from "../store/sheet";
import type { CellFormat } from "../store/format";
import { apiNotFound, invalidArgument } from "../../protocol/office-error";

type Options = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

const groups: Readonly<Record<string, Readonly<Record<string, FormatProperty>>>> = {
  font: fontProperties,
  fill: fillProperties,
  protection: protectionProperties,
};

/** What was asked for of every cell, row by row (`getCellProperties`). */
export function cellProperties(range: GridRange, wanted: unknown): Answer[][] {
  const options = record(wanted);
  return readCells(range, (_cell, row, column) => {
    const area = areaOf(row, column, 1, 1);
    return ofArea(range.sheet, area, options, new Set([formatAt(range.sheet, row, column)]));
  });
}

/** What was asked for of every row or column of the range. */
export function bandProperties({ sheet, area }: GridRange, wanted: unknown, kind: "row" | "column"): Answer[] {
  const options = record(wanted);
  const [first, last] = kind === "row" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const index = first + offset;
    const band = kind === "row" ? areaOf(index, 0, 1, columnLimit) : areaOf(0, index, rowLimit, 1);
    const { [`${kind}Index`]: wantsIndex, [`${kind}Hidden`]: wantsHidden, ...others } = options;
    return {
      ...(wantsIndex === true ? { [`${kind}Index`]: index } : {}),
      ...(wantsHidden === true
        ? { [`${kind}Hidden`]: (kind === "row" ? sheet.rows : sheet.columns).get(index)?.hidden ?? false }
        : {}),
      ...ofArea(sheet, band, others, formatsIn(sheet, band)),
    };
  });
}

function ofArea(sheet: StoreSheet, area: Area, options: Options, formats: ReadonlySet<CellFormat>): Answer {
  const answer: Answer = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    if (name === "address") answer[name] = `${quotedSheetName(sheet.name)}!${addressOf(area)}`;
    else if (name === "addressLocal") answer[name] = `${quotedSheetName(sheet.name)}!${addressOf(area)}`;
    else if (name === "format") answer[name] = formatAnswer(sheet, area, record(wanted), formats);
    else throw apiNotFound(`CellPropertiesLoadOptions.${name}`, "is not answered by the embedded host");
  }
  return answer;
}

function formatAnswer(sheet: StoreSheet, area: Area, options: Options, formats: ReadonlySet<CellFormat>): Answer {
  const answer: Answer = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const group = groups[name];
    if (group !== undefined) answer[name] = groupAnswer(name, group, record(wanted), formats);
    else if (name === "columnWidth") answer[name] = columnWidth(sheet, area.firstColumn);
    else if (name === "rowHeight") answer[name] = rowHeight(sheet, area.firstRow);
    else answer[name] = commonOf(formats, propertyOf("format", alignmentProperties, name).read);
  }
  return answer;
}

function groupAnswer(
  groupName: string,
  group: Readonly<Record<string, FormatProperty>>,
  options: Options,
  formats: ReadonlySet<CellFormat>,
): Answer {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted === true)
      .map(([name]) => [name, commonOf(formats, propertyOf(groupName, group, name).read)]),
  );
}

function propertyOf(groupName: string, group: Readonly<Record<string, FormatProperty>>, name: string): FormatProperty {
  const property = group[name];
  if (property === undefined) throw apiNotFound(`${groupName}.${name}`, "is not answered by the embedded host");
  return property;
}

/** Sets formats cell by cell from a matrix of the range's shape (`setCellProperties`). */
export function setCellProperties(range: GridRange, values: unknown, excel: Excel): void {
  const { sheet, area } = range;
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  const rows = area.lastRow - area.firstRow + 1;
  const columns = area.lastColumn - area.firstColumn + 1;
  if (!Array.isArray(values) || values.length !== rows) throw invalidArgument();
  for (const [rowOffset, row] of values.entries()) {
    const cells: unknown = row;
    if (!Array.isArray(cells) || cells.length !== columns) throw invalidArgument();
    for (const [columnOffset, properties] of cells.entries()) {
      if (properties === null) continue;
      const cell = areaOf(area.firstRow + rowOffset, area.firstColumn + columnOffset, 1, 1);
      changeFormat(sheet, cell, (format) => withProperties(format, record(properties)));
    }
  }
}

function withProperties(format: CellFormat, properties: Options): CellFormat {
  const { format: wanted, ...others } = properties;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw apiNotFound(`SettableCellProperties.${unknown}`, "is not answered by the embedded host");
  let changed = format;
  for (const [name, value] of Object.entries(record(wanted))) {
    const group = groups[name];
    if (group === undefined) {
      changed = propertyOf("format", alignmentProperties, name).change(changed, value);
      continue;
    }
    for (const [inner, innerValue] of Object.entries(record(value))) {
      changed = propertyOf(name, group, inner).change(changed, innerValue);
    }
  }
  return changed;
}
