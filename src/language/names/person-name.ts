import { honorificPatterns, plainHonorifics } from "./honorifics";
import { surnames } from "./surnames";
import { isSyllable } from "../text/syllable";
import { postFirst } from "./split-position-and-unit";
import { foldTones } from "../text/tone-placement";

export interface SplitName {
  /** As typed, several together («Đ/c Trung tá»), or null. */
  readonly honorific: string | null;
  readonly name: string;
}

const syllablesOf = (text: string): readonly string[] => text.split(/\s+/).filter((syllable) => syllable !== "");
const lower = (text: string): string => foldTones(text.normalize("NFC").toLowerCase());

/** «Ông Thị Mai», «Ông Ích Khiêm»: the word is the surname, unless a surname follows or the rest is long enough to hold one. */
function isSurnameHere(word: string, rest: readonly string[]): boolean {
  const next = lower(rest[0] ?? "");
  if (next === "thị" || (next === "văn" && rest.length < 3)) return true;
  return word === "ông" && !surnames.has(next) && rest.length < 3;
}

/** Words that are names as well: taken off only before a name of two syllables or more that can stand by itself. */
function plainHonorific(text: string): string | null {
  const [first = "", ...rest] = syllablesOf(text);
  const word = lower(first).replace(/[.:]$/, "");
  if (!plainHonorifics.has(word) || rest.length < 2 || isSurnameHere(word, rest)) return null;
  return first;
}

/** «Đồng Chí Thanh» may be a person of the surname Đồng; «Đồng chí Thanh» is not. */
const isNamedDongChi = (text: string): boolean => /^(?:Đồng Chí|ĐỒNG CHÍ) \p{L}+$/u.test(text);

function leadingHonorific(text: string): string | null {
  const lowered = lower(text);
  if (isNamedDongChi(text)) return null;
  for (const pattern of honorificPatterns) {
    const found = pattern.exec(lowered)?.[0];
    // Folding tones keeps the length of NFC text, so that the place in the folded text is the place in the typed one.
    if (found !== undefined && found.length < text.length) return text.slice(0, found.length);
  }
  return plainHonorific(text);
}

/** Surnames that begin no honorific: what follows one of them is the name itself. */
const plainSurnames: ReadonlySet<string> = new Set(
  [...surnames].filter(
    (surname) => !plainHonorifics.has(surname) && !honorificPatterns.some(({ source }) => source.includes(surname)),
  ),
);

const beginsWithSurname = (text: string): boolean => {
  const end = text.indexOf(" ");
  return end > 0 && plainSurnames.has(text.slice(0, end).toLowerCase());
};

/**
 * Takes honorifics, ranks and degrees off the front of a name: «Đ/c Trung tá Nguyễn Văn An» → «Đ/c Trung tá» and «Nguyễn Văn An».
 * A surname is never eaten (Đồng Thị Mai, Ông Thị Hoa), nor «Anh», «Cô», «Thầy» before a single syllable. Give it normalised text.
 */
export function splitHonorific(text: string): SplitName {
  const whole = text.normalize("NFC").trim();
  if (beginsWithSurname(whole)) return { honorific: null, name: whole };
  let name = whole;
  for (let next = leadingHonorific(name); next !== null; next = leadingHonorific(name))
    name = name.slice(next.length).replace(/^[\s,:.\-–]+/, "");
  const honorific = whole.slice(0, whole.length - name.length).replace(/[\s,:\-–]+$/, "");
  return { honorific: honorific === "" ? null : honorific, name };
}

const isAllCaps = (text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).length >= 2 && text === text.toUpperCase() && text !== text.toLowerCase();

/** Shows a name typed in ALL CAPS in title case, syllable by syllable; any other name stays as typed. */
export function toDisplayCase(name: string): string {
  if (!isAllCaps(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The parts of a name in the order of sorting: given name, middle names, surname. */
export function givenNameSortKey(name: string): readonly [given: string, middle: string, surname: string] {
  const syllables = syllablesOf(splitHonorific(name).name);
  const given = syllables.at(-1) ?? "";
  const surname = syllables.length > 1 ? (syllables[0] ?? "") : "";
  return [given, syllables.slice(1, -1).join(" "), surname];
}

const vietnameseOrder = new Intl.Collator("vi");

/** Orders names as Vietnamese lists do, by given name, then middle names, then surname; honorifics do not count. */
export function compareByGivenName(a: string, b: string): number {
  const keyOfB = givenNameSortKey(b);
  return givenNameSortKey(a).reduce((order, part, i) => order || vietnameseOrder.compare(part, keyOfB[i] ?? ""), 0);
}

/** First syllables of units, posts and forms, which are no names although they are written with capitals. */
const notPersonFirst = new Set(
  (
    "trường chi hội ban tổ công đoàn ủy phòng đảng mặt khối cơ trạm gia tập hợp đội câu liên nhà trung cán bí chủ trưởng giám kế họ hộ ubnd hđnd mttq " +
    "danh số tổng cộng ngày người bằng giấy huân chiến lao huy kỷ cờ quận phường thành tỉnh xã thôn khu cụm đại phó nhân giáo viên hiệu bộ sở chức đơn các"
  ).split(" "),
);

const nameSyllable = /^[\p{Lu}](?:['’]?[\p{L}\p{M}]+)*\.?$/u;

/** True for a text that looks like one person's name: 2 to 6 capitalised syllables without digits, a known surname first or at least three of them; evidence for a column, not a proof. */
export function looksLikePerson(text: string): boolean {
  const syllables = syllablesOf(splitHonorific(text.trim()).name);
  if (syllables.length < 2 || syllables.length > 6 || !syllables.every((syllable) => nameSyllable.test(syllable)))
    return false;
  const first = lower(syllables[0] ?? "");
  // «Danh» is a surname, «DANH SÁCH …» a title.
  if (first === "danh" && /^s[áa]ch$/u.test(lower(syllables[1] ?? ""))) return false;
  if (surnames.has(first)) return !notPersonFirst.has(first) || syllables.length <= 4;
  // Headings and signatures are in capitals (PHỤ TRÁCH KẾ TOÁN), so that only a known surname counts there.
  if (isAllCaps(text)) return false;
  // Names of the Central Highlands (H'Hen Niê, Y B'Lôk) have an apostrophe instead of a surname in front.
  const isHighland = syllables.some((syllable) => /['’]/.test(syllable));
  return !notPersonFirst.has(first) && (isHighland || syllables.length >= 3) && syllables.length <= 5;
}

const placeholders: readonly RegExp[] = [
  /^(?:đ[/.]?c |các |01 |02 |\d+ )?đại diện\b/,
  /\(?\s*cử (?:\d+ |một |hai |ba )?(?:người|đại biểu|đồng chí|đ\/c)/,
  /^(?:các )?(?:lãnh đạo|thành viên|cán bộ|đại biểu|đồng chí|khách mời|giáo viên|phụ huynh|phóng viên|quay phim|lái xe|nhiếp ảnh|lễ tân|phục vụ|bảo vệ|mc|đội ngũ|nhân viên|kỹ thuật viên)(?: |$)/,
  /^các (?:đ\/c|đ\.c|ông|bà|bác|cụ)(?: |$)/,
  /^(?:\d+|một|hai|ba|mỗi [\p{L} ]+ cử) (?:người|đại biểu|đồng chí|đ\/c)(?: |$)/u,
  /^\(?(?:sẽ )?(?:báo|bổ sung|cử|thông báo) sau\)?$/,
  /^\(?(?:theo|có) (?:giấy mời|thư mời|danh sách|ds)(?: |\)|$)/,
  /^[?….]+$/,
  /^chưa (?:có|rõ|xác định|cử|phân công)/,
  /^(?:toàn thể|tất cả) /,
];

/** A word of each placeholder, composed or not; most names have none. */
const mayBePlaceholder =
  /[\d(?…]|^\.+$|mời|các|cac|diện|dien|lãnh|viên|bộ|biểu|chí|khách|huynh|người|quay|xe|ảnh|tân|vụ|vệ|mc|ngũ|hai|một|ba|mỗi|sau|chưa|toàn|tất|cử|[\u0300-\u036f]/iu;

/** True for a text that stands where a name should be but names no person: «Đại diện lãnh đạo Hội CCB», «(cử 02 người)». */
export function looksLikePlaceholder(text: string): boolean {
  if (!mayBePlaceholder.test(text) && !postFirst.test(text)) return false;
  const lowered = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const isNobody = placeholders.some((pattern) => pattern.test(lowered)) || postFirst.test(lowered);
  return isNobody && !looksLikePerson(text) && !isNamedComrade(text.normalize("NFC").replace(/\s+/gu, " ").trim());
}

/** «Đồng chí Tám», «đồng chí nguyễn văn tám»: behind the honorific stands a name, in whatever case, and no post. */
function isNamedComrade(text: string): boolean {
  const [, name] = /^đồng chí (.+)$/iu.exec(text) ?? [];
  if (name === undefined || postFirst.test(name)) return false;
  const syllables = syllablesOf(name);
  const first = lower(syllables[0] ?? "");
  if (notPersonFirst.has(first) || syllables.length > 5) return false;
  const isCapital = syllables.every((syllable) => nameSyllable.test(syllable));
  return (
    isCapital || (syllables.length > 2 && surnames.has(first) && syllables.every((syllable) => isSyllable(syllable)))
  );
}
