/**
 * Writes the plan's templates into assets/templates: ke-hoach-nd30.docx after the layout of NĐ 30/2020/NĐ-CP (Phụ lục I), ke-hoach-tt01.docx after that
 * of TT 01/2011/TT-BNV, which held until 04/3/2020. Run by hand when a template changes (`npx tsx scripts/author-templates.ts`); the files themselves
 * are committed, and equal sources give equal bytes.
 */
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
import { planTags as tags } from "../src/documents/plan/plan-tags";
import type { PlanFormat } from "../src/domain/plan/plan-format";

const FONT = "Times New Roman";
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const MARGIN = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) };
/** A4 standing, less the margins. */
const TEXT_WIDTH = 11906 - MARGIN.left - MARGIN.right;
/** A4 lying: the binding edge is above, so the wide margin is the top one. */
const LYING = { top: twips(20), bottom: twips(15), left: twips(20), right: twips(20) };
const LYING_WIDTH = 16838 - LYING.left - LYING.right;
const BODY = 28;
const SMALL = 26;
/** Six points after each paragraph, lines at 1,15. */
const SPACING = { before: 0, after: 120, line: 276, lineRule: "auto" } as const;

const field = (tag: string): string => `{${tag}}`;
const loop = (tag: string, inside: string): string => `{#${tag}}${inside}{/${tag}}`;
const open = (tag: string): string => `{#${tag}}`;
const close = (tag: string): string => `{/${tag}}`;

/** Text with **bold** and __italic__ spans as runs. */
function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split(/(\*\*.*?\*\*|__.*?__)/)
    .filter((span) => span !== "")
    .map((span) => {
      if (span.startsWith("**")) return new TextRun({ ...options, text: span.slice(2, -2), bold: true });
      if (span.startsWith("__")) return new TextRun({ ...options, text: span.slice(2, -2), italics: true });
      return new TextRun({ ...options, text: span });
    });
}

type Look = Omit<IParagraphOptions, "children" | "text" | "run"> & { readonly run?: IRunOptions };

const paragraph = (text: string, { run = {}, ...look }: Look = {}): Paragraph =>
  new Paragraph({ ...look, children: runs(text, { size: BODY, ...run }) });

/** A paragraph of the body: justified, first line indented by 1,27 cm, 6 points to the next. */
const body = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: SPACING,
    ...look,
  });

const headline = (text: string): Paragraph => body(text, { keepNext: true, run: { bold: true } });

/** A paragraph that only opens or closes a loop: docxtemplater removes it. */
const mark = (text: string): Paragraph => paragraph(text, { spacing: { before: 0, after: 0 } });

const centred = (text: string, look: Look = {}): Paragraph =>
  paragraph(text, { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 }, ...look });

/** A rule under the text above it, `length` wide inside `width` (twips). */
function rule(width: number, length: number, after = 0): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after, line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 4 })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Two blocks side by side without borders: the head and the tail of an office's document. */
function sideBySide(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
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

interface Cell {
  readonly text: string;
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly span?: number;
  readonly shade?: boolean;
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface Columns {
  /** Shares of the text's width. */
  readonly shares: readonly number[];
  readonly header: readonly string[];
  readonly width?: number;
}

/** A table of figures: header repeated on each page, rows never split, a group's title kept with its first line. */
function grid({ shares, header, width: room = TEXT_WIDTH }: Columns, rows: readonly (readonly Cell[])[]): Table {
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

/** TT 01/2011 lets People's Committees leave out the body above them, NĐ 30/2020 always wants it. */
const superiorLines = (format: PlanFormat): Paragraph[] => {
  const line = centred(field(tags.superior), { run: { size: 26, allCaps: true } });
  return format === "nd30" ? [line] : [mark(open(tags.superior)), line, mark(close(tags.superior))];
};

function headBlock(format: PlanFormat): Table {
  const widths = [TEXT_WIDTH - 5300, 5300] as const;
  return sideBySide(
    [widths[0], widths[1]],
    [
      ...superiorLines(format),
      centred(field(tags.orgUnit), { run: { size: 26, allCaps: true, bold: true } }),
      rule(widths[0], 1300),
      centred(`Số: ${field(tags.planNumber)}`, { spacing: { before: 100, after: 0 }, run: { size: 26 } }),
    ],
    [
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { run: { size: 24, bold: true } }),
      centred("Độc lập - Tự do - Hạnh phúc", { run: { size: 26, bold: true } }),
      rule(widths[1], 3330),
      centred(`${field(tags.placeName)}, ${field(tags.planDate)}`, {
        spacing: { before: 100, after: 0 },
        run: { size: 27, italics: true },
      }),
    ],
  );
}

function tailBlock(): Table {
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
      centred(field(tags.chair), { run: { bold: true } }),
    ],
  );
}

/** Lines of the budget by groups with their sums; the appendix also has measure and note. */
function budgetTable(isAppendix: boolean): Table {
  const sumSpan = isAppendix ? 5 : 4;
  const money = (text: string, bold = false): Cell => ({ text, align: "right", bold });
  const noteCell = (text: string): readonly Cell[] => (isAppendix ? [{ text }] : []);
  return grid(
    isAppendix
      ? {
          shares: [1.05, 4.3, 1.35, 1.35, 2.05, 2.3, 2.1],
          header: ["STT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)", "Ghi chú"],
        }
      : {
          shares: [1, 5.6, 1.5, 2.2, 2.5],
          header: ["STT", "Nội dung chi", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"],
        },
    [
      [
        {
          text: `${open(tags.budgetGroups)}${field(tags.numeral)}. ${field(tags.groupTitle)}`,
          bold: true,
          keepNext: true,
          span: sumSpan,
        },
        money(field(tags.subtotal), true),
        ...noteCell(""),
      ],
      [
        { text: `${open(tags.budgetLines)}${field(tags.ordinal)}`, align: "center" },
        { text: field(tags.item) },
        ...(isAppendix ? [{ text: field(tags.measure), align: "center" } as const] : []),
        { text: field(tags.quantity), align: "center" },
        money(field(tags.unitPrice)),
        ...(isAppendix
          ? [
              money(field(tags.amount)),
              { text: `${field(tags.note)}${close(tags.budgetLines)}${close(tags.budgetGroups)}` },
            ]
          : [money(`${field(tags.amount)}${close(tags.budgetLines)}${close(tags.budgetGroups)}`)]),
      ],
      [
        { text: "Cộng kinh phí tổ chức hội nghị", align: "center", bold: true, span: sumSpan },
        money(field(tags.meetingTotal), true),
        ...noteCell(""),
      ],
      ...(isAppendix
        ? [
            [
              { text: "Tiền thưởng kèm theo khen thưởng", align: "center", bold: true, span: sumSpan },
              money(field(tags.awardTotal), true),
              { text: "Phụ lục II" },
            ] as const,
            [
              { text: "TỔNG KINH PHÍ", align: "center", bold: true, span: sumSpan },
              money(field(tags.grandTotal), true),
              { text: "" },
            ] as const,
          ]
        : []),
    ],
  );
}

function awardMoneyTable(): Table {
  return grid({ shares: [1, 5, 2.4, 3.4], header: ["STT", "Đối tượng", "Số lượt khen", "Tiền thưởng (đồng)"] }, [
    [
      { text: `${open(tags.awardMoney)}${field(tags.ordinal)}`, align: "center" },
      { text: field(tags.awardKind) },
      { text: field(tags.awardRows), align: "center" },
      { text: `${field(tags.awardAmount)}${close(tags.awardMoney)}`, align: "right" },
    ],
    [
      { text: "Cộng tiền thưởng", align: "center", bold: true, span: 3 },
      { text: field(tags.awardTotal), align: "right", bold: true },
    ],
  ]);
}

/** What the plan carries out: a running sentence in the older format; italic, each on a line of its own, in the newer (NĐ 30/2020, Phụ lục I, II.6). */
const quotedDocuments = (format: PlanFormat): Paragraph[] =>
  format === "tt01"
    ? [body(`Thực hiện ${loop(tags.references, `${field(tags.reference)}; `)}`)]
    : [
        mark(open(tags.references)),
        body(field(tags.referenceLine), { run: { italics: true } }),
        mark(close(tags.references)),
      ];

function bodyParts(format: PlanFormat): (Paragraph | Table)[] {
  return [
    headBlock(format),
    centred("KẾ HOẠCH", { spacing: { before: 320, after: 0 }, run: { bold: true } }),
    centred(`Tổ chức ${field(tags.title)}`, { indent: { left: 500, right: 500 }, run: { bold: true } }),
    rule(TEXT_WIDTH, 2600, 200),
    ...quotedDocuments(format),
    body(`${field(tags.orgUnit)} xây dựng kế hoạch tổ chức ${field(tags.shortTitle)} cụ thể như sau:`),

    headline("I. THỜI GIAN, NỘI DUNG, CHƯƠNG TRÌNH, THÀNH PHẦN"),
    body(`**1. Thời gian:** ${field(tags.duration)}, ${field(tags.time)}.`),
    body(`**Địa điểm:** ${field(tags.place)}.`),
    headline("2. Nội dung, chương trình, thành phần"),
    body(
      `**- Nội dung:** Tổ chức ${field(tags.shortTitle)}, đánh giá việc thực hiện phong trào thi đua và công tác khen thưởng giai đoạn ${field(tags.period)}, phát động phong trào thi đua và công tác khen thưởng ${field(tags.years)} năm ${field(tags.nextPeriod)}.`,
    ),
    headline("- Chương trình:"),
    mark(open(tags.programme)),
    body(`+ ${field(tags.step)}`),
    mark(close(tags.programme)),
    headline("- Thành phần đại biểu:"),
    mark(open(tags.composition)),
    body(`+ ${field(tags.groupTitle)}${field(tags.groupCount)}`),
    mark(close(tags.composition)),
    body(`Tổng số đại biểu: ${field(tags.delegateTotal)} (danh sách tại Phụ lục I).`),
    body(`**- Biểu dương, khen thưởng tại hội nghị:** ${field(tags.honoreeSummary)} (danh sách tại Phụ lục II).`),

    headline("II. PHÂN CÔNG NHIỆM VỤ"),
    mark(open(tags.assignments)),
    headline(`${field(tags.ordinal)}. ${field(tags.department)}`),
    mark(open(tags.tasks)),
    body(field(tags.task)),
    mark(close(tags.tasks)),
    mark(close(tags.assignments)),
    headline(`${field(tags.accountingOrdinal)}. ${field(tags.accountingDepartment)}`),
    mark(open(tags.accountingTasks)),
    body(field(tags.task)),
    mark(close(tags.accountingTasks)),
    body("Cụ thể như sau:", { keepNext: true }),
    body("**a) Kinh phí tổ chức hội nghị:**", { keepNext: true }),
    budgetTable(false),
    body(`Bằng chữ: __${field(tags.meetingTotalInWords)}.__`, { spacing: { ...SPACING, before: 100 } }),
    mark(open(tags.budgetNote)),
    body(`__${field(tags.noteText)}__`, { run: { size: SMALL } }),
    mark(close(tags.budgetNote)),
    body("**b) Kinh phí khen thưởng** (tiền thưởng do đơn vị chi, chi tiết tại Phụ lục II):", { keepNext: true }),
    awardMoneyTable(),
    body(`Bằng chữ: __${field(tags.awardTotalInWords)}.__`, { spacing: { ...SPACING, before: 100 } }),
    mark(open(tags.awardNote)),
    body(`__${field(tags.noteText)}__`, { run: { size: SMALL } }),
    mark(close(tags.awardNote)),
    body(
      `**c) Tổng kinh phí (a + b): ${field(tags.grandTotal)} đồng** (Bằng chữ: __${field(tags.grandTotalInWords)}__). Dự toán chi tiết tại Phụ lục III.`,
    ),
    body("**d) Nguồn kinh phí:**", { keepNext: true }),
    mark(open(tags.funds)),
    body(`- ${field(tags.fund)}: ${field(tags.fundAmount)} đồng.`),
    mark(close(tags.funds)),
    body("**đ) Thanh quyết toán:**", { keepNext: true }),
    mark(open(tags.settlement)),
    body(`- ${field(tags.guidance)}`),
    mark(close(tags.settlement)),
    body(
      `**e) Bàn giao cho thủ quỹ:** Phụ trách kế toán bàn giao cho thủ quỹ (${field(tags.treasurer)}) danh sách chi tiền thưởng và số tiền ${field(tags.awardTotal)} đồng để chi tại hội nghị; sau hội nghị, thủ quỹ nộp lại danh sách đã ký nhận và số tiền chưa chi.`,
    ),
    body(`Trên đây là kế hoạch tổ chức ${field(tags.title)}, yêu cầu các bộ phận chuyên môn căn cứ thực hiện./.`, {
      spacing: { ...SPACING, before: 120, after: 240 },
    }),
    tailBlock(),
  ];
}

const appendixHead = (numeral: string, title: string): Paragraph[] => [
  centred(`Phụ lục ${numeral}`, { run: { bold: true } }),
  centred(title, { spacing: { before: 40, after: 40 }, run: { bold: true } }),
  centred(`(Kèm theo Kế hoạch số ${field(tags.planNumber)} ${field(tags.planDate)} của ${field(tags.orgUnit)})`, {
    spacing: { before: 0, after: 200 },
    run: { italics: true, size: 26 },
  }),
];

function delegatesAppendix(): (Paragraph | Table)[] {
  return [
    ...appendixHead("I", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"),
    grid({ shares: [1, 4, 3.6, 4.3, 1.7], header: ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú"] }, [
      [
        {
          text: `${open(tags.delegateGroups)}${field(tags.numeral)}. ${field(tags.groupTitle)} (${field(tags.groupCount)})`,
          bold: true,
          keepNext: true,
          span: 5,
        },
      ],
      [
        { text: `${open(tags.delegates)}${field(tags.ordinal)}`, align: "center" },
        { text: field(tags.name) },
        { text: field(tags.position) },
        { text: field(tags.lineOrgUnit) },
        { text: `${field(tags.note)}${close(tags.delegates)}${close(tags.delegateGroups)}` },
      ],
    ]),
    paragraph(`Tổng số: ${field(tags.delegateTotal)}.`, {
      spacing: { before: 120, after: 0 },
      run: { size: SMALL, bold: true },
    }),
  ];
}

function honoreesAppendix(): (Paragraph | Table)[] {
  return [
    ...appendixHead("II", "DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC BIỂU DƯƠNG, KHEN THƯỞNG"),
    grid(
      {
        shares: [1.1, 4.4, 3, 3.6, 4.1, 2.2, 2.7],
        width: LYING_WIDTH,
        header: [
          "STT",
          "Họ và tên / Tên tập thể, hộ gia đình",
          "Chức vụ",
          "Đơn vị (địa chỉ)",
          "Hình thức khen thưởng",
          "Tiền thưởng (đồng)",
          "Ghi chú",
        ],
      },
      [
        [
          {
            text: `${open(tags.honoreeGroups)}${field(tags.numeral)}. ${field(tags.groupTitle)} (${field(tags.groupCount)})`,
            bold: true,
            keepNext: true,
            span: 5,
          },
          { text: field(tags.subtotal), align: "right", bold: true },
          { text: "" },
        ],
        [
          { text: `${open(tags.honorees)}${field(tags.ordinal)}`, align: "center" },
          { text: field(tags.name) },
          { text: field(tags.position) },
          { text: field(tags.lineOrgUnit) },
          { text: field(tags.award) },
          { text: field(tags.amount), align: "right" },
          { text: `${field(tags.note)}${close(tags.honorees)}${close(tags.honoreeGroups)}` },
        ],
        [
          { text: "TỔNG CỘNG (tiền thưởng do đơn vị chi)", align: "center", bold: true, span: 5 },
          { text: field(tags.awardTotal), align: "right", bold: true },
          { text: "" },
        ],
      ],
    ),
  ];
}

function budgetAppendix(): (Paragraph | Table)[] {
  return [
    ...appendixHead("III", "DỰ TOÁN KINH PHÍ"),
    budgetTable(true),
    paragraph(`Bằng chữ: __${field(tags.grandTotalInWords)}.__`, {
      spacing: { before: 120, after: 0 },
      run: { size: SMALL },
    }),
  ];
}

/** A section with its own page numbers from its second page on: at the top in the middle (NĐ 30/2020), or below on the right (TT 01/2011). */
function section(format: PlanFormat, children: (Paragraph | Table)[], isLying = false): ISectionOptions {
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
function withFixedTimes(bytes: Uint8Array): Uint8Array {
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

async function writePlanTemplate(format: PlanFormat): Promise<void> {
  const document = new Document({
    creator: "Bảng Vàng",
    lastModifiedBy: "Bảng Vàng",
    title: "Kế hoạch tổ chức hội nghị",
    styles: { default: { document: { run: { font: FONT, size: BODY, language: { value: "vi-VN" } } } } },
    sections: [
      section(format, bodyParts(format)),
      section(format, delegatesAppendix()),
      section(format, honoreesAppendix(), true),
      section(format, budgetAppendix()),
    ],
  });
  const folder = join(__dirname, "..", "assets", "templates");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `ke-hoach-${format}.docx`),
    withFixedTimes(new Uint8Array(await Packer.toBuffer(document))),
  );
}

void writePlanTemplate("nd30");
void writePlanTemplate("tt01");
