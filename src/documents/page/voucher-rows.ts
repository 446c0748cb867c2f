import type { IsoDate } from "@/language/dates/iso-date";
import type { Meeting } from "@/domain/model/meeting";
import type { VoucherFacts, VoucherSettings } from "@/domain/payments/voucher-settings";
import { formatDateInWords } from "@/language/dates/dates";
import { cellText } from "@/sheet/shown-text";
import { placeName } from "./place-name";
import { textLines } from "@/sheet/row-height";
import type { CellStyle } from "@/sheet/sheet-model";
import type { PageForm } from "./page-form";
import { gap, textRow, together, type SheetRow, type Span } from "./sheet-rows";

/** What stands for a fact that is not known. */
export const OPEN = "……";

export const centre: CellStyle = { align: "center", verticalAlign: "center" };

export const dayOf = (date: IsoDate | null): string =>
  date === null ? `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}` : formatDateInWords(date);

const upper = (text: string | null): string => text?.toLocaleUpperCase("vi") ?? OPEN;

/** Who issues a document, and what its head says. */
export interface VoucherHead {
  readonly meeting: Meeting;
  readonly settings: VoucherSettings;
  readonly facts: VoucherFacts;
  /** In capitals, as printed. */
  readonly title: string;
  /** Lines below the title, each in italics. */
  readonly below: readonly string[];
}

/** The page that rows are laid out on: its form and the characters of its columns. */
export interface Sheet {
  readonly form: PageForm;
  readonly widths: readonly number[];
}

const last = ({ widths }: Sheet): number => widths.length - 1;

/** Characters of the columns `left` to `right` together. */
export const widthOf = ({ widths }: Sheet, left: number, right: number): number =>
  widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0) + (right - left) * 0.7;

/** Splits the columns into neighbouring spans whose widths are in these shares, as nearly as whole columns allow. */
export function spansOf(sheet: Sheet, shares: readonly number[]): readonly (readonly [number, number])[] {
  const whole = widthOf(sheet, 0, last(sheet));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const spans: (readonly [number, number])[] = [];
  let left = 0;
  let share = 0;
  shares.forEach((own, index) => {
    share += own;
    const rest = shares.length - 1 - index;
    let right = left;
    const gapAt = (at: number): number => Math.abs(widthOf(sheet, 0, at) - (whole * share) / all);
    while (right < last(sheet) - rest && gapAt(right + 1) <= gapAt(right)) right += 1;
    if (rest === 0) right = last(sheet);
    spans.push([left, right]);
    left = right + 1;
  });
  return spans;
}

/** A text over the whole width, as high as its lines. */
export function wideRow(sheet: Sheet, text: string, style: CellStyle, lowest = 18): SheetRow {
  const size = style.size ?? sheet.form.size;
  const lines = textLines(text, widthOf(sheet, 0, last(sheet)), size, style.bold);
  const height = Math.max(lowest, lines * size * 1.28 + 2);
  return textRow([0, last(sheet)], cellText(text), { verticalAlign: "center", wrap: true, ...style }, height);
}

/** Head of a money document: issuer with address and code at the left, form code at the right where the unit has one, number, title. */
export function headRows(sheet: Sheet, { meeting, settings, facts, title, below }: VoucherHead): readonly SheetRow[] {
  const { formCode, issuedUnder, number } = facts;
  const hasRight = formCode !== null || issuedUnder !== null || number !== null;
  const [left = [0, 0], right = [0, 0]] = hasRight ? spansOf(sheet, [11, 9]) : spansOf(sheet, [1, 1]);
  const lefts: { readonly text: string; readonly style: CellStyle }[] = [
    { text: upper(meeting.superior), style: {} },
    { text: upper(meeting.orgUnit), style: { bold: true, underline: true } },
    ...(settings.address === null ? [] : [{ text: `Địa chỉ: ${settings.address}`, style: { size: 11 } }]),
    ...(settings.unitCode === null
      ? []
      : [{ text: `${settings.unitCodeLabel ?? "Mã QHNS"}: ${settings.unitCode}`, style: { size: 11 } }]),
  ];
  const rights: { readonly text: string; readonly style: CellStyle }[] = [
    ...(formCode === null ? [] : [{ text: `Mẫu số: ${formCode}`, style: { bold: true } }]),
    ...(issuedUnder === null
      ? []
      : [{ text: `(${issuedUnder.replace(/^\(|\)$/g, "")})`, style: { italic: true, size: 11 } }]),
    ...(number === null ? [] : [{ text: `Số: ${number}`, style: {} }]),
  ];
  const rows = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index): SheetRow => {
    const span = ([from, to]: readonly [number, number], part: (typeof lefts)[number] | undefined): readonly Span[] =>
      part === undefined
        ? []
        : [{ left: from, right: to, input: cellText(part.text), style: { ...centre, wrap: true, ...part.style } }];
    const lines = (part: (typeof lefts)[number] | undefined, [from, to]: readonly [number, number]): number =>
      part === undefined
        ? 1
        : textLines(part.text, widthOf(sheet, from, to), part.style.size ?? sheet.form.size, part.style.bold);
    const most = Math.max(lines(lefts[index], left), lines(rights[index], right));
    return {
      spans: [...span(left, lefts[index]), ...span(right, rights[index])],
      height: most * sheet.form.line + 1.5,
    };
  });
  return [
    ...rows,
    gap(8),
    wideRow(sheet, title, { ...centre, bold: true, size: sheet.form.size + 3 }, 24),
    ...below.map((text) => wideRow(sheet, text, { ...centre, italic: true })),
  ];
}

/** «Tổng số tiền (viết bằng chữ): …». */
export const wordsRow = (sheet: Sheet, words: string): SheetRow =>
  wideRow(sheet, `Tổng số tiền (viết bằng chữ): ${words}.`, { bold: true, italic: true }, 24);

/** Who signs, under which title; a name that is not known leaves space for it. */
export interface Signer {
  readonly title: string;
  readonly note?: string;
  readonly name: string | null;
}

const SIGNED = "(Ký, họ tên)";

/** The four who answer for a payment: a ward has a phụ trách kế toán, no kế toán trưởng (NĐ 174/2016 Art. 20). */
export function payingSigners({ signatories }: Meeting): readonly Signer[] {
  const { preparer, treasurer, accountant, chair } = signatories;
  return [
    { title: "NGƯỜI LẬP", name: preparer },
    { title: "THỦ QUỸ", name: treasurer },
    { title: "PHỤ TRÁCH KẾ TOÁN", name: accountant },
    { title: "CHỦ TỊCH", note: "(Ký, họ tên, đóng dấu)", name: chair },
  ];
}

/** Place and date, then titles, space to sign and names side by side; `date` null is filled by hand. */
export function signatureRows(
  sheet: Sheet,
  {
    meeting,
    date,
    signers,
  }: { readonly meeting: Meeting; readonly date: IsoDate | null; readonly signers: readonly Signer[] },
): readonly SheetRow[] {
  const spans = spansOf(
    sheet,
    signers.map(() => 1),
  );
  const row = (text: (signer: Signer) => string | null, style: CellStyle, lowest: number): SheetRow => {
    const size = style.size ?? sheet.form.size;
    const cells = signers.map((signer, index) => {
      const [from, to] = spans[index] ?? [0, 0];
      return { from, to, own: text(signer) };
    });
    const lines = Math.max(
      ...cells.map(({ from, to, own }) => textLines(own ?? "", widthOf(sheet, from, to), size, style.bold)),
    );
    return {
      spans: cells.map(({ from, to, own }) => ({
        left: from,
        right: to,
        input: cellText(own),
        style: { ...centre, wrap: true, ...style },
      })),
      height: Math.max(lowest, lines * size * 1.28 + 2),
    };
  };
  const place = `${placeName(meeting.orgUnit) ?? OPEN}, ${dayOf(date)}`;
  return together([
    textRow(placeSpan(sheet, place), place, { ...centre, italic: true }, 24),
    row(({ title }) => title, { bold: true }, sheet.form.line + 3),
    row(({ note }) => note ?? SIGNED, { italic: true, size: Math.min(12, sheet.form.size) }, 18),
    { ...gap(66), least: 38 },
    row(({ name }) => name, { bold: true }, 20),
  ]);
}

/** The right three fifths of the page, and as many columns more as the text needs to stand on one line. */
function placeSpan(sheet: Sheet, place: string): readonly [number, number] {
  const [, [left, right] = [0, last(sheet)]] = spansOf(sheet, [2, 3]);
  const fits = (from: number): boolean => textLines(place, widthOf(sheet, from, right), sheet.form.size) === 1;
  let from = left;
  while (from > 0 && !fits(from)) from -= 1;
  return [from, right];
}
