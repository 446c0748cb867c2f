import { denominations } from "@/domain/hall/denominations";
import { voucherNames } from "./voucher-names";
import { voucherKinds, type VoucherKind } from "@/domain/payments/voucher-settings";
import { sheetNames } from "../sheet-names";
import type { CellBlock, CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { headerStyle, integerCell, look, moneyCell, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";

/** The papers as the sheet names them. */
const voucherTitles: Readonly<Record<VoucherKind, string>> = {
  awardCash: "Danh sách chi tiền thưởng",
  awardBank: "Bảng thanh toán qua ngân hàng",
  support: "Danh sách chi hỗ trợ đại biểu",
  statement: "Bảng kê chi tiền",
  voucher: "Phiếu chi",
  handover: "Giấy bàn giao tiền",
  return: "Giấy nộp lại tiền",
};

const facts: readonly {
  readonly field: Exclude<keyof typeof voucherNames, "vouchers" | "notes">;
  readonly label: string;
  readonly hint: string;
}[] = [
  { field: "address", label: "Địa chỉ đơn vị", hint: "Luật Kế toán Điều 16: chứng từ phải có tên, địa chỉ đơn vị lập" },
  { field: "unitCodeLabel", label: "Nhãn mã số đơn vị", hint: "Ví dụ: Mã QHNS, Mã đơn vị SDNS" },
  { field: "unitCode", label: "Mã số đơn vị", hint: "In dưới tên đơn vị; để trống thì không in" },
  { field: "treasuryAccount", label: "Tài khoản của đơn vị", hint: "Cho bảng thanh toán qua ngân hàng" },
  { field: "treasuryOffice", label: "Mở tại", hint: "Ví dụ: Kho bạc Nhà nước Long Biên" },
  {
    field: "supportRate",
    label: "Mức hỗ trợ một đại biểu (đồng)",
    hint: "Cho cả hội nghị; để trống thì lấy định mức hội nghị nhân số ngày ăn",
  },
  { field: "supportBasis", label: "Căn cứ mức hỗ trợ", hint: "Ví dụ: Quyết định số … ngày … của …" },
];

const label: CellStyle = { bold: true, verticalAlign: "center", wrap: true, border: true, fill: "#FAF7EF" };
const input: CellStyle = { fill: look.input, border: true, verticalAlign: "center", wrap: true, format: "@" };
const hint: CellStyle = { italic: true, size: 9, color: look.quiet, verticalAlign: "center", wrap: true, border: true };
const TOP = 3;

/** «Chứng từ»: what money papers carry besides the tables; all blank, as no form of them is laid down for a ward. */
export function voucherSheet(): SheetModel {
  const blocks: CellBlock[] = [
    ...titleBlocks(
      "CHỨNG TỪ",
      "Để trống được: các giấy tờ chi tiền chỉ in những gì có ở đây. Mẫu số và căn cứ ban hành do đơn vị chọn.",
    ),
  ];
  const names: { name: string; area: SheetModel["names"][number]["area"] }[] = [];
  const merges: SheetModel["merges"][number][] = [];
  const rowHeights: Record<number, number> = { ...titleHeights };
  let row = TOP;
  const section = (title: string): void => {
    blocks.push({
      row,
      column: 0,
      values: [[title, null, null, null, null]],
      style: { ...headerStyle, align: "left" },
    });
    merges.push({ top: row, left: 0, bottom: row, right: 4 });
    rowHeights[row] = 20;
    row += 1;
  };
  const blank = (count: number): CellInput[] => Array<CellInput>(count).fill(null);
  section("ĐƠN VỊ");
  for (const fact of facts) {
    const style = fact.field === "supportRate" ? { ...input, format: "#,##0", align: "left" as const } : input;
    blocks.push(
      { row, column: 0, values: [[fact.label]], style: label },
      { row, column: 1, values: [blank(2)], style },
      { row, column: 3, values: [[fact.hint, null]], style: hint },
    );
    merges.push({ top: row, left: 1, bottom: row, right: 2 }, { top: row, left: 3, bottom: row, right: 4 });
    names.push({ name: voucherNames[fact.field], area: { top: row, left: 1, bottom: row, right: 1 } });
    rowHeights[row] = 28;
    row += 1;
  }
  section("MẪU SỐ, SỐ VÀ NGÀY CỦA TỪNG GIẤY TỜ");
  blocks.push({
    row,
    column: 0,
    values: [["Giấy tờ", "Mẫu số", "Ban hành theo", "Số", "Ngày"]],
    style: { ...headerStyle, fill: "#FAF7EF" },
  });
  rowHeights[row] = 20;
  row += 1;
  blocks.push(
    { row, column: 0, values: voucherKinds.map((kind) => [voucherTitles[kind]]), style: label },
    { row, column: 1, values: voucherKinds.map(() => blank(3)), style: input },
    {
      row,
      column: 4,
      values: voucherKinds.map(() => [null]),
      style: { ...input, format: "dd/mm/yyyy", align: "center" },
    },
  );
  const lastVoucher = row + voucherKinds.length - 1;
  for (let each = row; each <= lastVoucher; each++) rowHeights[each] = 22;
  names.push({ name: voucherNames.vouchers, area: { top: row, left: 1, bottom: lastVoucher, right: 4 } });
  row = lastVoucher + 1;
  section("MỆNH GIÁ NGÂN HÀNG CÓ (để trống = đủ)");
  blocks.push({
    row,
    column: 0,
    values: [["Mệnh giá (đồng)", "Số tờ có"]],
    style: { ...headerStyle, fill: "#FAF7EF" },
  });
  rowHeights[row] = 20;
  row += 1;
  blocks.push(
    { row, column: 0, values: denominations.map((note) => [note]), style: { ...moneyCell, fill: "#FAF7EF" } },
    { row, column: 1, values: denominations.map(() => [null]), style: { ...integerCell, fill: look.input } },
  );
  const last = row + denominations.length - 1;
  names.push({ name: voucherNames.notes, area: { top: row, left: 0, bottom: last, right: 1 } });
  return workingSheet(sheetNames.vouchers, {
    blocks,
    names,
    merges,
    rowHeights,
    columnWidths: [32, 20, 40, 22, 14],
    frozenRows: 2,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      area: { top: 0, left: 0, bottom: last, right: 4 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}
