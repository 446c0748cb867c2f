import { isSyllable } from "../text/syllable";
import { severalPersons } from "./several-persons";
import { surnames } from "./surnames";
import { looksLikePerson, looksLikePlaceholder, splitHonorific, toDisplayCase } from "./person-name";

/** A person's name as it is kept, with what was changed and what is doubtful. */
export interface ParsedName {
  readonly fullName: string;
  readonly honorific: string | null;
  readonly changes: readonly {
    readonly rule: "honorific" | "all-caps" | "lower-case" | "lost-capital" | "list-mark";
    readonly from: string;
    readonly to: string;
  }[];
  readonly issue: "placeholder-not-a-person" | "two-names-in-cell" | "name-unusual" | null;
}

/**
 * Parses a name cell: honorifics and ranks apart, a household's words apart from its head, ALL CAPS and all lower case in title case, a capital that a
 * legacy font lost put back. Give it normalised text.
 */
export function parseName(typed: string): ParsedName {
  if (plainName.test(typed) && !mayBegin.test(typed))
    return { fullName: typed, honorific: null, changes: [], issue: null };
  const changes: ParsedName["changes"][number][] = [];
  if (looksLikePlaceholder(typed))
    return { fullName: typed, honorific: null, changes, issue: "placeholder-not-a-person" };
  if (severalPersons(typed) !== null) return { fullName: typed, honorific: null, changes, issue: "two-names-in-cell" };
  const text = withoutMarks(typed);
  const split = splitHousehold(text);
  if (severalPersons(split.name) !== null)
    return { fullName: typed, honorific: null, changes, issue: "two-names-in-cell" };
  if (text !== typed) changes.push({ rule: "list-mark", from: typed, to: text });
  if (split.honorific !== null) changes.push({ rule: "honorific", from: text, to: split.name });
  const shown = toDisplayCase(split.name);
  if (shown !== split.name) changes.push({ rule: "all-caps", from: split.name, to: shown });
  const lifted = raiseLowerCase(shown);
  if (lifted !== shown) changes.push({ rule: "lower-case", from: shown, to: lifted });
  const fullName = restoreCapitals(lifted);
  if (fullName !== lifted) changes.push({ rule: "lost-capital", from: lifted, to: fullName });
  return { fullName, honorific: split.honorific, changes, issue: issueOf(fullName) };
}

/** Nearly all names: capitalised syllables of letters, none of which stands for something else. */
const plainName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
const mayBegin =
  /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Bác|Chú|Cụ|Em|Cháu|Mẹ|Sư|Gia|Hộ|Đồng|Đại|Thượng|Trung|Thiếu|Hạ|Chuẩn|Binh|Các|Phó|Giáo|Tiến|Thạc|Cử|Kỹ|Kiến|Bác|Dược|Luật|Nhà|Nghệ|Hòa|Hoà|Ni|Linh|Mục|Lãnh|Thành|Cán|Khách|Phụ|Một|Hai|Ba|Mỗi|Vợ|Bí|Chủ|Trưởng|Tổ|Giám|Hiệu|Chi|Đội|Công|Chuyên|Nhân|Kế|Thủ|Thư|Thường|Hội|Đảng|Ủy|Uỷ|Phóng|Theo|Có|Sẽ|Báo|Bổ|Cử|Thông|Chưa|Toàn|Tất|Thương|Bệnh|Liệt|Cựu|Ths|Ts|Bs|Gs|Pgs|Ks|Cn|Ds|Ls|Mr|Mrs|Ms|Miss|Ncs)[ .]/u;

/** Its own number before a name and a mark for a note behind it: `1. Nguyễn Văn An`, `Nguyễn Văn An (*)`. */
const withoutMarks = (text: string): string =>
  text.replace(/^\d{1,4}\s*[.)/:]\s*(?=\p{L})/u, "").replace(/(?<=\p{L})\s*(?:\*+|\(\*+\)|[,.;])$/u, "");

/** «Gia đình ông Nguyễn Văn An» in a list of persons is the head of the household. */
function splitHousehold(text: string): ReturnType<typeof splitHonorific> {
  const [household] =
    /^(?:đại diện )?(?:hộ )?(?:gia đình|hộ|gđ\.?)\s+(?=(?:ông|bà|anh|chị|cô|chú|bác|cụ|đồng chí|đ\/c)\s)/iu.exec(
      text,
    ) ?? [];
  if (household === undefined) return splitHonorific(text);
  const split = splitHonorific(text.slice(household.length));
  return { name: split.name, honorific: `${household}${split.honorific ?? ""}`.trim() };
}

/** A name typed all in lower case, or with its first capital only, where a surname stands first; else it stays as typed. */
function raiseLowerCase(name: string): string {
  const syllables = name.split(" ");
  const isLow = syllables.slice(1).every((syllable) => /^\p{Ll}/u.test(syllable)) && syllables.length > 1;
  if (!isLow || !surnames.has(syllables[0]?.toLowerCase() ?? "")) return name;
  const raised = syllables.map((syllable) => syllable.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(" ");
  return looksLikePerson(raised) && syllables.every((syllable) => isSyllable(syllable)) ? raised : name;
}

/** Only where the other syllables are capitalised, and the whole is a name then: a name typed all in lower case stays as typed. */
function restoreCapitals(name: string): string {
  const syllables = name.split(" ");
  const isCapital = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);
  const lost = syllables.filter((syllable) => /^\p{Ll}/u.test(syllable));
  if (lost.length === 0 || syllables.filter(isCapital).length <= lost.length) return name;
  const raised = syllables.map((syllable) => syllable.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(" ");
  return looksLikePerson(raised) ? raised : name;
}

const issueOf = (name: string): ParsedName["issue"] => (/[\d@#$%^*=<>?!()]/u.test(name) ? "name-unusual" : null);
