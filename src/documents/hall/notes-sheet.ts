import { denominations } from "@/domain/hall/denominations";
import type { NoteCounts, NotesAtHand } from "@/domain/hall/plan-notes";
import type { Meeting } from "@/domain/model/meeting";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { cellText } from "@/sheet/shown-text";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import type { PageForm } from "../page/page-form";
import { textRow, type SheetRow } from "../page/sheet-rows";
import { wideRow, wordsRow } from "../page/voucher-rows";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

const form: PageForm = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 15, right: 12 },
  size: 11,
  line: 14.2,
};

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const count: CellStyle = { border: true, verticalAlign: "center", align: "center", format: "#,##0;-#,##0;" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

/** One envelope with the notes that go into it; null = not filled with the notes at hand. */
export interface NotesLine {
  readonly ordinal: number;
  readonly name: string;
  readonly orgUnit: string | null;
  readonly amount: number;
  readonly notes: NoteCounts | null;
}

const columns: readonly LedgerColumn<NotesLine>[] = [
  { heading: "Số", width: 5, style: { ...cell, align: "center", format: "0" }, value: (line) => line.ordinal },
  { heading: "Họ và tên / Tên tập thể, hộ gia đình", width: 27, style: cell, value: (line) => cellText(line.name) },
  { heading: "Đơn vị", width: 19, style: cell, value: (line) => cellText(line.orgUnit) },
  { heading: "Số tiền (đồng)", width: 12, style: money, isSummed: true, value: (line) => line.amount },
  ...denominations.map((note): LedgerColumn<NotesLine> => ({
    heading: formatVnd(note),
    width: 7.4,
    style: count,
    isSummed: true,
    value: (line) => (line.notes === null ? null : (line.notes[note] ?? 0)),
  })),
];

/** How many notes of each denomination go into each envelope and in sum, and what the bank must have ready. */
export function notesSheet(
  meeting: Meeting,
  lines: readonly NotesLine[],
  { sheetName, atHand }: { readonly sheetName: string; readonly atHand: NotesAtHand },
): SheetModel {
  const sheet = { form, widths: columns.map(({ width }) => width) };
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const first = columns.length - denominations.length;
  const isLimited = denominations.some((note) => (atHand[note] ?? null) !== null);
  const stock: SheetRow = {
    height: 20,
    spans: [
      { left: 0, right: first - 1, input: "Ngân hàng có (tờ)", style: { ...cell, align: "center", italic: true } },
      ...denominations.map((note, index) => ({
        left: first + index,
        right: first + index,
        input: atHand[note] ?? "đủ",
        style: { ...count, italic: true },
      })),
    ],
  };
  return layOutLedger({
    name: sheetName,
    form,
    columns,
    lowestLine: 18,
    groups: [{ title: null, sumLabel: "", lines }],
    head: [
      wideRow(sheet, "BẢNG KÊ MỆNH GIÁ TIỀN THƯỞNG", { align: "center", bold: true, size: 14 }, 24),
      wideRow(sheet, meeting.title ?? "……", { align: "center", italic: true }),
      textRow([first, columns.length - 1], "Số tờ theo mệnh giá (đồng)", { align: "right", italic: true }, 16),
    ],
    totalLabel: "TỔNG CỘNG (tờ)",
    foot: [
      ...(isLimited ? [stock] : []),
      wordsRow(sheet, sumInWords(total)),
      ...(lines.some(({ notes }) => notes === null)
        ? [wideRow(sheet, "Dòng để trống: không đủ tờ để xếp đúng số tiền, cần đổi thêm tiền lẻ.", { italic: true })]
        : []),
    ],
    pageTotals: false,
  });
}
