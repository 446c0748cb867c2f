/** Paragraphs, tables and sections of an office's Word documents, as the scripts lay out our templates. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { PlanFormat } from "../src/domain/plan/plan-format";

export const FONT = "Times New Roman";
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
export const MARGIN = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) };
/** A4 standing, less the margins. */
export const TEXT_WIDTH = 11906 - MARGIN.left - MARGIN.right;
/** A4 lying: the binding edge is above, so the wide margin is the top one. */
export const LYING = { top: twips(20), bottom: twips(15), left: twips(20), right: twips(20) };
export const LYING_WIDTH = 16838 - LYING.left - LYING.right;
export const BODY = 28;
export const SMALL = 26;
/** Six points after each paragraph, lines at 1,15. */
export const SPACING = { before: 0, after: 120, line: 276, lineRule: "auto" } as const;

export const field = (tag: string): string => `{${tag}}`;
export const loop = (tag: string, inside: string): string => `{#${tag}}${inside}{/${tag}}`;
export const open = (tag: string): string => `{#${tag}}`;
export const close = (tag: string): string => `{/${tag}}`;

/** Text with **bold** and __italic__ spans as runs. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split(/(\*\*.*?\*\*|__.*?__)/)
    .filter((span) => span !== "")
    .map((span) => {
      if (span.startsWith("**")) return new TextRun({ ...options, text: span.slice(2, -2), bold: true });
      if (span.startsWith("__")) return new TextRun({ ...options, text: span.slice(2, -2), italics: true });
      return new TextRun({ ...options, text: span });
    });
}

export type Look = Omit<IParagraphOptions, "children" | "text" | "run"> & { readonly run?: IRunOptions };

export const paragraph = (text: string, { run = {}, ...look }: Look = {}): Paragraph =>
  new Paragraph({ ...look, children: runs(text, { size: BODY, ...run }) });

/** A paragraph of the body: justified, first line indented by 1,27 cm, 6 points to the next. */
export const body = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: SPACING,
    ...look,
  });

export const headline = (text: string): Paragraph => body(text, { keepNext: true, run: { bold: true } });

/** A paragraph that only opens or closes a loop: docxtemplater removes it. */
export const mark = (text: string): Paragraph => paragraph(text, { spacing: { before: 0, after: 0 } });

export const centred = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, ...look });

/** A rule under the text above it, `length` wide inside `width` (twips). */
export function rule(width: number, length: number, after = 0): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after, line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

export const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two blocks side by side without borders: the head and the tail of an office's document. */
export function sideBySide(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 40, right: 40 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  });
}

export interface Cell {
  readonly text: string;
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly span?: number;
  readonly shade?: boolean;
}

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export interface Columns {
  /** Shares of the text's width. */
  readonly shares: readonly number[];
  readonly header: readonly string[];
  readonly width?: number;
}

/** A table of figures: header repeated on each page, rows never split, a group's title kept with its first line. */
export function grid({ shares, header, width: room = TEXT_WIDTH }: Columns, rows: readonly (readonly Cell[])[]): Table {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * room));
  const cell = ({ text, align = "left", bold, span = 1, shade, keepNext }: Cell, column: number): TableCell =>
    new TableCell({
      columnSpan: span,
      verticalAlign: VerticalAlign.CENTER,
      width: { size: widths.slice(column, column + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      ...(shade ? { shading: { fill: "F2F2F2" } } : {}),
      children: [
        paragraph(text, {
          alignment: alignments[align],
          spacing: { before: 0, after: 0 },
          keepNext: keepNext ?? false,
          run: { size: SMALL, bold: bold ?? false },
        }),
      ],
    });
  const row = (cells: readonly Cell[], isHeader: boolean): TableRow => {
    let column = 0;
    return new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      ...(isHeader ? { height: { value: 480, rule: HeightRule.ATLEAST } } : {}),
      children: cells.map((one) => {
        const made = cell(one, column);
        column += one.span ?? 1;
        return made;
      }),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    rows: [
      row(
        header.map((text) => ({ text, align: "center", bold: true, shade: true })),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** A section with its own page numbers from its second page on: at the top in the middle (NĐ 30/2020), or below on the right (TT 01/2011). */
export function section(format: PlanFormat, children: (Paragraph | Table)[], isLying = false): ISectionOptions {
  const pageNumber = new Paragraph({
    alignment: format === "nd30" ? AlignmentType.CENTER : AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
  const blank = (): Paragraph => new Paragraph({ children: [] });
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the sheet itself: for a lying page it swaps the two measures.
        size: {
          width: 11906,
          height: 16838,
          orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...(isLying ? LYING : MARGIN), header: twips(10), footer: twips(10) },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    ...(format === "nd30"
      ? { headers: { default: new Header({ children: [pageNumber] }), first: new Header({ children: [blank()] }) } }
      : { footers: { default: new Footer({ children: [pageNumber] }), first: new Footer({ children: [blank()] }) } }),
    children,
  };
}

/** The package with fixed times and no entry for folders: equal templates have equal bytes. */
export function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith("/")) continue;
    const content =
      name === "docProps/core.xml"
        ? strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2000-01-01T00:00:00Z"))
        : part;
    parts[name] = [content, { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(parts);
}

/** Writes a document's bytes into assets/templates. */
export async function writeTemplate(name: string, title: string, sections: readonly ISectionOptions[]): Promise<void> {
  const document = new Document({
    creator: "Bảng Vàng",
    lastModifiedBy: "Bảng Vàng",
    title,
    styles: { default: { document: { run: { font: FONT, size: BODY, language: { value: "vi-VN" } } } } },
    sections: [...sections],
  });
  const folder = join(__dirname, "..", "assets", "templates");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), withFixedTimes(new Uint8Array(await Packer.toBuffer(document))));
}

/** Tags of the head that every document of the office has. */
export interface HeadTags {
  readonly superior: string;
  readonly orgUnit: string;
  readonly number: string;
  readonly placeName: string;
  readonly date: string;
}

/** Issuer and number at the left, state, place and day at the right (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function headBlock(
  tags: HeadTags,
  superior: Paragraph[] = [centred(field(tags.superior), { run: { size: 26, allCaps: true } })],
): Table {
  const widths = [TEXT_WIDTH - 5300, 5300] as const;
  return sideBySide(
    [widths[0], widths[1]],
    [
      ...superior,
      centred(field(tags.orgUnit), { run: { size: 26, allCaps: true, bold: true } }),
      rule(widths[0], 1300),
      centred(`Số: ${field(tags.number)}`, { spacing: { before: 100, after: 0 }, run: { size: 26 } }),
    ],
    [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { run: { size: 24, bold: true } }),
      centred("Độc lập - Tự do - Hạnh phúc", { run: { size: 26, bold: true } }),
      rule(widths[1], 3330),
      centred(`${field(tags.placeName)}, ${field(tags.date)}`, {
        spacing: { before: 100, after: 0 },
        run: { size: 27, italics: true },
      }),
    ],
  );
}

/** Tags of the foot: «Nơi nhận» and the signature. */
export interface FootTags {
  readonly recipients: string;
  readonly recipient: string;
  readonly authority: string;
  readonly signatureTitles: string;
  readonly signatureTitle: string;
  readonly signer: string;
}

/** «Nơi nhận» at the left, the signature at the right. */
export function tailBlock(tags: FootTags): Table {
  const left = Math.floor(TEXT_WIDTH * 0.48);
  return sideBySide(
    [left, TEXT_WIDTH - left],
    [
      paragraph("Nơi nhận:", { spacing: { before: 0, after: 0 }, run: { size: 24, bold: true, italics: true } }),
      mark(open(tags.recipients)),
      paragraph(field(tags.recipient), { spacing: { before: 0, after: 0 }, run: { size: 22 } }),
      mark(close(tags.recipients)),
    ],
    [
      mark(open(tags.authority)),
      centred(field(tags.authority), { run: { bold: true } }),
      mark(close(tags.authority)),
      mark(open(tags.signatureTitles)),
      centred(field(tags.signatureTitle), { run: { bold: true } }),
      mark(close(tags.signatureTitles)),
      ...Array.from({ length: 4 }, () => centred("")),
      centred(field(tags.signer), { run: { bold: true } }),
    ],
  );
}
