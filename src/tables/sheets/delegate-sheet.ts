import { delegateColumns } from "../columns/table-columns";
import { payrollWords, planGroupWords, sexWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { centredTextCell, integerCell, textCell } from "../look/sheet-look";

const source = { ...textCell, color: "#6B6250", size: 8 } as const;

/** «Đại biểu»: the table `DaiBieu`, empty. Phones are text, so that the leading 0 stays. */
export function delegateSheet(): SheetModel {
  return listSheet({
    name: sheetNames.delegates,
    title: "DANH SÁCH ĐẠI BIỂU",
    hint: "Mỗi dòng là một lượt ghi trong danh sách; người có tên ở hai dòng được ghi ở cột «Trùng với» và chỉ đếm một lần. Kế hoạch đếm theo cột «Thành phần», sửa được.",
    table: "DaiBieu",
    headings: delegateColumns,
    frozenColumns: 3,
    rowIds: true,
    lastPrinted: "phone",
    columns: {
      ordinal: { width: 6, style: integerCell },
      honorific: { width: 9, style: centredTextCell },
      fullName: { width: 24, style: textCell },
      position: { width: 24, style: textCell },
      orgUnit: { width: 28, style: textCell },
      group: { width: 28, style: { ...textCell, size: 8 } },
      planGroup: { width: 20, style: { ...textCell, size: 8 }, choices: Object.values(planGroupWords) },
      payroll: { width: 9, style: centredTextCell, choices: Object.values(payrollWords) },
      phone: { width: 13, style: centredTextCell },
      phone2: { width: 13, style: centredTextCell },
      birthYear: { width: 8, style: integerCell },
      sex: { width: 8, style: centredTextCell, choices: Object.values(sexWords) },
      identityNumber: { width: 15, style: centredTextCell },
      bankAccount: { width: 16, style: centredTextCell },
      bank: { width: 16, style: textCell },
      note: { width: 18, style: textCell },
      sameAs: { width: 24, style: { ...textCell, size: 8 } },
      sourceFile: { width: 18, style: source },
      sourceSheet: { width: 12, style: source },
      sourceRow: { width: 8, style: { ...integerCell, color: "#6B6250", size: 8 } },
    },
  });
}
