import { honoreeColumns, recipientWords, sheetNames } from "@/domain/tables/table-columns";
import type { SheetModel } from "../sheet-model";
import { listSheet } from "./list-sheet";
import { choiceNames } from "./meeting-sheet";
import { awardCodesName } from "./norm-sheet";
import { centredTextCell, integerCell, moneyCell, multiplierCell, textCell } from "./sheet-look";

const source = { ...textCell, color: "#6B6250", size: 8 } as const;

/** Blank unless exactly one norm in force carries the code with a multiplier: an ambiguous figure is not guessed. */
const multiplierFormula =
  '=IF([@[Mã khen thưởng]]="","",IF(COUNTIFS(DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có",DinhMuc[Hệ số],">0")=1,SUMIFS(DinhMuc[Hệ số],DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có"),""))';
const amountFormula = '=IF(OR([@[Hệ số]]="",HN_LuongCoSo=""),"",ROUNDUP(ROUND([@[Hệ số]]*HN_LuongCoSo,0),-4))';
const payableFormula = '=IF(OR([@[Mức thưởng]]="",[@[Lý do không chi]]<>""),0,[@[Mức thưởng]])';
const payableByWardFormula = '=IF(OR([@[Cấp khen]]="",[@[Cấp khen]]="Phường"),[@[Được chi]],0)';

/** «Khen thưởng»: the table `KhenThuong`, empty, with the award money as live formulas (whole đồng). */
export function honoreeSheet(): SheetModel {
  return listSheet({
    name: sheetNames.honorees,
    title: "DANH SÁCH KHEN THƯỞNG",
    hint: "Ô nền xám tự tính từ sheet «Định mức» theo ngày quyết định; để trống khi chưa rõ định mức, không đoán.",
    table: "KhenThuong",
    headings: honoreeColumns,
    frozenColumns: 4,
    columns: {
      ordinal: { width: 6, style: integerCell },
      kind: { width: 10, style: centredTextCell, choices: Object.values(recipientWords) },
      honorific: { width: 8, style: centredTextCell },
      name: { width: 25, style: textCell },
      position: { width: 16, style: textCell },
      orgUnit: { width: 20, style: textCell },
      awardText: { width: 22, style: textCell },
      period: { width: 10, style: centredTextCell },
      code: { width: 13, style: centredTextCell, choices: `=${awardCodesName}` },
      level: { width: 10, style: centredTextCell, choices: `=${choiceNames.level}` },
      multiplier: { width: 6, style: multiplierCell, formula: multiplierFormula },
      amount: { width: 11, style: moneyCell, formula: amountFormula },
      typedAmount: { width: 11, style: moneyCell },
      unpaidReason: { width: 16, style: textCell },
      payable: { width: 11, style: moneyCell, formula: payableFormula },
      payableByWard: { width: 11, style: moneyCell, formula: payableByWardFormula },
      representative: { width: 15, style: textCell },
      stageOrder: { width: 7, style: integerCell },
      identityNumber: { width: 14, style: centredTextCell },
      bankAccount: { width: 15, style: centredTextCell },
      bank: { width: 15, style: textCell },
      note: { width: 14, style: textCell },
      sourceFile: { width: 13, style: source },
      sourceSheet: { width: 9, style: source },
      sourceRow: { width: 7, style: { ...integerCell, color: "#6B6250", size: 8 } },
    },
  });
}
