import { handedOverWords, recipientWords } from "@/domain/model/words";
import { honoreeColumns } from "../columns/table-columns";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { choiceNames } from "../settings/meeting-sheet";
import { awardCodesName } from "./norm-sheet";
import { centredTextCell, integerCell, moneyCell, multiplierCell, textCell } from "../look/sheet-look";

const source = { ...textCell, color: "#6B6250", size: 8 } as const;

const match = 'DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Được dùng],"Có"';
/** Blank unless exactly one norm that may be used carries the code with a figure: an ambiguous figure is not guessed. */
const figureOf = (column: string): string =>
  `=IF([@[Mã khen thưởng]]="","",IF(COUNTIFS(${match},DinhMuc[${column}],">0")=1,SUMIFS(DinhMuc[${column}],${match}),""))`;
/** What a person sets counts only beside a reason. */
const payableFormula =
  '=IF([@[Lý do không chi]]<>"",0,IF(AND(SUM([@[Mức sửa]])>0,[@[Lý do sửa]]<>""),ROUND([@[Mức sửa]],0),IF([@[Mức thưởng]]="",0,[@[Mức thưởng]])))';
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
    rowIds: true,
    lastPrinted: "payableByWard",
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
      multiplier: { width: 6, style: multiplierCell, formula: figureOf("Hệ số") },
      amount: { width: 11, style: moneyCell, formula: figureOf("Mức áp dụng") },
      typedAmount: { width: 11, style: moneyCell },
      unpaidReason: { width: 16, style: textCell },
      overrideAmount: { width: 11, style: moneyCell },
      overrideReason: { width: 16, style: textCell },
      payable: { width: 11, style: moneyCell, formula: payableFormula },
      payableByWard: { width: 11, style: moneyCell, formula: payableByWardFormula },
      representative: { width: 15, style: textCell },
      stageOrder: { width: 7, style: integerCell },
      identityNumber: { width: 14, style: centredTextCell },
      bankAccount: { width: 15, style: centredTextCell },
      bank: { width: 15, style: textCell },
      handedOver: { width: 8, style: centredTextCell, choices: Object.values(handedOverWords) },
      unclaimedReason: { width: 14, style: textCell },
      note: { width: 14, style: textCell },
      lastPriced: { width: 20, style: { ...source, wrap: false } },
      sourceFile: { width: 13, style: source },
      sourceSheet: { width: 9, style: source },
      sourceRow: { width: 7, style: { ...integerCell, color: "#6B6250", size: 8 } },
    },
  });
}
