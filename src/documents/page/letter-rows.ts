import type { IsoDate } from "@/language/dates/iso-date";
import type { Meeting } from "@/domain/model/meeting";
import type { PlanSignature } from "@/domain/plan/plan-signature";
import { cellText } from "@/sheet/shown-text";
import { gap, textRow, type SheetRow } from "./sheet-rows";
import { centre, dayOf, OPEN, wideRow, widthOf, type Sheet } from "./voucher-rows";
import { placeName } from "./place-name";
import { textLines } from "@/sheet/row-height";
import type { CellStyle } from "@/sheet/sheet-model";

/** A4 portrait with the margins of NĐ 30/2020/NĐ-CP; the issuer stands over the first two columns, the state over the last two. */
export const letterSheet: Sheet = {
  form: { orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, size: 14, line: 18 },
  widths: [19, 19, 22, 27],
};

const upper = (text: string | null): string => text?.toLocaleUpperCase("vi") ?? OPEN;

type Half = readonly [text: string, style: CellStyle];

function halves([left, leftStyle]: Half, [right, rightStyle]: Half): SheetRow {
  const lines = Math.max(
    textLines(left, widthOf(letterSheet, 0, 1), leftStyle.size ?? 12),
    textLines(right, widthOf(letterSheet, 2, 3), rightStyle.size ?? 12),
  );
  return {
    spans: [
      { left: 0, right: 1, input: cellText(left), style: { ...centre, wrap: true, ...leftStyle } },
      { left: 2, right: 3, input: cellText(right), style: { ...centre, ...rightStyle } },
    ],
    height: lines * 16.5 + 2,
  };
}

/** Who issues a letter, its number and day. */
export interface LetterHead {
  readonly meeting: Meeting;
  /** As printed after «Số: ». */
  readonly number: string;
  readonly date: IsoDate | null;
}

/** Head of a letter: issuer and state, number, place and day (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function letterHead({ meeting, number, date }: LetterHead): readonly SheetRow[] {
  return [
    halves([upper(meeting.superior), { size: 12 }], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 12 }]),
    halves(
      [upper(meeting.orgUnit), { bold: true, underline: true, size: 12 }],
      ["Độc lập - Tự do - Hạnh phúc", { bold: true, underline: true, size: 13 }],
    ),
    gap(6),
    halves(
      [`Số: ${number}`, { size: 13 }],
      [`${placeName(meeting.orgUnit) ?? OPEN}, ${dayOf(date)}`, { italic: true, size: 13 }],
    ),
    gap(14),
  ];
}

/** A paragraph of a letter, justified. */
export const letterText = (text: string, style: CellStyle = {}): SheetRow => {
  const row = wideRow(letterSheet, text, { align: "justify", verticalAlign: "top", ...style }, 18);
  return { ...row, height: row.height + 4 };
};

/** A line in the middle, bold. */
export const letterTitle = (text: string, size = 14): SheetRow =>
  wideRow(letterSheet, text, { align: "center", bold: true, size }, 22);

/** «Nơi nhận» at the left, the signature at the right. */
export function letterFoot(recipients: readonly string[], signature: PlanSignature): readonly SheetRow[] {
  const lefts: readonly Half[] = [
    ["Nơi nhận:", { bold: true, italic: true, size: 12, align: "left" }],
    ...recipients.map((text): Half => [text, { size: 11, align: "left" }]),
  ];
  const rights: readonly Half[] = [
    ...(signature.authority === null ? [] : [[signature.authority, { bold: true, size: 13 }] as const]),
    ...signature.titles.map((title): Half => [title, { bold: true, size: 13 }]),
  ];
  const rows = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index) =>
    halves(lefts[index] ?? ["", {}], rights[index] ?? ["", {}]),
  );
  return [
    gap(8),
    ...rows,
    gap(60),
    textRow([2, 3], cellText(signature.name ?? OPEN), { ...centre, bold: true, size: 14 }, 22),
  ];
}
