import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { DecisionFacts } from "@/domain/decision/decision-facts";
import type { Meeting } from "@/domain/model/meeting";
import { planSignature } from "@/domain/plan/plan-signature";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { cellText } from "@/sheet/shown-text";
import { letterFoot, letterHead, letterSheet, letterText, letterTitle } from "../page/letter-rows";
import { layOutForm } from "../page/form-page";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import { landscapePage } from "../page/page-form";
import { gap } from "../page/sheet-rows";
import { dayOf, OPEN, wideRow, wordsRow } from "../page/voucher-rows";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { countWords, decisionContent } from "./decision-content";

/** The draft of the award decision on a page of its own. */
export function decisionSheet(meeting: Meeting, facts: DecisionFacts, sheetName: string): SheetModel {
  const content = decisionContent(meeting, facts);
  const chair = `CHỦ TỊCH ${(meeting.orgUnit ?? OPEN).replace(/^ubnd/iu, "ỦY BAN NHÂN DÂN").toLocaleUpperCase("vi")}`;
  return layOutForm({
    name: sheetName,
    form: letterSheet.form,
    widths: letterSheet.widths,
    pages: [
      [
        wideRow(letterSheet, "DỰ THẢO", { align: "left", bold: true, italic: true, size: 12, color: "#9C1F1F" }),
        ...letterHead({ meeting, number: content.number, date: meeting.awardDecision.date }),
        letterTitle("QUYẾT ĐỊNH", 15),
        letterTitle(content.title),
        gap(8),
        letterTitle(chair),
        gap(6),
        ...content.grounds.map((ground) => letterText(`${ground};`, { italic: true })),
        gap(4),
        letterTitle("QUYẾT ĐỊNH:"),
        ...content.articles.map(({ title, text }) => letterText(`${title} ${text}`)),
        ...letterFoot(content.recipients, { ...planSignature(meeting), authority: null }),
      ],
    ],
  });
}

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };
const groupTitles = { collective: "TẬP THỂ", individual: "CÁ NHÂN", household: "HỘ GIA ĐÌNH" } as const;
const romans = ["I", "II", "III"];

interface Line {
  readonly ordinal: number;
  readonly entry: AssessedHonoree;
}

const columns: readonly LedgerColumn<Line>[] = [
  { heading: "STT", width: 5, style: { ...cell, align: "center", format: "0" }, value: ({ ordinal }) => ordinal },
  {
    heading: "Họ và tên / Tên tập thể, hộ gia đình",
    width: 30,
    style: cell,
    value: ({ entry: { honoree } }) =>
      cellText([honoree.honorific, honoree.name].filter((part) => part !== null).join(" ")),
  },
  { heading: "Chức vụ", width: 20, style: cell, value: ({ entry }) => cellText(entry.honoree.position) },
  { heading: "Đơn vị (địa chỉ)", width: 26, style: cell, value: ({ entry }) => cellText(entry.honoree.orgUnit) },
  { heading: "Hình thức khen thưởng", width: 30, style: cell, value: ({ entry }) => cellText(entry.honoree.awardText) },
  {
    heading: "Tiền thưởng (đồng)",
    width: 15,
    style: money,
    isSummed: true,
    value: ({ entry }) => (entry.priced.amount === null ? null : entry.priced.payableByWard),
  },
];

/** The list that goes with the decision: I. Tập thể, II. Cá nhân, III. Hộ gia đình, sums as live formulas. */
export function decisionListSheet(meeting: Meeting, facts: DecisionFacts, sheetName: string): SheetModel {
  const sheet = { form: landscapePage, widths: columns.map(({ width }) => width) };
  const { number, date } = meeting.awardDecision;
  return layOutLedger({
    name: sheetName,
    form: landscapePage,
    columns,
    lowestLine: 22,
    groups: facts.groups.map(({ kind, rows }, index) => ({
      title: `${romans[index] ?? ""}. ${groupTitles[kind]}`,
      sumLabel: `Cộng ${romans[index] ?? ""}`,
      lines: rows.map((entry, at) => ({ ordinal: at + 1, entry })),
    })),
    head: [
      wideRow(sheet, "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG", { align: "center", bold: true, size: 15 }, 24),
      wideRow(
        sheet,
        `(Kèm theo Quyết định số ${number ?? `${OPEN}/QĐ-UBND`} ${dayOf(date)} của ${meeting.orgUnit ?? OPEN})`,
        {
          align: "center",
          italic: true,
        },
      ),
      gap(6),
    ],
    totalLabel: "TỔNG CỘNG",
    foot: [
      wordsRow(sheet, sumInWords(facts.total)),
      wideRow(sheet, `Danh sách gồm ${countWords(facts.counts)}.`, {}, 20),
    ],
    pageTotals: false,
  });
}
