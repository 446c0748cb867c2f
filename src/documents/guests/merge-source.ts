import type { Invitation } from "@/domain/guests/invitation";
import type { Guest } from "@/domain/guests/list-guests";
import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { Meeting } from "@/domain/model/meeting";
import { planGroupWords, recipientWords } from "@/domain/model/words";
import { amountInWords } from "@/language/numbers/amount-in-words";
import { formatDateInWords } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import { cellText } from "@/sheet/shown-text";
import type { SheetModel } from "@/sheet/sheet-model";
import { guestName, invitationContent } from "./invitation-content";

interface MergeColumn<Row> {
  /** ASCII and without spaces: Word makes its merge fields of it. */
  readonly heading: string;
  readonly width: number;
  readonly value: (row: Row, index: number) => string | null;
}

/**
 * One row an invitation, for Word's mail merge. Every cell is text as it is to be printed: Word turns dates and numbers of a sheet into another
 * country's form.
 */
export function invitationMerge(
  meeting: Meeting,
  invitation: Invitation,
  { guests, sheetName }: { readonly guests: readonly Guest[]; readonly sheetName: string },
): SheetModel {
  const content = invitationContent(meeting, invitation);
  const columns: readonly MergeColumn<Guest>[] = [
    { heading: "STT", width: 6, value: ({ ordinal }) => String(ordinal) },
    { heading: "Kinh_moi", width: 30, value: guestName },
    { heading: "Ho_ten", width: 26, value: ({ name }) => name },
    { heading: "Danh_xung", width: 12, value: ({ honorific }) => honorific },
    { heading: "Chuc_vu", width: 44, value: ({ posts }) => posts.join("; ") },
    { heading: "Don_vi", width: 30, value: ({ orgUnit }) => orgUnit },
    { heading: "Nhom", width: 26, value: ({ planGroup }) => planGroupWords[planGroup] },
    { heading: "So_giay_moi", width: 16, value: () => content.number },
    {
      heading: "Ngay_giay_moi",
      width: 26,
      value: () => (invitation.date === null ? null : formatDateInWords(invitation.date)),
    },
    { heading: "Hoi_nghi", width: 40, value: () => content.title },
    { heading: "Thoi_gian", width: 40, value: () => content.time },
    { heading: "Dia_diem", width: 30, value: () => content.place },
    { heading: "Chu_tri", width: 24, value: () => content.host },
    { heading: "De_nghi", width: 30, value: () => content.request },
    { heading: "Lien_he", width: 24, value: () => content.contact },
  ];
  return mergeSheet(sheetName, columns, guests);
}

/** One row a certificate, for Word's mail merge: recipient, award, decision; amounts and dates as text. */
export function certificateMerge(
  meeting: Meeting,
  honorees: readonly AssessedHonoree[],
  sheetName: string,
): SheetModel {
  const { number, date } = meeting.awardDecision;
  const columns: readonly MergeColumn<AssessedHonoree>[] = [
    { heading: "Loai", width: 14, value: ({ honoree: { kind } }) => (kind === null ? null : recipientWords[kind]) },
    {
      heading: "Ten",
      width: 34,
      value: ({ honoree }) => [honoree.honorific, honoree.name].filter((part) => part !== null).join(" "),
    },
    { heading: "Chuc_vu", width: 24, value: ({ honoree }) => honoree.position },
    { heading: "Don_vi", width: 30, value: ({ honoree }) => honoree.orgUnit },
    { heading: "Hinh_thuc", width: 40, value: ({ honoree }) => honoree.awardText },
    { heading: "Thanh_tich_nam", width: 16, value: ({ honoree }) => honoree.period },
    { heading: "So_quyet_dinh", width: 18, value: () => number },
    { heading: "Ngay_quyet_dinh", width: 26, value: () => (date === null ? null : formatDateInWords(date)) },
    {
      heading: "Tien_thuong",
      width: 16,
      value: ({ priced }) => (priced.amount === null ? null : `${formatVnd(priced.amount)} đồng`),
    },
    {
      heading: "Bang_chu",
      width: 44,
      value: ({ priced }) => (priced.amount === null ? null : amountInWords(priced.amount)),
    },
  ];
  return mergeSheet(
    sheetName,
    [{ heading: "STT", width: 6, value: (_, index) => String(index + 1) }, ...columns],
    honorees,
  );
}

/** Headings in the first row and nothing around the table: that is how Word finds it. */
function mergeSheet<Row>(name: string, columns: readonly MergeColumn<Row>[], rows: readonly Row[]): SheetModel {
  return {
    name,
    blocks: [
      { row: 0, column: 0, values: [columns.map(({ heading }) => heading)], style: { bold: true, fill: "#F2F2F2" } },
      ...(rows.length === 0
        ? []
        : [
            {
              row: 1,
              column: 0,
              values: rows.map((row, index) => columns.map(({ value }) => cellText(value(row, index)))),
              style: { format: "@" } as const,
            },
          ]),
    ],
    merges: [],
    styles: [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: {},
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: 1,
    frozenColumns: 0,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      fitToWidth: true,
      titleRows: { first: 0, last: 0 },
    },
    showGridlines: true,
    font: { name: "Times New Roman", size: 12 },
  };
}
