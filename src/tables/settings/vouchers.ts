import { denominations } from "@/domain/hall/denominations";
import { voucherKinds, type VoucherFacts, type VoucherKind } from "@/domain/payments/voucher-settings";
import { integerCell, look, moneyCell } from "../look/sheet-look";
import { sheetNames } from "../sheet-names";
import { rowsByKey, valuesByNumber } from "./schema/area-fact";
import { dateType, textType, wholeType } from "./schema/cell-type";
import { money, text } from "./schema/fact";
import { settings } from "./schema/settings";

/** The documents as the sheet names them. */
const voucherTitles: Readonly<Record<VoucherKind, string>> = {
  awardCash: "Danh sách chi tiền thưởng",
  awardBank: "Bảng thanh toán qua ngân hàng",
  support: "Danh sách chi hỗ trợ đại biểu",
  statement: "Bảng kê chi tiền",
  voucher: "Phiếu chi",
  handover: "Giấy bàn giao tiền",
  return: "Giấy nộp lại tiền",
};

/** What «Chứng từ» says: the facts of `VoucherSettings`, and the bank notes at hand. */
export const voucherSettings = settings({
  sheet: sheetNames.vouchers,
  sections: {
    unit: {
      title: "ĐƠN VỊ",
      facts: {
        address: text({
          name: "CT_DiaChi",
          label: "Địa chỉ đơn vị",
          hint: "Luật Kế toán Điều 16: chứng từ phải có tên, địa chỉ đơn vị lập",
          en: "Address of the unit",
        }),
        unitCodeLabel: text({
          name: "CT_NhanMaSo",
          label: "Nhãn mã số đơn vị",
          hint: "Ví dụ: Mã QHNS, Mã đơn vị SDNS",
          en: "Label of the unit's code",
        }),
        unitCode: text({
          name: "CT_MaSo",
          label: "Mã số đơn vị",
          hint: "In dưới tên đơn vị; để trống thì không in",
          en: "Code of the unit",
        }),
        treasuryAccount: text({
          name: "CT_TaiKhoan",
          label: "Tài khoản của đơn vị",
          hint: "Cho bảng thanh toán qua ngân hàng",
          en: "Account of the unit",
        }),
        treasuryOffice: text({
          name: "CT_KhoBac",
          label: "Mở tại",
          hint: "Ví dụ: Kho bạc Nhà nước Long Biên",
          en: "Kept at",
        }),
        supportRate: money({
          name: "CT_MucHoTro",
          label: "Mức hỗ trợ một đại biểu (đồng)",
          hint: "Cho cả hội nghị; để trống thì lấy định mức hội nghị nhân số ngày ăn",
          en: "Support for one delegate (đồng)",
          unreadable: "support-rate-unreadable",
        }),
        supportBasis: text({
          name: "CT_CanCuHoTro",
          label: "Căn cứ mức hỗ trợ",
          hint: "Ví dụ: Quyết định số … ngày … của …",
          en: "Basis of the support",
        }),
      },
    },
    numbers: {
      title: "MẪU SỐ, SỐ VÀ NGÀY CỦA TỪNG GIẤY TỜ",
      facts: {
        vouchers: rowsByKey<VoucherKind, VoucherFacts>({
          name: "CT_ChungTu",
          label: "Mẫu số, số và ngày của từng giấy tờ",
          height: 22,
          en: "Form code, number and date of each document",
          keys: voucherKinds,
          before: { heading: "Giấy tờ", labels: voucherTitles },
          columns: {
            formCode: { heading: "Mẫu số", type: textType },
            issuedUnder: { heading: "Ban hành theo", type: textType },
            number: { heading: "Số", type: textType },
            date: {
              heading: "Ngày",
              type: dateType,
              unreadable: "voucher-date-unreadable",
              style: { format: "dd/mm/yyyy", align: "center" },
            },
          },
        }),
      },
    },
    notes: {
      title: "MỆNH GIÁ NGÂN HÀNG CÓ (để trống = đủ)",
      facts: {
        atHand: valuesByNumber({
          name: "MenhGia",
          label: "Số tờ có",
          en: "Notes at hand",
          keys: denominations,
          keyColumn: { heading: "Mệnh giá (đồng)", look: { ...moneyCell, fill: "#FAF7EF" } },
          column: {
            heading: "Số tờ có",
            type: wholeType(0),
            unreadable: "notes-unreadable",
            look: { ...integerCell, fill: look.input },
          },
        }),
      },
    },
  },
});
