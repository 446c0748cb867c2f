import { copyWords, defaultReaders, readersName } from "@/domain/copies/reader-copy";
import { invitationNames } from "@/domain/guests/invitation";
import { sheetNames } from "../sheet-names";
import type { CellBlock, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";

const facts: readonly {
  readonly field: keyof typeof invitationNames;
  readonly label: string;
  readonly hint: string;
}[] = [
  { field: "number", label: "Số giấy mời", hint: "Ví dụ: 12/GM-UBND" },
  {
    field: "date",
    label: "Ngày giấy mời",
    hint: "dd/mm/yyyy; gửi trước hội nghị ít nhất 3 ngày làm việc (QĐ 45/2018/QĐ-TTg)",
  },
  { field: "time", label: "Giờ họp", hint: "Ví dụ: 8 giờ 00" },
  { field: "host", label: "Chủ trì", hint: "Ví dụ: Đồng chí Chủ tịch UBND phường; để trống thì không in" },
  { field: "request", label: "Đề nghị đại biểu", hint: "Ví dụ: có mặt trước 15 phút; để trống thì không in" },
  { field: "contact", label: "Người liên hệ", hint: "Tên, điện thoại in trên giấy mời; để trống thì không in" },
];

/** Rows for readers in the area `BG_NoiNhan`. */
export const READER_ROWS = 10;

const label: CellStyle = { bold: true, verticalAlign: "center", wrap: true, border: true, fill: "#FAF7EF" };
const input: CellStyle = { fill: look.input, border: true, verticalAlign: "center", wrap: true, format: "@" };
const hint: CellStyle = { italic: true, size: 9, color: look.quiet, verticalAlign: "center", wrap: true, border: true };
const TOP = 3;

/** «Mời và gửi»: what the invitations say besides the facts of the meeting, and who gets which copy of the lists. */
export function correspondenceSheet(): SheetModel {
  const blocks: CellBlock[] = [
    ...titleBlocks(
      "MỜI VÀ GỬI",
      "Nội dung giấy mời và bản gửi cho từng nơi nhận. Chỉ bản «Đầy đủ» có điện thoại, số định danh, tài khoản, năm sinh.",
    ),
  ];
  const names: { name: string; area: SheetModel["names"][number]["area"] }[] = [];
  const rowHeights: Record<number, number> = { ...titleHeights };
  const merges: SheetModel["merges"][number][] = [];
  let row = TOP;
  const section = (title: string): void => {
    blocks.push({ row, column: 0, values: [[title, null, null]], style: { ...headerStyle, align: "left" } });
    merges.push({ top: row, left: 0, bottom: row, right: 2 });
    rowHeights[row] = 20;
    row += 1;
  };
  section("GIẤY MỜI");
  for (const fact of facts) {
    const style: CellStyle = fact.field === "date" ? { ...input, format: "dd/mm/yyyy", align: "left" } : input;
    blocks.push(
      { row, column: 0, values: [[fact.label]], style: label },
      { row, column: 1, values: [[null]], style },
      { row, column: 2, values: [[fact.hint]], style: hint },
    );
    names.push({ name: invitationNames[fact.field], area: { top: row, left: 1, bottom: row, right: 1 } });
    rowHeights[row] = 28;
    row += 1;
  }
  section("NƠI NHẬN VÀ BẢN GỬI");
  blocks.push({
    row,
    column: 0,
    values: [["Nơi nhận", "Bản gửi", "Bản gửi gồm những gì"]],
    style: { ...headerStyle, fill: "#FAF7EF" },
  });
  rowHeights[row] = 20;
  row += 1;
  const readers = defaultReaders({ level: "phường", above: "cấp trên" });
  const about: readonly string[] = [
    `${copyWords.summary}: chỉ số người, số lượt và số tiền, không có tên`,
    `${copyWords.lists}: tên, chức vụ, đơn vị, hình thức khen, số tiền`,
    `${copyWords.reasons}: như trên, thêm mã, cấp khen và lý do không chi`,
    `${copyWords.full}: mọi cột, kể cả điện thoại, số định danh, tài khoản`,
  ];
  const last = row + READER_ROWS - 1;
  blocks.push(
    {
      row,
      column: 0,
      values: Array.from({ length: READER_ROWS }, (_, index) => {
        const reader = readers[index];
        return [reader?.reader ?? null, reader === undefined ? null : copyWords[reader.copy]];
      }),
      style: input,
    },
    { row, column: 2, values: Array.from({ length: READER_ROWS }, (_, index) => [about[index] ?? null]), style: hint },
  );
  for (let each = row; each <= last; each++) rowHeights[each] = 22;
  names.push({ name: readersName, area: { top: row, left: 0, bottom: last, right: 1 } });
  return {
    ...workingSheet(sheetNames.correspondence, {
      blocks,
      names,
      merges,
      rowHeights,
      columnWidths: [34, 40, 60],
      frozenRows: 2,
      print: {
        orientation: "landscape",
        margins: { top: 15, bottom: 15, left: 15, right: 15 },
        area: { top: 0, left: 0, bottom: last, right: 2 },
        fitToWidth: true,
        centerHorizontally: true,
        footer: "&L&8&A&R&8Trang &P/&N",
      },
    }),
    dropDowns: [{ area: { top: row, left: 1, bottom: last, right: 1 }, source: Object.values(copyWords) }],
  };
}
