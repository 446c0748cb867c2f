import type { SheetModel } from "@/sheet/sheet-model";
import { titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";
import { correspondenceSettings } from "./correspondence";
import { documentForm } from "./form-look";
import { layOut } from "./schema/lay-out";

/** «Mời và gửi»: what the invitations say besides the facts of the meeting, and who gets which copy of the lists. */
export function correspondenceSheet(): SheetModel {
  const { sheet, sections } = correspondenceSettings;
  const facts = layOut(Object.values(sections), 3, { ...documentForm, inputColumns: 1, hintColumns: 1 });
  return workingSheet(sheet, {
    blocks: [
      ...titleBlocks(
        "MỜI VÀ GỬI",
        "Nội dung giấy mời và bản gửi cho từng nơi nhận. Chỉ bản «Đầy đủ» có điện thoại, số định danh, tài khoản, năm sinh.",
      ),
      ...facts.blocks,
    ],
    names: facts.names,
    merges: facts.merges,
    dropDowns: facts.dropDowns,
    rowHeights: { ...titleHeights, ...facts.rowHeights },
    columnWidths: [34, 40, 60],
    frozenRows: 2,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      area: { top: 0, left: 0, bottom: facts.last, right: 2 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}
