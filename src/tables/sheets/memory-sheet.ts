import type { CellBlock, SheetModel, TableModel } from "@/sheet/sheet-model";
import { abbreviationWords, hiddenWords, separatorWords } from "../columns/memory-words";
import { column } from "../declaration/column";
import { headingsOf, type TableDeclaration } from "../declaration/table-declaration";
import { columnModels } from "../look/list-sheet";
import { HEADER_ROW, headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";
import { kindWords } from "../list-kinds";
import { sheetNames } from "../sheet-names";

/** Tables stand side by side with a narrow column between, so that each can grow downwards. */
const BETWEEN = 2;

/** One of the tables of «Sổ tay»; its caption stands over it. */
interface Part<Key extends string> extends Pick<TableDeclaration<Key>, "name" | "columns"> {
  readonly caption: string;
}

const choicesOf = (words: Readonly<Record<string, string>>): readonly string[] => Object.values(words);
const declarePart = <Key extends string>(part: Part<Key>): Part<Key> => part;

/** What a user said a column means, for the next list with the same heading. */
const rememberedTable = declarePart({
  name: "CotDaNho",
  caption: "Cột đã nhớ",
  columns: {
    heading: column("Tiêu đề cột", [26, "text"]),
    kind: column("Trong danh sách", [16, "text"], { choices: kindWords() }),
    // Excel takes no more than 255 characters of choices, and the meanings are more.
    field: column("Hiểu là", [20, "text"]),
  },
});

/** The short forms of this ward's lists. */
const abbreviationTable = declarePart({
  name: "TuVietTat",
  caption: "Từ viết tắt",
  columns: {
    short: column("Viết tắt", [14, "text"]),
    full: column("Viết đầy đủ", [34, "text"]),
    about: column("Dùng cho", [14, "text"], { choices: choicesOf(abbreviationWords) }),
  },
});

/** How a list is to be read as a user said, for its next version; blank = as it is found. */
const readingTable = declarePart({
  name: "CachDoc",
  caption: "Cách đọc từng danh sách",
  columns: {
    file: column("Tệp", [26, "text"]),
    sheet: column("Sheet", [16, "text"]),
    kind: column("Loại danh sách", [16, "text"], { choices: kindWords() }),
    headerRow: column("Dòng tiêu đề", [10, "integer"]),
    encoding: column("Bảng mã", [13, "text"]),
    separator: column("Dấu phân cách", [11, "text"], { choices: choicesOf(separatorWords) }),
    hiddenRows: column("Dòng ẩn", [9, "text"], { choices: choicesOf(hiddenWords) }),
    hiddenColumns: column("Cột ẩn", [9, "text"], { choices: choicesOf(hiddenWords) }),
    /** `B = Họ và tên; D = Không lấy`. */
    columns: column("Các cột", [40, "text"]),
  },
});

/** The headings of the tables of «Sổ tay» by the keys of their columns. */
export const rememberedColumns = headingsOf(rememberedTable);
export const abbreviationColumns = headingsOf(abbreviationTable);
export const readingColumns = headingsOf(readingTable);

/** «Sổ tay»: what the workbook remembers of lists: columns set right, short forms, and how each list is to be read. Typed by hand as well. */
export function memorySheet(): SheetModel {
  const parts = [layOut(rememberedTable), layOut(abbreviationTable), layOut(readingTable)];
  let left = 0;
  const placed = parts.map(({ table, caption }) => {
    const at = { ...table, column: left };
    const block: CellBlock = {
      row: HEADER_ROW - 1,
      column: left,
      values: [[caption]],
      style: { bold: true, color: look.gold, verticalAlign: "center" },
    };
    left += table.columns.length + BETWEEN - 1;
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

const layOut = <Key extends string>({
  name,
  caption,
  columns,
}: Part<Key>): { readonly table: TableModel; readonly caption: string } => ({
  caption,
  table: { name, row: HEADER_ROW, column: 0, columns: columnModels({ columns }), rows: [], style: "TableStyleLight1" },
});
