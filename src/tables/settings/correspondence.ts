import { copyWords, defaultReaders, type ReaderCopy } from "@/domain/copies/reader-copy";
import { sheetNames } from "../sheet-names";
import { rows } from "./schema/area-fact";
import { choiceType, textType } from "./schema/cell-type";
import { date, text } from "./schema/fact";
import { settings } from "./schema/settings";

/** What «Mời và gửi» says: the facts of `Invitation`, and who gets which copy of the lists. */
export const correspondenceSettings = settings({
  sheet: sheetNames.correspondence,
  sections: {
    invitation: {
      title: "GIẤY MỜI",
      facts: {
        number: text({
          path: "invitation.number",
          name: "HN_SoGiayMoi",
          label: "Số giấy mời",
          hint: "Ví dụ: 12/GM-UBND",
          en: "Number of the invitation",
        }),
        date: date({
          path: "invitation.date",
          name: "HN_NgayGiayMoi",
          label: "Ngày giấy mời",
          hint: "dd/mm/yyyy; gửi trước hội nghị ít nhất 3 ngày làm việc (QĐ 45/2018/QĐ-TTg)",
          en: "Date of the invitation",
          unreadable: "meeting-date-unreadable",
        }),
        time: text({
          path: "invitation.time",
          name: "HN_GioHop",
          label: "Giờ họp",
          hint: "Ví dụ: 8 giờ 00",
          en: "Hour",
        }),
        host: text({
          path: "invitation.host",
          name: "HN_ChuTri",
          label: "Chủ trì",
          hint: "Ví dụ: Đồng chí Chủ tịch UBND phường; để trống thì không in",
          en: "Host",
        }),
        request: text({
          path: "invitation.request",
          name: "HN_YeuCauGiayMoi",
          label: "Đề nghị đại biểu",
          hint: "Ví dụ: có mặt trước 15 phút; để trống thì không in",
          en: "Request to delegates",
        }),
        contact: text({
          path: "invitation.contact",
          name: "HN_LienHe",
          label: "Người liên hệ",
          hint: "Tên, điện thoại in trên giấy mời; để trống thì không in",
          en: "Contact",
        }),
      },
    },
    readers: {
      title: "NƠI NHẬN VÀ BẢN GỬI",
      facts: {
        readers: rows<ReaderCopy>({
          name: "BG_NoiNhan",
          label: "Nơi nhận và bản gửi",
          height: 22,
          en: "Readers and their copies",
          most: 10,
          columns: {
            reader: { heading: "Nơi nhận", type: textType },
            // A copy that is none of ours is left out, so that nothing leaves by mistake.
            copy: { heading: "Bản gửi", type: choiceType(copyWords), unreadable: "copy-kind-unknown" },
          },
          behind: {
            heading: "Bản gửi gồm những gì",
            texts: [
              `${copyWords.summary}: chỉ số người, số lượt và số tiền, không có tên`,
              `${copyWords.lists}: tên, chức vụ, đơn vị, hình thức khen, số tiền`,
              `${copyWords.reasons}: như trên, thêm mã, cấp khen và lý do không chi`,
              `${copyWords.full}: mọi cột, kể cả điện thoại, số định danh, tài khoản`,
            ],
          },
          initial: defaultReaders({ level: "phường", above: "cấp trên" }),
        }),
      },
    },
  },
});
