/**
 * The functions that a user types into a cell, `=BANGVANG.BANGCHU(A1)`. Their metadata is made out of this file by Microsoft's generator:
 * the comments are what Excel shows in its formula bar, Vietnamese for the Vietnamese names and English for the English ones.
 * Each takes single cells and ranges alike and reads nothing but its arguments.
 */
import { awardMoneyOfCell } from "./award-money";
import { wordsOfCell } from "./amount-words";
import { overCells } from "./over-cells";
import { sortNameOfCell } from "./sort-name";
import { unicodeOfCell } from "./to-unicode";

/**
 * Đọc số tiền bằng chữ theo lối văn bản hành chính: 1490000 thành «Một triệu bốn trăm chín mươi nghìn đồng».
 * @customfunction BANGCHU BANGCHU
 * @param soTien Số tiền là số đồng chẵn, hoặc một vùng ô số tiền.
 * @param [cachDoc] Cách đọc nếu khác mặc định: lẻ, ngàn, tỉ, chẵn; ghi nhiều chữ cách nhau bằng dấu cách.
 * @returns Số tiền bằng chữ.
 */
export function amountInVietnamese(soTien: unknown[][], cachDoc?: unknown[][]): unknown[][] {
  return overCells(wordsOfCell, soTien, cachDoc);
}

/**
 * Reads an amount of money in Vietnamese words: 1490000 as "Một triệu bốn trăm chín mươi nghìn đồng".
 * @customfunction INWORDS INWORDS
 * @param amount Whole đồng, one cell or a range.
 * @param [wording] Words wanted instead of the usual ones: lẻ, ngàn, tỉ, chẵn; several parted by spaces.
 * @returns The amount in words.
 */
export function amountInWordsEnglish(amount: unknown[][], wording?: unknown[][]): unknown[][] {
  return amountInVietnamese(amount, wording);
}

/**
 * Mức tiền thưởng theo nghị định có hiệu lực vào ngày quyết định: hệ số nhân lương cơ sở, làm tròn lên chục nghìn đồng.
 * @customfunction TIENTHUONG TIENTHUONG
 * @param khenThuong Mã khen thưởng như trong sheet «Định mức» (GK_XA), hoặc tên hình thức khen ghi đủ cấp khen.
 * @param doiTuong Đối tượng: Cá nhân, Tập thể hoặc Hộ gia đình.
 * @param ngay Ngày của quyết định khen thưởng.
 * @returns Số tiền thưởng, đồng.
 */
export function awardMoneyVietnamese(khenThuong: unknown[][], doiTuong: unknown[][], ngay: unknown[][]): unknown[][] {
  return overCells(awardMoneyOfCell, khenThuong, doiTuong, ngay);
}

/**
 * Award money by the decree in force on the date of the decision: multiplier times base salary, rounded up to ten thousand đồng.
 * @customfunction AWARDMONEY AWARDMONEY
 * @param award Code as on the sheet of norms (GK_XA), or the Vietnamese name of the award with the level that grants it.
 * @param recipient Cá nhân (individual), Tập thể (collective) or Hộ gia đình (household).
 * @param date Date of the award decision.
 * @returns The award money in đồng.
 */
export function awardMoneyEnglish(award: unknown[][], recipient: unknown[][], date: unknown[][]): unknown[][] {
  return awardMoneyVietnamese(award, recipient, date);
}

/**
 * Đảo họ tên để sắp xếp theo tên: «Ông Nguyễn Văn An» thành «An Văn Nguyễn».
 * @customfunction TENSAPXEP TENSAPXEP
 * @param hoTen Họ và tên, hoặc một vùng ô họ tên.
 * @param [chinhXac] TRUE để lấy mã sắp xếp đúng bảng chữ cái tiếng Việt trên mọi máy.
 * @returns Tên, tên đệm, họ.
 */
export function sortNameVietnamese(hoTen: unknown[][], chinhXac?: unknown[][]): unknown[][] {
  return overCells(sortNameOfCell, hoTen, chinhXac);
}

/**
 * Turns a Vietnamese name round for sorting by given name: "Ông Nguyễn Văn An" as "An Văn Nguyễn".
 * @customfunction SORTNAME SORTNAME
 * @param fullName Full name, one cell or a range.
 * @param [exact] TRUE for a code that sorts by the Vietnamese alphabet on every machine.
 * @returns Given name, middle names, surname.
 */
export function sortNameEnglish(fullName: unknown[][], exact?: unknown[][]): unknown[][] {
  return sortNameVietnamese(fullName, exact);
}

/**
 * Chuyển chữ gõ bằng bảng mã cũ (TCVN3, VNI, VIQR) sang Unicode; chữ đã là Unicode thì giữ nguyên.
 * @customfunction SANGUNICODE SANGUNICODE
 * @param chu Chữ cần chuyển, hoặc một vùng ô.
 * @param [bangMa] Bảng mã: TCVN3, VNI, VIQR hoặc Windows-1258; bỏ trống để tự nhận.
 * @returns Chữ Unicode.
 */
export function unicodeVietnamese(chu: unknown[][], bangMa?: unknown[][]): unknown[][] {
  return overCells(unicodeOfCell, chu, bangMa);
}

/**
 * Turns text of an old Vietnamese encoding (TCVN3, VNI, VIQR) into Unicode; text that is Unicode already stays.
 * @customfunction TOUNICODE TOUNICODE
 * @param text Text, one cell or a range.
 * @param [encoding] TCVN3, VNI, VIQR or Windows-1258; left out, it is found by the letters.
 * @returns Unicode text.
 */
export function unicodeEnglish(text: unknown[][], encoding?: unknown[][]): unknown[][] {
  return unicodeVietnamese(text, encoding);
}
