import { abbreviationColumns, readingColumns, rememberedColumns } from "../columns/table-columns";
import { abbreviationWords, hiddenWords, listKindWords, separatorWords } from "../columns/memory-words";
import { sheetNames } from "../sheet-names";
import type { TableName } from "../table-name";
import type { CellBlock, SheetModel, TableColumnModel, TableModel } from "@/sheet/sheet-model";
import type { ColumnLook } from "../look/list-sheet";
import {
  HEADER_ROW,
  headerStyle,
  integerCell,
  look,
  textCell,
  titleBlocks,
  titleHeights,
  workingSheet,
} from "../look/sheet-look";

/** Tables stand side by side with a narrow column between, so that each can grow downwards. */
const BETWEEN = 2;

interface Part<Key extends string> {
  readonly name: TableName;
  readonly caption: string;
  readonly headings: Readonly<Record<Key, string>>;
  readonly columns: Readonly<Record<Key, ColumnLook>>;
}

/** «Sổ tay»: what the workbook remembers of lists: columns set right, short forms, and how each list is to be read. Typed by hand as well. */
export function memorySheet(): SheetModel {
  const parts = [
    layOut<keyof typeof rememberedColumns>({
      name: "CotDaNho",
      caption: "Cột đã nhớ",
      headings: rememberedColumns,
      columns: {
        heading: { width: 26, style: textCell },
        kind: { width: 16, style: textCell, choices: choicesOf(listKindWords) },
        // Excel takes no more than 255 characters of choices, and the meanings are more.
        field: { width: 20, style: textCell },
      },
    }),
    layOut<keyof typeof abbreviationColumns>({
      name: "TuVietTat",
      caption: "Từ viết tắt",
      headings: abbreviationColumns,
      columns: {
        short: { width: 14, style: textCell },
        full: { width: 34, style: textCell },
        about: { width: 14, style: textCell, choices: choicesOf(abbreviationWords) },
      },
    }),
    layOut<keyof typeof readingColumns>({
      name: "CachDoc",
      caption: "Cách đọc từng danh sách",
      headings: readingColumns,
      columns: {
        file: { width: 26, style: textCell },
        sheet: { width: 16, style: textCell },
        kind: { width: 16, style: textCell, choices: choicesOf(listKindWords) },
        headerRow: { width: 10, style: integerCell },
        encoding: { width: 13, style: textCell },
        separator: { width: 11, style: textCell, choices: choicesOf(separatorWords) },
        hiddenRows: { width: 9, style: textCell, choices: choicesOf(hiddenWords) },
        hiddenColumns: { width: 9, style: textCell, choices: choicesOf(hiddenWords) },
        columns: { width: 40, style: textCell },
      },
    }),
  ];
  let column = 0;
  const placed = parts.map(({ table, caption }) => {
    const at = { ...table, column };
    const block: CellBlock = {
      row: HEADER_ROW - 1,
      column,
      values: [[caption]],
      style: { bold: true, color: look.gold, verticalAlign: "center" },
    };
    column += table.columns.length + BETWEEN - 1;
    return { table: at, block };
  });
  const widths: (number | null)[] = [];
  for (const { table } of placed)
    table.columns.forEach(({ width }, index) => {
      widths[table.column + index] = width;
      widths[table.column + index + 1] ??= 3;
    });
  return workingSheet(sheetNames.memory, {
    blocks: [
      ...titleBlocks(
        "SỔ TAY",
        "Những gì Bảng Vàng nhớ về các danh sách để lần sau đọc đúng ngay. Sửa, thêm được; xóa dòng nào thì quên điều đó.",
      ),
      ...placed.map(({ block }) => block),
    ],
    styles: placed.map(({ table }) => ({
      area: {
        top: HEADER_ROW,
        left: table.column,
        bottom: HEADER_ROW,
        right: table.column + table.columns.length - 1,
      },
      style: headerStyle,
    })),
    columnWidths: widths.slice(0, -1),
    rowHeights: { ...titleHeights, [HEADER_ROW - 1]: 20, [HEADER_ROW]: 32 },
    tables: placed.map(({ table }) => table),
  });
}

const choicesOf = (words: Readonly<Record<string, string>>): readonly string[] => Object.values(words);

function layOut<Key extends string>({
  name,
  caption,
  headings,
  columns,
}: Part<Key>): {
  readonly table: TableModel;
  readonly caption: string;
} {
  const keys = Object.keys(headings) as Key[];
  const models: readonly TableColumnModel[] = keys.map((key) => ({ heading: headings[key], ...columns[key] }));
  return {
    caption,
    table: { name, row: HEADER_ROW, column: 0, columns: models, rows: [], style: "TableStyleLight1" },
  };
}
