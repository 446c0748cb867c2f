import type { Meeting } from "@/domain/model/meeting";
import { fundWords, levelWords, quantityBasisWords, recipientWords } from "@/domain/model/words";
import type { CellBlock, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";
import { sheetNames } from "../sheet-names";
import { fundSettings } from "./funds";
import { meetingSettings } from "./meeting";
import { layOut, type FormLook } from "./schema/lay-out";
import { namedValuesOf } from "./schema/record";

/**
 * Lists for drop-downs whose values hold a comma («Sở, ngành»): Excel would cut a list that is written out at each comma, so they stand
 * in cells, to the right of the facts and outside the printed area.
 */
export const choiceNames = { level: "DM_CapKhen", fund: "DM_NguonKinhPhi" } as const;

const choiceLists = [
  { name: choiceNames.level, title: "Cấp khen", values: Object.values(levelWords) },
  { name: choiceNames.fund, title: "Nguồn kinh phí", values: Object.values(fundWords) },
] as const;
const CHOICES_COLUMN = 4;

/** What a budget line's quantity may follow, word by word, and beside each word its figure as the tables have it now. */
export const basisNames = { words: "DM_SoLuongTheo", figures: "DM_SoTheoBang" } as const;

const BASES_COLUMN = CHOICES_COLUMN + choiceLists.length;
const { halfDays } = meetingSettings.names;
const { mealDays } = fundSettings.names;
/** Persons, each once, and the seats that are given by number, whose rows have a text in «Trùng với». */
const heads = "COUNTA(DaiBieu[Họ và tên])-COUNTA(DaiBieu[Trùng với])+SUM(DaiBieu[Số chỗ])";
const offPayroll =
  'COUNTIFS(DaiBieu[Hưởng lương],"Không")-COUNTIFS(DaiBieu[Hưởng lương],"Không",DaiBieu[Trùng với],"<>")+SUMIFS(DaiBieu[Số chỗ],DaiBieu[Hưởng lương],"Không")';
/** Awards of these codes that the ward itself grants: its level stands there, or none does. */
const granted = (codes: string): string => {
  const match = `KhenThuong[Mã khen thưởng],"${codes}"`;
  return `COUNTIFS(${match},KhenThuong[Cấp khen],"${levelWords.ward}")+COUNTIFS(${match})-COUNTIFS(${match},KhenThuong[Cấp khen],"<>")`;
};
const ofKind = (kind: string): string => `=COUNTIFS(KhenThuong[Loại],"${kind}")`;

const basisFormulas: Readonly<Record<keyof typeof quantityBasisWords, string>> = {
  heads: `=${heads}`,
  "heads-by-session": `=IF(${halfDays}="","",(${heads})*${halfDays})`,
  "off-payroll": `=${offPayroll}`,
  "off-payroll-by-day": `=IF(${mealDays}="","",(${offPayroll})*${mealDays})`,
  certificates: `=${granted("GK*")}`,
  attestations: `=${granted("NTVT*")}`,
  frames: `=${granted("GK*")}+${granted("NTVT*")}`,
  collectives: ofKind(recipientWords.collective),
  individuals: ofKind(recipientWords.individual),
  households: ofKind(recipientWords.household),
  payments: '=COUNTIFS(KhenThuong[Phường chi],">0")',
  sessions: `=IF(${halfDays}="","",${halfDays})`,
};

const TOP = 3;
const label: CellStyle = { verticalAlign: "center", wrap: true, border: true };
const form: FormLook = {
  label,
  input: { ...label, format: "@", fill: look.input, bold: true },
  area: { bold: false },
  hint: { ...label, italic: true, size: 9, color: look.quiet },
  heading: {},
  inputColumns: 1,
  hintColumns: 1,
  height: (hint) => (hint.length > 40 ? 28 : 20),
};

/** «Hội nghị»: one labelled, named cell a fact, blank where nothing is known yet. More quoted documents than it has rows for are refused (throws). */
export function meetingSheet(meeting: Meeting | null): SheetModel {
  const { conference, decisions, signatories, references } = meetingSettings.sections;
  const { money, waivers } = fundSettings.sections;
  const facts = layOut(
    [conference, decisions, money, signatories, references, waivers],
    TOP,
    form,
    meeting === null ? {} : namedValuesOf(meetingSettings, meeting),
  );
  return workingSheet(sheetNames.meeting, {
    blocks: [
      ...titleBlocks("HỘI NGHỊ", "Điền cột giữa. Kế hoạch, danh sách chi và các sheet khác lấy thông tin từ đây."),
      ...facts.blocks,
      ...choiceBlocks(),
      ...basisBlocks(),
      {
        row: TOP - 1,
        column: CHOICES_COLUMN,
        values: [["Danh mục cho các ô chọn"]],
        style: { size: 9, italic: true, color: look.quiet },
      },
    ],
    names: [...facts.names, ...listNames()],
    merges: facts.merges,
    rowHeights: { ...titleHeights, 2: 14, ...facts.rowHeights },
    dropDowns: facts.dropDowns,
    columnWidths: [27, 56, 36, 4, 16, 26, 36, 9],
    frozenRows: 2,
    print: {
      orientation: "portrait",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      area: { top: 0, left: 0, bottom: facts.last, right: 2 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}

const bases = Object.keys(quantityBasisWords) as (keyof typeof quantityBasisWords)[];
const quiet: CellStyle = { size: 9, color: look.quiet, border: true };
const listTitle: CellStyle = { ...headerStyle, size: 9 };

const choiceBlocks = (): readonly CellBlock[] =>
  choiceLists.flatMap(({ title, values }, index) => [
    { row: TOP, column: CHOICES_COLUMN + index, values: [[title]], style: listTitle },
    {
      row: TOP + 1,
      column: CHOICES_COLUMN + index,
      values: values.map((choice) => [choice]),
      style: { ...quiet, format: "@" },
    },
  ]);

const basisBlocks = (): readonly CellBlock[] => [
  { row: TOP, column: BASES_COLUMN, values: [["Số lượng theo", "Hiện có"]], style: listTitle },
  {
    row: TOP + 1,
    column: BASES_COLUMN,
    values: bases.map((basis) => [quantityBasisWords[basis]]),
    style: { ...quiet, format: "@" },
  },
  {
    row: TOP + 1,
    column: BASES_COLUMN + 1,
    values: bases.map((basis) => [basisFormulas[basis]]),
    style: { ...quiet, format: "#,##0.#", align: "right" },
  },
];

const listNames = (): SheetModel["names"] => [
  ...choiceLists.map(({ name, values }, index) => listName(name, CHOICES_COLUMN + index, values.length)),
  listName(basisNames.words, BASES_COLUMN, bases.length),
  listName(basisNames.figures, BASES_COLUMN + 1, bases.length),
];

const listName = (name: string, column: number, count: number) => ({
  name,
  area: { top: TOP + 1, left: column, bottom: TOP + count, right: column },
});
