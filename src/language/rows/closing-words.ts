import { foldAccents } from "../text/fold-accents";
import { withoutListMark } from "../words/row-words";

/** What a row of money below the lines of a budget says by its words: a cost more, a discount, or nothing new. */
export type ClosingWords = "cost" | "discount" | "restated";

const part = /^(?:trong do|bao gom|gom co|gom|chia ra|cu the)(?!\p{L})/u;
const anywhere =
  /(?<!\p{L})(?:con (?:lai|phai|thieu|no)|tam ung|lam tron|bang so|de nghi (?:cap|thanh toan|duyet|phe duyet|tam ung|quyet toan)|sau thue|da (?:cap|chi|thanh toan|duyet|nhan)|duoc (?:cap|duyet|giao)|so du|ton quy)(?!\p{L})/u;
const restated =
  /^(?:so tien|kinh phi|so|kp|tong|cong|gia tri|phan)?\s*(?:de nghi|lam tron|bang so|thanh toan|phai (?:chi|tra|thanh toan|nop)|quyet toan|duyet|tu chu|nguon|ngan sach|nsnn|nstw|nsdp|ns (?:tp|phuong|quan|xa)|tu ngan sach|tu nguon|tu quy|nguon quy|quy |xa hoi hoa|xhh|von|tai tro|dong gop|van dong|huy dong|don vi (?:dong gop|tu|tai tro|chi)|ca nhan dong gop|chenh lech|thu)(?!\p{L})/u;
const discount = /^(?:giam (?:gia|tru)|chiet khau|khuyen mai|tru (?:di|khuyen|chiet)|khau tru)(?!\p{L})/u;
const cost =
  /^(?:tien )?(?:thue|vat|gtgt|phi|chi phi|du phong|phat sinh|chi khac|khac|chi (?:du phong|phat sinh)|phu phi|phu thu|boi duong|van chuyen)(?!\p{L})/u;

/** Reads the words of a row below a sum, with or without a dash before them; null where they do not tell. */
export function closingWords(text: string): ClosingWords | null {
  // «Thuê xe» hires something; «Thuế» is a tax.
  if (/^\W*(?:tiền )?thuê(?!\p{L})/iu.test(text)) return null;
  const folded = foldAccents(withoutListMark(text)).replace(/^\(\s*/u, "");
  if (part.test(folded)) return "restated";
  if (discount.test(folded)) return "discount";
  if (anywhere.test(folded)) return "restated";
  if (cost.test(folded)) return "cost";
  return restated.test(folded) ? "restated" : null;
}

/** True for words that split what stands above: «Trong đó: …», «Bao gồm: …». */
export const saysPart = (text: string): boolean => part.test(foldAccents(withoutListMark(text)));
