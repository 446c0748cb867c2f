import { orderWords, roundingWords } from "@/domain/norms/norm-options";
import { citeNorm } from "@/domain/model/legal-basis";
import type { Norm, NormSet } from "@/domain/model/norm";
import { column } from "../declaration/column";
import { declareTable, headingsOf } from "../declaration/table-declaration";
import { levelWords, normKindWords, recipientWords } from "@/domain/model/words";
import { normOptionSettings } from "../settings/norm-options";
import type { Fact } from "../settings/schema/fact";
import { sheetNames } from "../sheet-names";
import { cellText } from "@/sheet/shown-text";
import { excelDate } from "@/sheet/dates/excel-date";
import { columnLetters } from "@/sheet/cell-address";
import type { Area, CellInput, SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { HEADER_ROW, look } from "../look/sheet-look";

/** The codes of the award norms, for the drop-down in «Khen thưởng»: Excel takes a name there, but no table column. */
export const awardCodesName = "DM_MaKhenThuong";
/** The codes of the conference norms, for the drop-down in «Dự toán». */
export const conferenceCodesName = "DM_MaHoiNghi";

const kindOrder = { baseSalary: 0, award: 1, conference: 2, competence: 3 } as const;
/** Between the levels that may grant an award; «Sở, ngành» has a comma of its own. */
export const LEVELS_APART = "; ";
const date = 'IF(AND([@Loại]="Hội nghị",HN_NgayHoiNghi<>""),HN_NgayHoiNghi,HN_NgayQuyetDinh)';
const inForceFormula = `=IF(${date}="","",IF(AND(OR([@[Từ ngày]]="",[@[Từ ngày]]<=${date}),OR([@[Đến ngày]]="",${date}<=[@[Đến ngày]])),"Có",""))`;
/** A figure that nobody has verified or confirmed is not used, and the sheet says that it waits. */
const usableFormula =
  '=IF([@[Áp dụng]]<>"Có","",IF(OR([@[Đã kiểm chứng]]="Có",[@[Xác nhận]]="Có"),"Có",IF(SUM([@[Hệ số]],[@[Mức tiền]],[@[Mức của đơn vị]])>0,"Chờ xác nhận","")))';

const { rounding: ROUNDING, order: ORDER } = normOptionSettings.names;
/** The measure of a fund's share begins with ×: such a multiplier is no multiple of the base salary. */
const isShare = 'COUNTIF([@[Đơn vị tính]],"×*")>0';
const rounded = (sum: string): string =>
  `IF(${ROUNDING}="${roundingWords.nearest}",ROUND(${sum},-4),ROUNDUP(${sum},IF(${ROUNDING}="${roundingWords.none}",0,-4)))`;
const individual = "ROUND([@[Hệ số]]/[@[Gấp mức cá nhân]]*HN_LuongCoSo,0)";
const productFormula =
  `=IF(OR([@[Áp dụng]]<>"Có",SUM([@[Hệ số]])<=0,HN_LuongCoSo="",${isShare}),"",` +
  `IF(AND(SUM([@[Gấp mức cá nhân]])>0,${ORDER}="${orderWords["individual-first"]}"),` +
  `ROUND([@[Gấp mức cá nhân]]*${rounded(individual)},0),ROUND([@[Hệ số]]*HN_LuongCoSo,0)))`;
const ceilingFormula =
  `=IF([@[Áp dụng]]<>"Có","",IF([@[Chưa làm tròn]]<>"",${rounded("[@[Chưa làm tròn]]")},` +
  'IF(AND(SUM([@[Hệ số]])>0,COUNTIF([@[Đơn vị tính]],"×*")=0),"",IF(SUM([@[Mức tiền]])>0,ROUND([@[Mức tiền]],0),""))))';
/** The unit's figure needs its document, and is held under the ceiling. */
const appliedFormula =
  '=IF([@[Được dùng]]<>"Có","",IF(AND(SUM([@[Mức của đơn vị]])>0,[@[Văn bản của đơn vị]]<>""),' +
  'IF([@[Mức trần]]="",ROUND([@[Mức của đơn vị]],0),MIN([@[Mức trần]],ROUND([@[Mức của đơn vị]],0))),[@[Mức trần]]))';

/** The norms of all sets, which an accountant may add to. */
export const normTable = declareTable({
  name: "DinhMuc",
  sheet: sheetNames.norms,
  title: "ĐỊNH MỨC",
  hint: "Dòng «Có» ở cột «Áp dụng» có hiệu lực vào ngày quyết định khen thưởng (định mức hội nghị: ngày hội nghị). Dòng chưa kiểm chứng chỉ được dùng khi kế toán chọn «Có» ở cột «Xác nhận». Có thể sửa, thêm dòng.",
  frozenColumns: 2,
  columns: {
    code: column("Mã", [16, "text"]),
    name: column("Tên", [34, "text"]),
    kind: column("Loại", [12, "centred"], { choices: Object.values(normKindWords) }),
    recipient: column("Đối tượng", [11, "centred"], { choices: Object.values(recipientWords) }),
    multiplier: column("Hệ số", [7, "multiplier"]),
    /** How many times the individual's figure this one is (2, 1,5); blank for a figure of its own. */
    times: column("Gấp mức cá nhân", [8, "multiplier"]),
    amount: column("Mức tiền", [11, "money"]),
    measure: column("Đơn vị tính", [15, "text"]),
    /** Who may grant the award (`Phường; Quận`): by this a row of «Khen thưởng» without a level is the ward's, or is asked about. */
    levels: column("Cấp được tặng", [14, "text"]),
    legalBasis: column("Căn cứ", [28, "text"]),
    effectiveFrom: column("Từ ngày", [11, "date"]),
    effectiveTo: column("Đến ngày", [11, "date"]),
    /** Formula: "Có" when the date that counts for this kind lies in the span, else "". */
    inForce: column("Áp dụng", [7, "centred"], { style: { format: "General" }, formula: inForceFormula }),
    verified: column("Đã kiểm chứng", [8, "centred"], { choices: ["Có", "Chưa"] }),
    /** «Có» by the accountant, who has read the document of a row that is not verified. */
    confirmed: column("Xác nhận", [8, "centred"], { style: { fill: look.input }, choices: ["Có"] }),
    /** Formula: "Có" for a row in force that is verified or confirmed, «Chờ xác nhận» for one in force whose figure nobody stands for. */
    usable: column("Được dùng", [9, "centred"], { style: { format: "General", wrap: true }, formula: usableFormula }),
    /** Formula: multiplier × HN_LuongCoSo before rounding; blank for other rows. */
    product: column("Chưa làm tròn", [11, "money"], { formula: productFormula }),
    /** Formula: the law's figure in đồng, rounded. */
    ceiling: column("Mức trần", [11, "money"], { formula: ceilingFormula }),
    /** The unit's own figure in đồng; it counts only beside its document, and never above the ceiling. */
    unitAmount: column("Mức của đơn vị", [11, "money"], { style: { fill: look.input } }),
    unitSource: column("Văn bản của đơn vị", [18, "text"], { style: { fill: look.input } }),
    /** Formula: what prices: the unit's figure, else the law's; blank while the row may not be used. */
    applied: column("Mức áp dụng", [11, "money"], { style: { bold: true }, formula: appliedFormula }),
    note: column("Ghi chú", [30, "text"]),
    url: column("Nguồn tham khảo", [24, "quiet"], { style: { wrap: false } }),
    setId: column("Bộ định mức", [20, "quiet"]),
  },
});

/** The headings of the table by the keys of its columns. */
export const normColumns = headingsOf(normTable);

type NormKey = keyof typeof normColumns;

function normRow(set: NormSet, norm: Norm): Readonly<Record<NormKey, CellInput>> {
  return {
    code: cellText(norm.code),
    name: cellText(norm.nameVi),
    kind: normKindWords[set.kind],
    recipient: recipientWords[norm.recipient],
    multiplier: norm.multiplier === null ? null : norm.multiplier / 1000,
    times: norm.times ? norm.times / 1000 : null,
    amount: norm.amount,
    measure: cellText(norm.unit),
    levels: norm.levels === undefined ? null : norm.levels.map((level) => levelWords[level]).join(LEVELS_APART),
    legalBasis: cellText(citeNorm(norm, set)),
    effectiveFrom: excelDate(set.effectiveFrom),
    effectiveTo: excelDate(set.effectiveTo),
    inForce: null,
    verified: norm.verified ? "Có" : "Chưa",
    confirmed: null,
    usable: null,
    product: null,
    ceiling: null,
    unitAmount: null,
    unitSource: null,
    applied: null,
    note: cellText(norm.note),
    url: cellText(set.legalBasis.url),
    setId: set.id,
  };
}

const byKindAndDate = (a: NormSet, b: NormSet): number =>
  kindOrder[a.kind] - kindOrder[b.kind] ||
  (a.effectiveFrom ?? "").localeCompare(b.effectiveFrom ?? "") ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** «Định mức»: the table `DinhMuc` with the rows of all sets by kind and date; which apply is calculated from the dates in «Hội nghị». */
export function normSheet(sets: readonly NormSet[]): SheetModel {
  const lines = [...sets].sort(byKindAndDate).flatMap((set) => set.rows.map((norm) => ({ set, norm })));
  const sheet = listSheet(
    normTable,
    lines.map(({ set, norm }) => normRow(set, norm)),
  );
  const top = HEADER_ROW + 1;
  /** Rows of one kind stand together. */
  const codesOf = (kind: NormSet["kind"]) => {
    const first = Math.max(
      0,
      lines.findIndex(({ set }) => set.kind === kind),
    );
    const count = lines.filter(({ set }) => set.kind === kind).length;
    return { top: top + first, left: 0, bottom: top + first + Math.max(count, 1) - 1, right: 0 };
  };
  const area = { top, left: 0, bottom: top + Math.max(lines.length, 1) - 1, right: keys.length - 1 };
  return {
    ...withOptions(sheet),
    names: [
      // A workbook without such norms still needs the names, because the drop-downs of other sheets name them.
      { name: awardCodesName, area: codesOf("award") },
      { name: conferenceCodesName, area: codesOf("conference") },
      ...optionCells.map(({ name, column }) => ({ name, area: cellAt(column) })),
    ],
    conditionalFills:
      lines.length === 0
        ? []
        : [
            { area, formula: `=$${lettersOf("usable")}${top + 1}="Chờ xác nhận"`, fill: "#FFF1CC" },
            { area, formula: `=$${lettersOf("inForce")}${top + 1}="Có"`, fill: "#E8F3E4" },
          ],
    // The address and the set's name are for looking up, not for paper.
    print: { ...sheet.print, area: { top: 0, left: 0, bottom: area.bottom, right: keys.indexOf("note") } },
  };
}

const keys = Object.keys(normColumns);
const OPTION_ROW = HEADER_ROW - 1;
const lettersOf = (key: NormKey): string => columnLetters(keys.indexOf(key));
const cellAt = (column: number): Area => ({ top: OPTION_ROW, left: column, bottom: OPTION_ROW, right: column });

const { rounding, order } = normOptionSettings.facts;
/** The options stand in named cells over the table, each with its label before it, over several columns. */
const optionPlaces: readonly { readonly fact: Fact<unknown>; readonly column: number; readonly right: number }[] = [
  { fact: rounding, column: 1, right: 1 },
  { fact: order, column: 4, right: 7 },
];
const optionCells = optionPlaces.map(({ fact, ...place }) => ({
  ...place,
  name: fact.words.name,
  label: fact.words.label,
  value: fact.write(fact.blank)[0]?.[0] ?? null,
  choices: fact.type?.choices ?? [],
}));
const readings =
  "Giấy khen phường cho tập thể năm 2020: nhân hệ số trước 0,3 × 1.490.000 = 447.000 → 450.000; hoặc hai lần số tiền cá nhân đã làm tròn 2 × 230.000 = 460.000. Nghị định quy định làm tròn lên hàng chục nghìn đồng.";

function withOptions(sheet: SheetModel): SheetModel {
  const labelStyle = { align: "right", verticalAlign: "center", wrap: true, size: 9, color: look.quiet } as const;
  const inputStyle = { bold: true, fill: look.input, border: true, verticalAlign: "center", wrap: true } as const;
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      ...optionCells.flatMap(({ label, column, right, value }) => [
        { row: OPTION_ROW, column: column === 1 ? 0 : column - 2, values: [[label]], style: labelStyle },
        {
          row: OPTION_ROW,
          column,
          values: [[value, ...Array<null>(right - column).fill(null)]],
          style: inputStyle,
        },
      ]),
      {
        row: OPTION_ROW,
        column: 8,
        values: [[readings]],
        style: { ...labelStyle, align: "left", italic: true },
      },
    ],
    merges: [
      ...sheet.merges,
      { top: OPTION_ROW, left: 2, bottom: OPTION_ROW, right: 3 },
      { top: OPTION_ROW, left: 4, bottom: OPTION_ROW, right: 7 },
      { top: OPTION_ROW, left: 8, bottom: OPTION_ROW, right: 15 },
    ],
    rowHeights: { ...sheet.rowHeights, [OPTION_ROW]: 30 },
    dropDowns: [
      ...sheet.dropDowns,
      ...optionCells.map(({ column, choices }) => ({ area: cellAt(column), source: choices })),
    ],
  };
}
