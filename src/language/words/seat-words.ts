import { looksLikePerson, looksLikePlaceholder } from "../names/person-name";
import { postFirst } from "../names/split-position-and-unit";
import { withoutListMark } from "./row-words";
import { foldAccents } from "../text/fold-accents";

const persons =
  "(?:người|đ\\/c|đ\\.c|đc|đồng chí|đại biểu|đb|vị|khách|chỗ|ghế|giấy mời|em|cháu|học sinh|hội viên|đoàn viên|đảng viên|thành viên|cán bộ)";
const alone = new RegExp(`^\\(?0*(\\d{1,4})(?:[.,]0)?\\s*${persons}?\\s*\\)?(?:\\s*\\([^()\\d]*\\))?$`, "iu");
const behind = new RegExp(
  `\\s*(?:[(:–—-]|[(:]\\s*(?:cử|mời|gồm|số lượng|sl)\\s*:?)\\s*0*(\\d{1,4})\\s*${persons}\\s*\\)?[.;]?$`,
  "iu",
);

/** A number alone in brackets, «Lãnh đạo quận (02)»; a year has four digits. */
const bare = /\s*\(0*(\d{1,3})\)$/u;

/** How many seats a cell of numbers gives: «28», «06 đ/c», «02 người»; null for anything else. */
export function seatCount(text: string): number | null {
  const digits = alone.exec(text.trim())?.[1];
  const count = Number(digits);
  return digits === undefined ? null : count;
}

/** The number behind whose seats it counts, and these: «Lãnh đạo các trường (04 đ/c)», «Đại diện Hội CCB: 02 người»; null without one, and for a person. */
export function seatsBehind(text: string): { readonly whose: string; readonly count: number } | null {
  const [found, digits] = behind.exec(text) ?? bare.exec(text) ?? [];
  if (found === undefined || Number(digits) === 0) return null;
  const whose = withoutListMark(text.slice(0, text.length - found.length).trim());
  return whose === "" || looksLikePerson(whose) || /^mỗi /iu.test(whose) ? null : { whose, count: Number(digits) };
}

/** True for a text that counts persons: «người», «đồng chí» as a measure, «Số lượng (đại biểu)» as a heading. */
export const countsPersons = (text: string): boolean =>
  /(?:^|[^\p{L}])(?:nguoi|dong chi|d\/c|dai bieu|db|khach|giay moi|cho ngoi)(?!\p{L})/u.test(foldAccents(text));

/** True for words over those who are invited or take part: «Thành phần đại biểu», «Đối tượng mời», «Khách mời», «Nơi nhận giấy mời». */
export const speaksOfGuests = (text: string): boolean =>
  /thanh phan|dai bieu|khach moi|giay moi|(?:doi tuong|don vi|co quan|noi).{0,20}(?:moi|du )|tham du|moi du|du (?:hoi nghi|hop|le)|trieu tap/u.test(
    foldAccents(text),
  );

/** True for a text that says whose a seat is and names nobody: «Lãnh đạo quận», «Bí thư chi bộ», «Đại diện các ban ngành». */
export const isWhoseSeat = (text: string): boolean =>
  looksLikePlaceholder(text) ||
  postFirst.test(text.toLowerCase()) ||
  /^(?:lanh dao|dai dien|dai bieu|khach|thuong truc|ban (?:chap hanh|thuong vu|giam hieu)|bi thu|chu tich|to truong|truong (?:ban|cac)|cac|can bo|cong chuc|hoi vien|doan vien|dang vien|giao vien|hoc sinh|nhan dan|nguoi dan|phong vien|bao chi|dien hinh|guong|tap the|ca nhan|ho gia dinh|ban to chuc|to (?:phuc vu|giup viec)|bo phan|doi van nghe)(?!\p{L})/u.test(
    foldAccents(text),
  );
