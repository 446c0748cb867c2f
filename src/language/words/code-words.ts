import { foldAccents } from "../text/fold-accents";

const code =
  /^(?:mã|ms[a-zđ]{1,3}|số (?:hiệu|hồ sơ|thẻ|sổ|vào sổ|bảo hiểm|bhxh|bhyt|bn|ba|hđ|hợp đồng|báo danh|seri|serial|lý lịch)|sbd)(?![\p{L}\p{M}])/u;
const plainCode =
  /^(?:ma|ms[a-z]{1,3}|so (?:hieu|ho so|the|so|vao so|bao hiem|bhxh|bhyt|bn|ba|hd|hop dong|bao danh|seri|serial|ly lich)|sbd|id|uid|code|barcode|serial|uuid|guid)(?![a-z])|\s(?:id|code)$|^(?:roll|reg|ref|student|staff|employee|member|card|serial) no$/u;

/** True for a heading that speaks of a code or a file's number («Mã học sinh», «Số hồ sơ», `maThe`, `student_id`), whose digits are no telephone. Give it a heading's key. */
export const isCodeHeading = (key: string): boolean =>
  code.test(key) || (foldAccents(key) === key && plainCode.test(key));

/** True for a heading that has to do with calling somebody. Give it a heading's key. */
export const isPhoneWord = (key: string): boolean =>
  /(?:^|[^a-z])(?:thoai|dt|sdt|dtdd|di dong|may|goi|zalo|viber|hotline|phone|mobile|tel|lien he|lien lac|lh)(?![a-z])/u.test(
    foldAccents(key),
  );
