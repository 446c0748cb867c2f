import { moneyWordsVi } from "./money";
import { paymentWordsVi } from "./payments";
import { checkWordsVi } from "./check";
import { readingWordsVi } from "./reading";
import { understandWordsVi } from "./understand";
import { settingsWordsVi } from "./settings";

/** Words that stand for keys of the code: in sentences, on progress lines, in lists of the pane and the command line. */
export const wordsVi = {
  ...paymentWordsVi,
  ...checkWordsVi,
  ...readingWordsVi,
  "severity.error": "Lỗi",
  "severity.warning": "Cần xem",
  "severity.note": "Ghi chú",

  "recipient.individual": "cá nhân",
  "recipient.collective": "tập thể",
  "recipient.household": "hộ gia đình",
  "level.ward": "phường",
  "level.or": " hoặc ",
  "level.district": "cấp quận",
  "level.city": "cấp thành phố",
  "level.department": "sở, ngành hoặc cơ quan khác",
  "level.state": "cấp Nhà nước, bộ, ngành trung ương",

  "difference.rounded-down": " (danh sách làm tròn xuống; quy định làm tròn lên hàng chục nghìn đồng)",
  "difference.not-rounded": " (danh sách chưa làm tròn; quy định làm tròn lên hàng chục nghìn đồng)",
  "difference.literal-double":
    " (danh sách nhân số tiền đã làm tròn của cá nhân; định mức nhân hệ số trước rồi mới làm tròn)",
  "difference.in-thousands": " (danh sách ghi theo nghìn đồng)",
  "difference.other-recipient": " (danh sách dùng mức của đối tượng khác)",
  "difference.other": "",

  "suspect.marks-differ": "tên chỉ khác dấu",
  "suspect.other-details": "đơn vị, điện thoại hoặc năm sinh khác",

  "size.bytes": "byte",
  "size.unzipped-bytes": "byte khi giải nén",
  "size.cells": "ô",
  "size.cell-characters": "ký tự trong một ô",
  "size.characters": "ký tự",

  "place.file": "tệp {{file}}",
  "place.sheet": "sheet «{{sheet}}»",
  "place.row": "dòng {{row}}",
  "place.column": "cột «{{column}}»",
  "place.of-row": ", dòng {{row}}",
  "place.unpriced": ", còn {{count}} dòng chưa có số tiền",
  "figure.dong": "{{figure}} đồng",
  "figure.blank": "trống",

  "skip.blank": "dòng trống",
  "skip.letterhead": "phần đầu (quốc hiệu, tên đơn vị, tiêu đề)",
  "skip.header": "tiêu đề cột",
  "skip.number-row": "dòng đánh số cột",
  "skip.group": "tên nhóm",
  "skip.subtotal": "dòng cộng nhóm",
  "skip.total": "dòng tổng cộng",
  "skip.footer": "phần cuối danh sách",
  "skip.signature": "phần ký",
  ...understandWordsVi,
  ...settingsWordsVi,
  ...moneyWordsVi,
  "skip.not-a-list": "không thuộc danh sách nào",

  "change.nfc": "gộp dấu chữ Việt",
  "change.extra-space": "bỏ khoảng trắng thừa",
  "change.line-break": "bỏ xuống dòng trong ô",
  "change.no-break-space": "đổi khoảng trắng đặc biệt",
  "change.control-character": "bỏ ký tự không nhìn thấy",
  "change.lookalike-letter": "đổi chữ cái lạ giống chữ Việt",
  "change.legacy-font": "chuyển từ phông chữ cũ sang Unicode",
  "change.honorific": "tách danh xưng khỏi tên",
  "change.all-caps": "đổi tên viết hoa toàn bộ",
  "change.lost-capital": "trả lại chữ hoa đầu tên",
  "change.phone": "viết lại số điện thoại",
  "change.year": "đọc năm sinh",
  "change.money-text": "đọc số tiền gõ bằng chữ",
  "change.quantity-text": "đọc số lượng gõ bằng chữ",
  "change.quantity-times": "nhân số lượng với số lần (ngày, buổi)",
  "change.name-and-post": "tách tên và chức vụ, đơn vị",
  "change.money-unit": "đổi ra đồng theo đơn vị của cột",
  "change.award-from-title": "lấy hình thức khen thưởng từ tiêu đề",
  "change.award-ticked": "đọc hình thức khen thưởng từ cột đánh dấu",
  "change.award-level": "ghép cấp khen vào hình thức khen thưởng",
  "change.list-mark": "bỏ gạch đầu dòng",
  "change.unit-from-title": "lấy đơn vị từ đầu danh sách (dòng «Đơn vị: …» hoặc tên cơ quan)",
  "change.unit-number": "viết đủ tên đơn vị chỉ ghi số",
  "change.post-from-heading": "lấy chức vụ từ tên cột",
  "change.ditto-mark": "thay dấu «như trên»",
  "change.merged-cell": "điền ô đã gộp",
  "change.filler-cell": "bỏ ký hiệu lấp chỗ trống",
  "change.position-and-unit": "tách chức vụ và đơn vị",

  "journal.baseline": "{{rows, number}} dòng như khi nhận, để so với bản sau của danh sách này",
  "journal.source":
    "{{kind}}; bảng mã {{encoding}}; đọc {{read, number}} dòng, lấy {{taken, number}}, bỏ qua {{skipped, number}}",

  "waiver.assignment": "Phân công: không cần kinh phí",
  "reason.no-norm": "Chưa có định mức",
  "reason.as-in-list": "Theo số tiền ghi trong danh sách",
  "reason.no-award": "Chưa ghi hình thức khen thưởng",
  "choices.not-json": "tệp không phải JSON đọc được.",
  "choices.wrong": "mục «{{path}}» không đúng.",
  "file.filled": "{{name}} - đã điền.docx",
  "sex.m": "Nam",
  "sex.f": "Nữ",

  "unpaid.lower-title-same-period": "Đã chi danh hiệu cao hơn của cùng thời gian",
  "unpaid.same-title-twice": "Cùng danh hiệu đã chi ở dòng khác",
  "left-out.unpaid": "không chi: {{detail}}",
  "left-out.unsettled": "danh sách không ghi cấp khen và phường không có thẩm quyền tặng: chưa rõ cấp nào chi",
  "left-out.other-level": "{{detail, level}} khen thì {{detail, level}} chi",
  "left-out.no-amount": "chưa có mức thưởng",

  "absence.no-set-on-date": "không có định mức áp dụng vào ngày này",
  "absence.no-such-code": "định mức đang áp dụng không có mã này",
  "absence.no-figure": "định mức có mã này nhưng chưa có con số",
  "absence.ambiguous": "hai dòng định mức cùng áp dụng",

  "group.superiors": "Đại diện Ban Thi đua - Khen thưởng Trung ương, Thành phố, lãnh đạo quận",
  "group.leaders": "Lãnh đạo Đảng ủy, HĐND, UBND, MTTQ, trưởng các ngành, đoàn thể, hiệu trưởng các trường",
  "group.neighbourhoods": "Bí thư chi bộ, tổ trưởng tổ dân phố, trưởng ban công tác Mặt trận",
  "group.role-models": "Tập thể, cá nhân điển hình tiên tiến",
  "group.other": "Chưa xếp nhóm",

  "refusal.sheet-protected": "Có sheet đang khóa nên chưa ghi gì: {{subject}}. Hãy bỏ bảo vệ trang tính rồi làm lại.",
  "refusal.cell-editing": "Có ô đang được gõ dở. Hãy bấm Enter hoặc Esc trong sheet rồi làm lại.",
  "refusal.payload-too-large": "Dữ liệu quá lớn cho một lần ghi. Hãy lấy ít tệp hơn mỗi lần.",
  "refusal.item-not-found": "Sổ thiếu một sheet, bảng hoặc ô có tên: {{subject}}. Hãy tạo lại sổ hội nghị.",
  "refusal.already-exists": "Trong sổ đã có thứ trùng tên: {{subject}}. Hãy đổi tên thứ đó rồi làm lại.",
  "refusal.cells-in-the-way": "Có ô của bạn nằm ở chỗ phải ghi: {{subject}}. Hãy dời các ô đó rồi làm lại.",
  "refusal.not-supported": "Phiên bản Excel này không làm được việc đó: {{subject}}.",
  "refusal.busy": "Excel đang bận. Hãy chờ một lát rồi làm lại.",
  "refusal.unknown": "Excel từ chối việc này: {{subject}}. Hãy lưu tệp rồi làm lại.",
} as const;

/** Key of a word or phrase. */
export type WordKey = keyof typeof wordsVi;
