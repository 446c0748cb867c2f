import type { SheetModel } from "@/sheet/sheet-model";
import { titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";
import { documentForm } from "./form-look";
import { layOut } from "./schema/lay-out";
import { voucherSettings } from "./vouchers";

/** «Chứng từ»: what money documents carry besides the tables; all blank, as no form of them is laid down for a ward. */
export function voucherSheet(): SheetModel {
  const { sheet, sections } = voucherSettings;
  const facts = layOut(Object.values(sections), 3, { ...documentForm, inputColumns: 2, hintColumns: 2 });
  return workingSheet(sheet, {
    blocks: [
      ...titleBlocks(
        "CHỨNG TỪ",
        "Để trống được: các giấy tờ chi tiền chỉ in những gì có ở đây. Mẫu số và căn cứ ban hành do đơn vị chọn.",
      ),
      ...facts.blocks,
    ],
    names: facts.names,
    merges: facts.merges,
    dropDowns: facts.dropDowns,
    rowHeights: { ...titleHeights, ...facts.rowHeights },
    columnWidths: [32, 20, 40, 22, 14],
    frozenRows: 2,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      area: { top: 0, left: 0, bottom: facts.last, right: 4 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}
