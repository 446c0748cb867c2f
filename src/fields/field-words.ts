import type { Field } from "./field";

/** What a column means, as «Sổ tay» names it and reads it back; each word once. */
export const fieldWords: Readonly<Record<Field, string>> = {
  ordinal: "STT",
  honorific: "Danh xưng",
  name: "Họ và tên",
  familyName: "Họ và tên đệm",
  middleName: "Tên đệm",
  givenName: "Tên",
  position: "Chức vụ",
  positionAndUnit: "Chức vụ và đơn vị",
  orgUnit: "Đơn vị",
  department: "Phòng ban",
  address: "Địa chỉ",
  group: "Nhóm",
  phone: "Điện thoại",
  phone2: "Điện thoại 2",
  birth: "Ngày hoặc năm sinh",
  birthMale: "Năm sinh nam",
  birthFemale: "Năm sinh nữ",
  sex: "Giới tính",
  sexMale: "Nam (đánh dấu)",
  sexFemale: "Nữ (đánh dấu)",
  recipientKind: "Loại đối tượng",
  award: "Hình thức khen thưởng",
  title: "Danh hiệu thi đua",
  grantLevel: "Cấp khen",
  awardTick: "Khen thưởng (đánh dấu)",
  period: "Thành tích năm",
  representative: "Người nhận thay",
  item: "Nội dung chi",
  measure: "Đơn vị tính",
  quantity: "Số lượng",
  times: "Số lần",
  unitPrice: "Đơn giá",
  amount: "Thành tiền",
  money: "Số tiền",
  fund: "Nguồn kinh phí",
  note: "Ghi chú",
  identityNumber: "Số định danh",
  bankAccount: "Số tài khoản",
  bank: "Ngân hàng",
  other: "Thông tin khác",
};

/** What stands for a column that is not to be taken in. */
export const notTakenWord = "Không lấy";

/** The meaning that a word names, in any case; null for «Không lấy», undefined for another word. */
export function fieldOfWord(word: string): Field | null | undefined {
  const wanted = word.normalize("NFC").trim().toLowerCase();
  if (wanted === notTakenWord.toLowerCase()) return null;
  return (Object.keys(fieldWords) as Field[]).find((field) => fieldWords[field].toLowerCase() === wanted);
}
