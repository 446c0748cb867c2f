/**
 * Writes the templates of the invitation and the award decision into assets/templates, after the layout of NĐ 30/2020/NĐ-CP (Phụ lục I). Run by
 * hand when one changes (`npx tsx scripts/author-letters.ts`); the files themselves are committed, and equal sources give equal bytes.
 */
import { AlignmentType, type ISectionOptions, type Paragraph, type Table } from "docx";
import { letterTags as tags } from "../src/documents/letters/letter-tags";
import {
  SMALL,
  SPACING,
  TEXT_WIDTH,
  body,
  centred,
  close,
  field,
  grid,
  headBlock,
  mark,
  open,
  paragraph,
  rule,
  section,
  tailBlock,
  writeTemplate,
} from "./word-parts";

/** A line that stands only where the fact is known. */
const optional = (tag: string, label: string): Paragraph[] => [
  mark(open(tag)),
  body(`${label}: ${field(tag)}`),
  mark(close(tag)),
];

/** One page for each guest: a page begins with the small paragraph in front of the head. */
const invitation = (): (Paragraph | Table)[] => [
  mark(open(tags.guests)),
  paragraph("", {
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: "exact" },
    run: { size: 2 },
  }),
  headBlock(tags),
  centred("GIẤY MỜI", { spacing: { before: 360, after: 200 }, run: { bold: true, size: 32 } }),
  centred(`${field(tags.orgUnit)} trân trọng kính mời:`, { spacing: { before: 0, after: 80 } }),
  centred(field(tags.guest), { spacing: { before: 0, after: 40 }, run: { bold: true, size: 30 } }),
  mark(open(tags.posts)),
  centred(field(tags.post), { run: { italics: true } }),
  mark(close(tags.posts)),
  body(`Tới dự: ${field(tags.title)}.`, { spacing: { ...SPACING, before: 240 } }),
  body(`Thời gian: ${field(tags.time)}.`),
  body(`Địa điểm: ${field(tags.place)}.`),
  ...optional(tags.host, "Chủ trì"),
  ...optional(tags.request, "Đề nghị"),
  ...optional(tags.contact, "Liên hệ"),
  body(`${field(tags.orgUnit)} rất mong quý vị đại biểu đến dự đúng giờ để Hội nghị thành công tốt đẹp./.`, {
    spacing: { ...SPACING, after: 240 },
  }),
  tailBlock(tags),
  mark(close(tags.guests)),
];

const decision = (): (Paragraph | Table)[] => [
  paragraph("DỰ THẢO", {
    alignment: AlignmentType.LEFT,
    run: { bold: true, italics: true, size: 24, color: "9C1F1F" },
  }),
  headBlock(tags),
  centred("QUYẾT ĐỊNH", { spacing: { before: 320, after: 0 }, run: { bold: true } }),
  centred(field(tags.subject), { indent: { left: 400, right: 400 }, run: { bold: true } }),
  rule(TEXT_WIDTH, 2600, 200),
  centred(field(tags.issuer), { spacing: { before: 0, after: 160 }, run: { bold: true } }),
  mark(open(tags.grounds)),
  body(field(tags.ground), { run: { italics: true } }),
  mark(close(tags.grounds)),
  centred("QUYẾT ĐỊNH:", { spacing: { before: 120, after: 120 }, run: { bold: true } }),
  mark(open(tags.articles)),
  body(`**${field(tags.articleTitle)}** ${field(tags.articleText)}`),
  mark(close(tags.articles)),
  paragraph("", { spacing: { before: 0, after: 80 } }),
  tailBlock(tags),
];

const decisionList = (): (Paragraph | Table)[] => [
  centred("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG", { run: { bold: true } }),
  centred(`(Kèm theo Quyết định số ${field(tags.number)} ${field(tags.date)} của ${field(tags.orgUnit)})`, {
    spacing: { before: 40, after: 200 },
    run: { italics: true, size: 26 },
  }),
  grid(
    {
      shares: [1.2, 3.8, 2.8, 3.2, 3.3, 2.9],
      header: ["STT", "Họ và tên / Tên tập thể", "Chức vụ", "Đơn vị", "Hình thức khen thưởng", "Tiền thưởng (đồng)"],
    },
    [
      [
        { text: `${open(tags.groups)}${field(tags.groupTitle)}`, bold: true, keepNext: true, span: 5 },
        { text: field(tags.subtotal), align: "right", bold: true },
      ],
      [
        { text: `${open(tags.honorees)}${field(tags.ordinal)}`, align: "center" },
        { text: field(tags.name) },
        { text: field(tags.position) },
        { text: field(tags.honoreeUnit) },
        { text: field(tags.award) },
        { text: `${field(tags.amount)}${close(tags.honorees)}${close(tags.groups)}`, align: "right" },
      ],
      [
        { text: "TỔNG CỘNG", align: "center", bold: true, span: 5 },
        { text: field(tags.total), align: "right", bold: true },
      ],
    ],
  ),
  paragraph(`Bằng chữ: __${field(tags.totalInWords)}.__ Danh sách gồm ${field(tags.counts)}.`, {
    spacing: { before: 120, after: 0 },
    run: { size: SMALL },
  }),
];

/** Each invitation is a letter by itself: no page of it carries a number. */
function unnumbered({ properties, children }: ISectionOptions): ISectionOptions {
  return { ...(properties ? { properties } : {}), children };
}

void writeTemplate("giay-moi.docx", "Giấy mời", [unnumbered(section("nd30", invitation()))]);
void writeTemplate("quyet-dinh.docx", "Quyết định khen thưởng", [
  section("nd30", decision()),
  section("nd30", decisionList()),
]);
