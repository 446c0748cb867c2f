import { budgetColumns, sheetNames } from "@/domain/tables/table-columns";
import type { SheetModel } from "../sheet-model";
import { choiceNames } from "./meeting-sheet";
import { listSheet } from "./list-sheet";
import { centredTextCell, integerCell, moneyCell, quantityCell, textCell } from "./sheet-look";

const source = { ...textCell, color: "#6B6250", size: 8 } as const;
const amountFormula =
  '=IF(OR([@[Số lượng]]="",[@[Đơn giá]]=""),IF([@[Số tiền trong danh sách]]="","",[@[Số tiền trong danh sách]]),ROUND([@[Số lượng]]*[@[Đơn giá]],0))';

/** «Dự toán»: the table `DuToan`, empty; amounts are live formulas (whole đồng). */
export function budgetSheet(): SheetModel {
  return listSheet({
    name: sheetNames.budget,
    title: "DỰ TOÁN KINH PHÍ HỘI NGHỊ",
    hint: "Thành tiền = Số lượng × Đơn giá, tự tính (thiếu một trong hai: lấy «Số tiền trong danh sách»); cột này giữ con số đã ghi để đối chiếu.",
    table: "DuToan",
    headings: budgetColumns,
    frozenColumns: 3,
    columns: {
      ordinal: { width: 6, style: integerCell },
      group: { width: 24, style: textCell },
      item: { width: 36, style: textCell },
      measure: { width: 11, style: centredTextCell },
      quantity: { width: 9, style: quantityCell },
      unitPrice: { width: 12, style: moneyCell },
      amount: { width: 14, style: moneyCell, formula: amountFormula },
      typedAmount: { width: 14, style: moneyCell },
      fund: { width: 24, style: textCell, choices: `=${choiceNames.fund}` },
      note: { width: 22, style: textCell },
      sourceFile: { width: 16, style: source },
      sourceSheet: { width: 11, style: source },
      sourceRow: { width: 8, style: { ...integerCell, color: "#6B6250", size: 8 } },
    },
  });
}
