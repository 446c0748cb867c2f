import { citeNorm } from "@/domain/legal-basis";
import type { Norm, NormSet } from "@/domain/norm";
import { normColumns, normKindWords, recipientWords, sheetNames } from "@/domain/tables/table-columns";
import { cellText } from "../cell-text";
import { excelDate } from "../excel-date";
import type { CellInput, SheetModel } from "../sheet-model";
import { listSheet } from "./list-sheet";
import { centredTextCell, dateCell, HEADER_ROW, moneyCell, multiplierCell, textCell } from "./sheet-look";

/** The codes of the award norms, for the drop-down in «Khen thưởng»: Excel takes a name there, but no table column. */
export const awardCodesName = "DM_MaKhenThuong";

const kindOrder = { baseSalary: 0, award: 1, conference: 2 } as const;
const date = 'IF(AND([@Loại]="Hội nghị",HN_NgayHoiNghi<>""),HN_NgayHoiNghi,HN_NgayQuyetDinh)';
const inForceFormula = `=IF(${date}="","",IF(AND(OR([@[Từ ngày]]="",[@[Từ ngày]]<=${date}),OR([@[Đến ngày]]="",${date}<=[@[Đến ngày]])),"Có",""))`;

type NormKey = keyof typeof normColumns;

function normRow(set: NormSet, norm: Norm): Readonly<Record<NormKey, CellInput>> {
  return {
    code: cellText(norm.code),
    name: cellText(norm.nameVi),
    kind: normKindWords[set.kind],
    recipient: recipientWords[norm.recipient],
    multiplier: norm.multiplier === null ? null : norm.multiplier / 1000,
    amount: norm.amount,
    measure: cellText(norm.unit),
    legalBasis: cellText(citeNorm(norm, set)),
    effectiveFrom: excelDate(set.effectiveFrom),
    effectiveTo: excelDate(set.effectiveTo),
    inForce: null,
    verified: norm.verified ? "Có" : "Chưa",
    note: cellText(norm.note),
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
    hint: "Dòng «Có» ở cột «Áp dụng» có hiệu lực vào ngày quyết định khen thưởng (định mức hội nghị: ngày hội nghị). Có thể sửa, thêm dòng.",
    table: "DinhMuc",
    headings: normColumns,
    frozenColumns: 2,
    rows: lines.map(({ set, norm }) => normRow(set, norm)),
    columns: {
      code: { width: 17, style: textCell },
      name: { width: 38, style: textCell },
      kind: { width: 13, style: centredTextCell, choices: Object.values(normKindWords) },
      recipient: { width: 12, style: centredTextCell, choices: Object.values(recipientWords) },
      multiplier: { width: 8, style: multiplierCell },
      amount: { width: 12, style: moneyCell },
      measure: { width: 16, style: textCell },
      legalBasis: { width: 32, style: textCell },
      effectiveFrom: { width: 12, style: dateCell },
      effectiveTo: { width: 12, style: dateCell },
      inForce: { width: 8, style: { ...centredTextCell, format: "General" }, formula: inForceFormula },
      verified: { width: 9, style: centredTextCell, choices: ["Có", "Chưa"] },
      note: { width: 40, style: textCell },
      setId: { width: 22, style: { ...textCell, color: "#6B6250", size: 8 } },
    },
  });
  const first = lines.findIndex(({ set }) => set.kind === "award");
  const last = lines.reduce((found, { set }, index) => (set.kind === "award" ? index : found), first);
  const top = HEADER_ROW + 1;
  return {
    ...sheet,
    // A workbook without award norms still needs the name, because the drop-down of «Khen thưởng» names it.
    names: [
      {
        name: awardCodesName,
        area: { top: top + Math.max(first, 0), left: 0, bottom: top + Math.max(last, 0), right: 0 },
      },
    ],
    conditionalFills:
      lines.length === 0
        ? []
        : [
            {
              area: { top, left: 0, bottom: top + lines.length - 1, right: Object.keys(normColumns).length - 1 },
              formula: `=$K${top + 1}="Có"`,
              fill: "#E8F3E4",
            },
          ],
  };
}
