import { budgetColumns } from "../columns/table-columns";
import { purposeWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import type { ConditionalFill, SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { basisNames, choiceNames } from "../settings/meeting-sheet";
import { conferenceCodesName } from "./norm-sheet";
import { centredTextCell, HEADER_ROW, integerCell, look, moneyCell, quantityCell, textCell } from "../look/sheet-look";

const source = { ...textCell, color: look.quiet, size: 8 } as const;
const small = { ...textCell, size: 8 } as const;

const times = 'IF([@[Số lần]]="",1,[@[Số lần]])';
const byTable = `INDEX(${basisNames.figures},MATCH([@[Số lượng theo]],${basisNames.words},0))`;
/** Rounded to the six decimals that three by three give, so that the noise of binary fractions reaches no amount; a text is no figure. */
const countedFormula =
  `=IF([@[Số lượng theo]]="",IF([@[Số lượng]]="","",IFERROR(ROUND([@[Số lượng]]*${times},6),"")),` +
  `IFERROR(IF(${byTable}="","",ROUND(${byTable}*${times},6)),""))`;
const asTyped = 'IF([@[Số tiền trong danh sách]]="","",[@[Số tiền trong danh sách]])';
const amountFormula = `=IF(OR([@[Số lượng tính]]="",[@[Đơn giá]]=""),${asTyped},IFERROR(ROUND([@[Số lượng tính]]*[@[Đơn giá]],0),${asTyped}))`;
/** Blank unless exactly one norm that may be used has a figure: of two none is chosen by us. */
const ceilingFormula =
  '=IF([@[Mã định mức]]="","",IF(COUNTIFS(DinhMuc[Mã],[@[Mã định mức]],DinhMuc[Mức áp dụng],">0")=1,SUMIFS(DinhMuc[Mức áp dụng],DinhMuc[Mã],[@[Mã định mức]]),""))';
const differenceFormula = '=IF(OR([@[Đã chi]]="",[@[Thành tiền]]=""),"",[@[Thành tiền]]-[@[Đã chi]])';

/** Rows for which the colours are laid out: far more than a budget has, so that rows added later have them too. */
const COLOURED_ROWS = 500;

/** «Dự toán»: the table `DuToan`, empty; quantities that follow the tables, amounts, ceilings and differences are live formulas (whole đồng). */
export function budgetSheet(): SheetModel {
  return {
    ...listSheet({
      name: sheetNames.budget,
      title: "DỰ TOÁN KINH PHÍ HỘI NGHỊ",
      hint: "Thành tiền = Số lượng tính × Đơn giá. Chọn «Số lượng theo» để số lượng đi theo các bảng; để trống thì lấy «Số lượng» × «Số lần». Sau hội nghị ghi «Đã chi» và «Số chứng từ»; chi vượt hiện màu đỏ.",
      table: "DuToan",
      headings: budgetColumns,
      frozenColumns: 3,
      rowIds: true,
      lastPrinted: "difference",
      columns: {
        ordinal: { width: 6, style: integerCell },
        group: { width: 16, style: small },
        item: { width: 30, style: textCell },
        measure: { width: 9, style: centredTextCell },
        quantityBasis: { width: 14, style: small, choices: `=${basisNames.words}` },
        quantity: { width: 8, style: quantityCell },
        times: { width: 6, style: quantityCell },
        countedQuantity: { width: 9, style: quantityCell, formula: countedFormula },
        unitPrice: { width: 11, style: moneyCell },
        amount: { width: 12, style: moneyCell, formula: amountFormula },
        normCode: { width: 13, style: small, choices: `=${conferenceCodesName}` },
        ceiling: { width: 10, style: moneyCell, formula: ceilingFormula },
        typedAmount: { width: 12, style: moneyCell },
        fund: { width: 14, style: small, choices: `=${choiceNames.fund}` },
        purpose: { width: 13, style: small, choices: Object.values(purposeWords) },
        committed: { width: 11, style: moneyCell },
        spent: { width: 11, style: moneyCell },
        voucher: { width: 11, style: textCell },
        difference: {
          width: 11,
          style: { ...moneyCell, format: "#,##0;[Red]-#,##0" },
          formula: differenceFormula,
        },
        note: { width: 14, style: textCell },
        sourceFile: { width: 13, style: source },
        sourceSheet: { width: 9, style: source },
        sourceRow: { width: 7, style: { ...integerCell, color: look.quiet, size: 8 } },
      },
    }),
    conditionalFills: overspending(),
  };
}

const letter = (key: keyof typeof budgetColumns): string =>
  String.fromCharCode(65 + Object.keys(budgetColumns).indexOf(key));

/** Red where more is committed or spent than the line has, or a price is above its ceiling. */
function overspending(): readonly ConditionalFill[] {
  const top = HEADER_ROW + 1;
  const over = (key: keyof typeof budgetColumns, limit: keyof typeof budgetColumns): ConditionalFill => {
    const left = Object.keys(budgetColumns).indexOf(key);
    const [cell, most] = [`$${letter(key)}${top + 1}`, `$${letter(limit)}${top + 1}`];
    return {
      area: { top, left, bottom: top + COLOURED_ROWS - 1, right: left },
      formula: `=AND(${cell}<>"",${most}<>"",${cell}>${most})`,
      fill: "#F8D7DA",
      color: "#9C0006",
    };
  };
  return [over("committed", "amount"), over("spent", "amount"), over("unitPrice", "ceiling")];
}
