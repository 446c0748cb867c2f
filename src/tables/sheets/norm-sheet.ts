import { normOptionNames, orderWords, roundingWords } from "@/domain/norms/norm-options";
import { citeNorm } from "@/domain/model/legal-basis";
import type { Norm, NormSet } from "@/domain/model/norm";
import { normColumns } from "../columns/table-columns";
import { normKindWords, recipientWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import { cellText } from "@/sheet/shown-text";
import { excelDate } from "@/sheet/excel-date";
import { columnLetters } from "@/sheet/cell-address";
import type { Area, CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { centredTextCell, dateCell, HEADER_ROW, look, moneyCell, multiplierCell, textCell } from "../look/sheet-look";

/** The codes of the award norms, for the drop-down in «Khen thưởng»: Excel takes a name there, but no table column. */
export const awardCodesName = "DM_MaKhenThuong";
/** The codes of the conference norms, for the drop-down in «Dự toán». */
export const conferenceCodesName = "DM_MaHoiNghi";

const kindOrder = { baseSalary: 0, award: 1, conference: 2 } as const;
const date = 'IF(AND([@Loại]="Hội nghị",HN_NgayHoiNghi<>""),HN_NgayHoiNghi,HN_NgayQuyetDinh)';
const inForceFormula = `=IF(${date}="","",IF(AND(OR([@[Từ ngày]]="",[@[Từ ngày]]<=${date}),OR([@[Đến ngày]]="",${date}<=[@[Đến ngày]])),"Có",""))`;
/** A figure that nobody has verified or confirmed is not used, and the sheet says that it waits. */
const usableFormula =
  '=IF([@[Áp dụng]]<>"Có","",IF(OR([@[Đã kiểm chứng]]="Có",[@[Xác nhận]]="Có"),"Có",IF(SUM([@[Hệ số]],[@[Mức tiền]],[@[Mức của đơn vị]])>0,"Chờ xác nhận","")))';

const [ROUNDING, ORDER] = [normOptionNames.rounding, normOptionNames.order];
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

type NormKey = keyof typeof normColumns;

const calculated: CellStyle = { ...centredTextCell, format: "General" };

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
  const sheet = listSheet({
    name: sheetNames.norms,
    title: "ĐỊNH MỨC",
    hint: "Dòng «Có» ở cột «Áp dụng» có hiệu lực vào ngày quyết định khen thưởng (định mức hội nghị: ngày hội nghị). Dòng chưa kiểm chứng chỉ được dùng khi kế toán chọn «Có» ở cột «Xác nhận». Có thể sửa, thêm dòng.",
    table: "DinhMuc",
    headings: normColumns,
    frozenColumns: 2,
    rows: lines.map(({ set, norm }) => normRow(set, norm)),
    columns: {
      code: { width: 16, style: textCell },
      name: { width: 34, style: textCell },
      kind: { width: 12, style: centredTextCell, choices: Object.values(normKindWords) },
      recipient: { width: 11, style: centredTextCell, choices: Object.values(recipientWords) },
      multiplier: { width: 7, style: multiplierCell },
      times: { width: 8, style: multiplierCell },
      amount: { width: 11, style: moneyCell },
      measure: { width: 15, style: textCell },
      legalBasis: { width: 28, style: textCell },
      effectiveFrom: { width: 11, style: dateCell },
      effectiveTo: { width: 11, style: dateCell },
      inForce: { width: 7, style: calculated, formula: inForceFormula },
      verified: { width: 8, style: centredTextCell, choices: ["Có", "Chưa"] },
      confirmed: { width: 8, style: { ...centredTextCell, fill: look.input }, choices: ["Có"] },
      usable: { width: 9, style: { ...calculated, wrap: true }, formula: usableFormula },
      product: { width: 11, style: moneyCell, formula: productFormula },
      ceiling: { width: 11, style: moneyCell, formula: ceilingFormula },
      unitAmount: { width: 11, style: { ...moneyCell, fill: look.input } },
      unitSource: { width: 18, style: { ...textCell, fill: look.input } },
      applied: { width: 11, style: { ...moneyCell, bold: true }, formula: appliedFormula },
      note: { width: 30, style: textCell },
      url: { width: 24, style: { ...textCell, color: look.quiet, size: 8, wrap: false } },
      setId: { width: 20, style: { ...textCell, color: look.quiet, size: 8 } },
    },
  });
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

/** The options stand in named cells over the table, each with its label before it, over several columns. */
const optionCells = [
  { name: ROUNDING, label: "Cách làm tròn", column: 1, right: 1, words: roundingWords, value: roundingWords.up },
  {
    name: ORDER,
    label: "Tập thể, hộ gia đình",
    column: 4,
    right: 7,
    words: orderWords,
    value: orderWords["multipliers-first"],
  },
] as const;
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
      ...optionCells.map(({ column, words }) => ({ area: cellAt(column), source: Object.values(words) })),
    ],
  };
}
