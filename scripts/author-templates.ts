/**
 * Writes the plan's templates into assets/templates: ke-hoach-nd30.docx after the layout of NĐ 30/2020/NĐ-CP (Phụ lục I), ke-hoach-tt01.docx after that
 * of TT 01/2011/TT-BNV, which held until 04/3/2020. Run by hand when a template changes (`npx tsx scripts/author-templates.ts`); the files themselves
 * are committed, and equal sources give equal bytes.
 */
import type { Paragraph, Table } from "docx";
import { planTags as tags } from "../src/documents/plan/plan-tags";
import type { PlanFormat } from "../src/domain/plan/plan-format";
import {
  LYING_WIDTH,
  SMALL,
  SPACING,
  TEXT_WIDTH,
  body,
  centred,
  close,
  field,
  grid,
  headBlock,
  headline,
  loop,
  mark,
  open,
  paragraph,
  rule,
  section,
  tailBlock,
  writeTemplate,
  type Cell,
} from "./word-parts";

/** TT 01/2011 lets People's Committees leave out the body above them, NĐ 30/2020 always wants it. */
const superiorLines = (format: PlanFormat): Paragraph[] => {
  const line = centred(field(tags.superior), { run: { size: 26, allCaps: true } });
  return format === "nd30" ? [line] : [mark(open(tags.superior)), line, mark(close(tags.superior))];
};

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
    headBlock({ ...tags, number: tags.planNumber, date: tags.planDate }, superiorLines(format)),
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
    tailBlock({ ...tags, signer: tags.chair }),
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
    grid({ shares: [1, 3.8, 3.4, 3.9, 2.5], header: ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú"] }, [
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

const writePlanTemplate = (format: PlanFormat): Promise<void> =>
  writeTemplate(`ke-hoach-${format}.docx`, "Kế hoạch tổ chức hội nghị", [
    section(format, bodyParts(format)),
    section(format, delegatesAppendix()),
    section(format, honoreesAppendix(), true),
    section(format, budgetAppendix()),
  ]);

void writePlanTemplate("nd30");
void writePlanTemplate("tt01");
