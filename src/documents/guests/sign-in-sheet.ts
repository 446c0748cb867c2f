import type { Guest } from "@/domain/guests/list-guests";
import type { Meeting } from "@/domain/model/meeting";
import { planGroups } from "@/domain/plan/plan-group";
import { planGroupWords } from "@/domain/model/words";
import { formatDateInWords } from "@/language/dates/dates";
import { cellText } from "@/sheet/shown-text";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import { SIGNATURE_POINTS, portraitPage } from "../page/page-form";
import { OPEN, wideRow } from "../page/voucher-rows";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const romans = ["I", "II", "III", "IV", "V"];

const columns: readonly LedgerColumn<Guest>[] = [
  { heading: "STT", width: 5, style: { ...cell, align: "center", format: "0" }, value: ({ ordinal }) => ordinal },
  {
    heading: "Họ và tên",
    width: 25,
    style: cell,
    value: ({ honorific, name }) =>
      cellText([honorific, name].filter((part) => part !== null && part !== "").join(" ") || null),
  },
  { heading: "Chức vụ, đơn vị", width: 35, style: cell, value: ({ posts }) => cellText(posts.join("\n") || null) },
  { heading: "Ký tên", width: 17, style: cell, value: () => null },
  { heading: "Ghi chú", width: 10, style: cell, value: () => null },
];

/** The list at the door: every guest once, by the plan's groups, with space of 30 × 9 mm to sign. */
export function signInSheet(meeting: Meeting, guests: readonly Guest[], sheetName: string): SheetModel {
  const sheet = { form: portraitPage, widths: columns.map(({ width }) => width) };
  const day =
    meeting.meetingDate === null
      ? `(Ngày ${OPEN} tháng ${OPEN} năm ${OPEN})`
      : `(${formatDateInWords(meeting.meetingDate)})`;
  const groups = planGroups.flatMap((group) => {
    const lines = guests.filter(({ planGroup }) => planGroup === group);
    return lines.length === 0 ? [] : [{ group, lines }];
  });
  return layOutLedger({
    name: sheetName,
    form: portraitPage,
    columns,
    lowestLine: SIGNATURE_POINTS,
    groups: groups.map(({ group, lines }, index) => ({
      title: `${romans[index] ?? ""}. ${planGroupWords[group]} (${lines.length})`,
      sumLabel: "",
      lines,
    })),
    head: [
      wideRow(sheet, (meeting.orgUnit ?? OPEN).toLocaleUpperCase("vi"), { bold: true }),
      wideRow(sheet, "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", { align: "center", bold: true, size: 15 }, 24),
      wideRow(sheet, meeting.title ?? OPEN, { align: "center", bold: true }, 32),
      wideRow(sheet, day, { align: "center", italic: true }, 20),
    ],
    totalLabel: null,
    foot: [wideRow(sheet, `Danh sách gồm ${guests.length} đại biểu. Số có mặt: ${OPEN}`, { italic: true }, 24)],
    pageTotals: false,
  });
}
