import { foldAccents } from "../text/fold-accents";

const roman = /^(?:[IVX]{1,6}|[IVXL]{2,6})$/u;
const groupOrdinal = /^\(?([IVXL]{1,6}|[A-HĐ])\s*[.)/:\-–]*$/u;
const numbering = /^(?:(?:phần|mục|nhóm|khối)\s+)?\(?(?:[IVXL]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:\-–]+\s*\S/iu;
const romanNumbering = /^\(?(?:[IVXL]{1,6}|[A-HĐ])\s*[.)/:\-–]+\s*\S/u;

/** True for `I`, `IV.`, `A)`: what numbers a group and not a record. */
export const isGroupOrdinal = (text: string): boolean => groupOrdinal.test(text);

/** True for a text that begins with its own number: `I. …`, `A/ …`, `2) …`. */
export const hasNumbering = (text: string): boolean => numbering.test(text);

/** True for a text numbered as only groups are: `I. …`, `B/ …`. */
export const hasGroupNumbering = (text: string): boolean => romanNumbering.test(text);

/** The title without its number: `II. Chi khen thưởng` → `Chi khen thưởng`. */
export const withoutNumbering = (text: string): string =>
  text.replace(/^\(?(?:[IVXL]{1,6}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:\-–]+\s*(?=\S)/u, "").replace(/\s*:$/u, "");

/** A text without the dash, plus or dot that it begins with: `- Nguyễn Văn An` → `Nguyễn Văn An`. */
export const withoutListMark = (text: string): string => text.replace(/^[-–—+•*]\s*(?=\S)/u, "");

/** The whole number of an ordinal cell (`1`, `01`, `1.`, `(1)`, `1/`), else null. */
export function ordinalNumber(text: string): number | null {
  const digits = /^\(?0*(\d{1,6})(?:\.0)?\s*[.)/]*$/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** How deep an ordinal stands: Roman or capital 1, number 2, `1.1` 3, letter 4, dash 5; null when it is none of these. */
export function ordinalDepth(text: string): number | null {
  if (roman.test(text.replace(/[.)]+$/u, "")) || isGroupOrdinal(text)) return 1;
  if (ordinalNumber(text) !== null) return 2;
  if (/^\d{1,2}(?:\.\d{1,2})+\.?$/u.test(text)) return 3;
  if (/^[a-zđ]\s*[.)/]*$/u.test(text)) return 4;
  return /^[-–—+•*]$/u.test(text) ? 5 : null;
}

const total =
  /^(?:tong cong|tong so|tong kinh phi|tong tien|tong gia tri|tong du toan|cong tong|tong cac muc|grand total|total)(?![\p{L}\d])|^tong thanh toan(?![\p{L}])|^tong\s*(?:[:(]|$)|^(?:tong|cong)\s*[:(]?\s*(?:muc|phan|nhom)?\s*(?:[ivx]{1,4}|[a-h]|\d{1,2})\s*(?:[+,&]|va)\s*(?:[ivx]{1,4}|[a-h]|\d{1,2})(?!\p{L})/u;
const subtotal =
  /^(?:cong|tong)\s*(?:muc|nhom|phan|khoan|don vi|to|tieu|[(]?(?:[ivx]+|[a-h]|\d{1,2})[).:]*$)|^cong\s*(?:[:.(]|$)|^cong (?:trang|chuyen|mang|so)|^cong tien(?!\p{L})|^(?:tong )?(?:cong )?truoc thue(?!\p{L})|^subtotal/u;
const money =
  /^(?:\(?\s*)(?:so tien )?(?:viet )?bang chu|^\(?\s*so tien (?:viet )?(?:bang chu|la)|^tong so tien (?:viet )?bang chu/u;
/** An amount in words by itself: «(Mười hai triệu sáu trăm nghìn đồng chẵn)». */
const amountInWords =
  /^\(?\s*(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|tư|linh|lẻ|không|trăm|nghìn|ngàn|triệu|tỷ|tỉ)[\s,]+){2,}đồng/iu;
const footer =
  /^[(*\s-]*(?:an dinh danh sach|danh sach (?:nay |tren |co |gom|bao gom)|danh sach .{0,30}\bgom|tong so.{0,40}\d|tong cong.{0,30}\d|tong\s*:?\s*\d+ |cong.{0,20}:?\s*\d+ (?:nguoi|dong chi|dai bieu|tap the|ca nhan|gia dinh|ho|d.c)|co mat|vang mat|ghi chu\s*:|luu y|chu y|noi nhan|\*\s*\S)/u;
const signature =
  /^(?:t\/?m\.?\s|k\/?t\.?\s|tuq\.?\s|tl\.?\s|q\.\s|nguoi lap|lap bieu|nguoi lap bieu|nguoi ky|ke toan|phu trach ke toan|thu quy|thu truong|thu ky|truong ban|chu tich|pho chu tich|giam doc|pho giam doc|hieu truong|xac nhan|duyet|nguoi duyet|kiem soat|dai dien don vi|bi thu|chu toa|can bo|cong chuc van|ky ten|\(?\s*ky,? |\(?\s*da ky|\(?ky va|truong phong|tong hop|nguoi tong hop|noi nhan)/u;
const signatureStart =
  /^(?:t\/?m\.?\s|k\/?t\.?\s|tuq\.?\s|tl\.?\s|nguoi lap|lap bieu|nguoi ky|ke toan|phu trach ke toan|thu quy|thu truong|xac nhan|duyet|nguoi duyet|\(?\s*ky,? |\(?\s*da ky|nguoi tong hop|noi nhan)/u;
const datedPlace = /(?:,|^)\s*ngay\s*[\d.…_\s]*\s*thang\s*[\d.…_\s]*\s*nam/u;

/** What a row says by the words of its first text: a sum, words below the table, a signature; null for anything else. */
export type RowWords = "total" | "subtotal" | "footer" | "signature";

/** Reads the words of a row's first text. A count of people («Tổng cộng: 41 đồng chí») is a footer, a sum of money a total. */
export function readRowWords(text: string): RowWords | null {
  if (text.length > 250) return null;
  const folded = foldAccents(text);
  // The surnames Công and Tống and the words «công», «tống» are no sum: «cộng» and «tổng» count only with their marks, if there are marks at all.
  const isMarked = folded !== text.toLowerCase();
  const saysSum = !isMarked || /^[\s(*-]*(?:tổng|cộng|ấn|danh|số|viết|bằng)/iu.test(text);
  if ((saysSum && money.test(folded)) || amountInWords.test(text)) return "footer";
  if (saysSum && footer.test(folded)) return "footer";
  if (!saysSum && /^[(*\s-]*(?:co mat|vang mat|ghi chu\s*:|luu y|chu y|noi nhan)/u.test(folded)) return "footer";
  if (saysSum && total.test(folded)) return "total";
  if (saysSum && subtotal.test(folded)) return "subtotal";
  return signatureStart.test(folded) || datedPlace.test(folded) ? "signature" : null;
}

/** True for «Đức Giang, ngày … tháng … năm …». */
export const isDatedPlace = (text: string): boolean => datedPlace.test(foldAccents(text));

/** True for the words over a signature, as well those that are posts: only to be asked of a row that is no record. */
export const isSignatureWords = (text: string): boolean => {
  const folded = foldAccents(text);
  return signature.test(folded) || datedPlace.test(folded);
};

const people =
  "(?:nguoi|dong chi|d\\/c|dai bieu|ca nhan|tap the|don vi|gia dinh|ho|luot|truong hop|thanh vien|em|chau|hoc sinh|giao vien|can bo)";
const counted = new RegExp(`(\\d{1,6})\\s*(?:\\([^)]*\\)\\s*)?(?:luot\\s+)?(${people})`, "gu");
const recipients = new Set(["tap the", "ca nhan", "gia dinh", "ho"]);

/** The number of people, collectives or households that a line below the table states («12 tập thể, 27 cá nhân» are 39), or null. */
export function statedCount(text: string): number | null {
  const folded = foldAccents(text);
  const counts = [...folded.matchAll(counted)];
  const nouns = counts.map(([, , noun = ""]) => noun);
  const areParts =
    nouns.length > 1 && new Set(nouns).size === nouns.length && nouns.every((noun) => recipients.has(noun));
  if (areParts) return counts.reduce((sum, [, digits]) => sum + Number(digits), 0);
  const digits =
    counts[0]?.[1] ??
    /^[(\s]*(?:tong so|tong cong|tong|cong|danh sach gom)\s*(?:co)?\s*:?\s*(\d{1,6})\s*[).]*$/u.exec(folded)?.[1];
  return digits === undefined ? null : Number(digits);
}
