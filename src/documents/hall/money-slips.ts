import { denominations } from "@/domain/hall/denominations";
import type { NoteCounts } from "@/domain/hall/plan-notes";
import type { Meeting } from "@/domain/model/meeting";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { cellText } from "@/sheet/shown-text";
import { layOutForm } from "../page/form-page";
import { slip } from "../page/page-form";
import { gap, type SheetRow, type Span } from "../page/sheet-rows";
import { dayOf, headRows, OPEN, signatureRows, wideRow, type Sheet, type Signer } from "../page/voucher-rows";
import { textLines } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";

const widths = [6, 24, 26, 15, 15];
const sheet: Sheet = { form: slip, widths };

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };
const heading: CellStyle = { ...cell, bold: true, align: "center", fill: "#F2F2F2" };

/** A list that goes along with the money. */
export interface SlipItem {
  readonly content: string;
  readonly payees: number;
  readonly amount: number;
}

interface SlipFacts {
  readonly meeting: Meeting;
  readonly settings: VoucherSettings;
  readonly sheetName: string;
}

/** The hand-over of the money before the conference: accountant to treasurer, list by list, in figures, words and notes. */
export function handoverSlip(
  { meeting, settings, sheetName }: SlipFacts,
  items: readonly SlipItem[],
  notes: NoteCounts | null,
): SheetModel {
  const { accountant, treasurer, chair } = meeting.signatories;
  const total = items.reduce((sum, { amount }) => sum + amount, 0);
  return layOutForm({
    name: sheetName,
    form: slip,
    widths,
    pages: [
      [
        ...headRows(sheet, {
          meeting,
          settings,
          facts: settings.vouchers.handover,
          title: "GIẤY BÀN GIAO TIỀN",
          below: ["(Phụ trách kế toán bàn giao cho thủ quỹ để chi tại hội nghị)"],
        }),
        ...facts([
          `Bên giao: Ông (bà) ${accountant ?? OPEN}, phụ trách kế toán`,
          `Bên nhận: Ông (bà) ${treasurer ?? OPEN}, thủ quỹ`,
          `Nội dung: chi tiền thưởng tại ${meeting.title ?? OPEN}`,
          `Căn cứ: Quyết định số ${meeting.awardDecision.number ?? OPEN} ${dayOf(meeting.awardDecision.date)}`,
        ]),
        gap(6),
        tableRow(
          ["STT", "Nội dung", "Số suất", "Số tiền (đồng)", "Ghi chú"],
          [heading, heading, heading, heading, heading],
          24,
        ),
        ...items.map(({ content, payees, amount }, index) =>
          tableRow([index + 1, content, payees, amount, null], [number, cell, number, money, cell]),
        ),
        tableRow(
          [null, "Tổng cộng", items.reduce((sum, { payees }) => sum + payees, 0), total, null],
          [cell, { ...cell, bold: true }, { ...number, bold: true }, { ...money, bold: true }, cell],
        ),
        wideRow(sheet, `Bằng chữ: ${sumInWords(total)}.`, { bold: true, italic: true }, 24),
        ...(notes === null ? [] : noteRows(notes)),
        wideRow(sheet, "Hai bên đã đếm đủ số tiền trên; giấy lập thành 02 bản, mỗi bên giữ 01 bản.", {}, 22),
        ...sign({ meeting, settings }, "handover", [
          { title: "BÊN NHẬN (THỦ QUỸ)", name: treasurer },
          { title: "BÊN GIAO (PHỤ TRÁCH KẾ TOÁN)", name: accountant },
          { title: "CHỦ TỊCH", note: "(Ký, họ tên, đóng dấu)", name: chair },
        ]),
      ],
    ],
  });
}

/** An envelope that came back. */
export interface ReturnedItem {
  readonly name: string;
  readonly orgUnit: string | null;
  readonly amount: number;
  readonly reason: string | null;
}

/** The return after the conference: what was received, paid against signature, and handed back, with each envelope that came back. */
export function returnSlip(
  { meeting, settings, sheetName }: SlipFacts,
  {
    received,
    paid,
    returned,
  }: { readonly received: number; readonly paid: SlipItem; readonly returned: readonly ReturnedItem[] },
): SheetModel {
  const { accountant, treasurer, chair } = meeting.signatories;
  const back = returned.reduce((sum, { amount }) => sum + amount, 0);
  const line = (text: string, amount: number): SheetRow => ({
    height: 22,
    spans: [
      { left: 0, right: 2, input: text, style: cell },
      { left: 3, right: 3, input: amount, style: money },
      { left: 4, right: 4, input: null, style: cell },
    ],
  });
  return layOutForm({
    name: sheetName,
    form: slip,
    widths,
    pages: [
      [
        ...headRows(sheet, {
          meeting,
          settings,
          facts: settings.vouchers.return,
          title: "GIẤY NỘP LẠI TIỀN SAU HỘI NGHỊ",
          below: ["(Thủ quỹ bàn giao lại cho phụ trách kế toán)"],
        }),
        ...facts([
          `Bên nộp: Ông (bà) ${treasurer ?? OPEN}, thủ quỹ`,
          `Bên nhận: Ông (bà) ${accountant ?? OPEN}, phụ trách kế toán`,
          `Nội dung: ${meeting.title ?? OPEN}`,
        ]),
        gap(6),
        line("1. Số tiền đã nhận để chi", received),
        line(`2. Số tiền đã chi có ký nhận (${paid.payees} suất)`, paid.amount),
        line(`3. Số tiền nộp lại (${returned.length} suất chưa nhận)`, back),
        line("4. Chênh lệch (1 - 2 - 3)", received - paid.amount - back),
        wideRow(sheet, `Số tiền nộp lại bằng chữ: ${sumInWords(back)}.`, { bold: true, italic: true }, 24),
        ...(returned.length === 0
          ? []
          : [
              tableRow(
                ["STT", "Người chưa nhận", "Đơn vị", "Số tiền (đồng)", "Lý do"],
                [heading, heading, heading, heading, heading],
                24,
              ),
              ...returned.map(({ name, orgUnit, amount, reason }, index) =>
                tableRow(
                  [index + 1, cellText(name), cellText(orgUnit), amount, cellText(reason)],
                  [number, cell, cell, money, cell],
                ),
              ),
            ]),
        gap(6),
        ...sign({ meeting, settings }, "return", [
          { title: "BÊN NỘP (THỦ QUỸ)", name: treasurer },
          { title: "BÊN NHẬN (PHỤ TRÁCH KẾ TOÁN)", name: accountant },
          { title: "CHỦ TỊCH", note: "(Ký, họ tên, đóng dấu)", name: chair },
        ]),
      ],
    ],
  });
}

const number: CellStyle = { ...cell, align: "center", format: "0" };

const facts = (lines: readonly string[]): readonly SheetRow[] =>
  lines.map((text) => wideRow(sheet, text, { align: "left" }, 20));

function sign(
  { meeting, settings }: Pick<SlipFacts, "meeting" | "settings">,
  kind: "handover" | "return",
  signers: readonly Signer[],
): readonly SheetRow[] {
  return signatureRows(sheet, { meeting, date: settings.vouchers[kind].date, signers });
}

/** A row of the slip's table, as high as its texts need. */
function tableRow(values: readonly CellInput[], styles: readonly CellStyle[], lowest = 22): SheetRow {
  const lines = values.map((value, index) =>
    typeof value === "string" ? textLines(value, widths[index] ?? 10, slip.size) : 1,
  );
  return {
    height: Math.max(lowest, Math.max(...lines) * slip.line + 4),
    spans: values.map((input, index): Span => ({ left: index, right: index, input, style: styles[index] ?? cell })),
  };
}

/** The notes that make up the money: only denominations that occur. */
function noteRows(notes: NoteCounts): readonly SheetRow[] {
  const rows = denominations.filter((note) => (notes[note] ?? 0) > 0);
  if (rows.length === 0) return [];
  return [
    wideRow(sheet, "Chi tiết mệnh giá:", { bold: true }, 22),
    tableRow(
      ["STT", "Mệnh giá", "Số tờ", "Thành tiền (đồng)", null],
      [heading, heading, heading, heading, heading],
      22,
    ),
    ...rows.map((note, index) =>
      tableRow(
        [index + 1, `${formatVnd(note)} đồng`, notes[note] ?? 0, note * (notes[note] ?? 0), null],
        [number, cell, number, money, cell],
        20,
      ),
    ),
  ];
}
