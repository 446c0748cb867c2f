/**
 * How units of one sort are told apart: an *organ* is the only one of its sort at its level («Công an phường»); a *place* of residents has a number or a name
 * («Tổ dân phố số 5»); of *named* ones there are many, each with a name («Trường Mầm non Hoa Sữa»); a *level* is what a unit belongs to («quận Long Biên»).
 */
export type UnitSort = "organ" | "place" | "named" | "level";

/** A type of unit: its own words first, then others that say the same. */
interface UnitType {
  readonly sort: UnitSort;
  readonly words: readonly string[];
  /** Words that speak of a unit only at the beginning of a text or before a number: «Đội 3», but not «Tiểu học Đội Cấn». */
  readonly isOnlyFirst?: true;
}

const type = (sort: UnitSort, ...words: readonly string[]): UnitType => ({ sort, words });
const first = (sort: UnitSort, ...words: readonly string[]): UnitType => ({ sort, words, isOnlyFirst: true });

/** Who is meant where a ward is named by itself. */
export const wardCommitteeType = "ủy ban nhân dân";

/** Types of units around a ward, short forms already written out; a text has the type with most words. */
export const unitTypes: readonly UnitType[] = [
  type("level", "phường"),
  type("level", "xã"),
  type("level", "thị trấn"),
  type("level", "quận"),
  type("level", "huyện"),
  type("level", "thị xã"),
  type("level", "thành phố"),
  type("level", "tỉnh"),
  type("place", "tổ dân phố"),
  type("place", "khu phố"),
  type("place", "khu dân cư"),
  type("place", "tổ dân cư"),
  type("place", "khu tập thể"),
  type("place", "thôn"),
  type("place", "xóm"),
  type("place", "ấp"),
  first("place", "tổ"),
  first("place", "khu"),
  first("place", "làng"),
  first("place", "bản"),
  first("place", "cụm"),
  first("place", "cụm dân cư"),
  first("place", "đội"),
  first("place", "lớp"),
  first("place", "khối"),
  type("place", "chi bộ"),
  type("place", "chi hội"),
  type("place", "chi đoàn"),
  type("organ", wardCommitteeType),
  type("organ", "hội đồng nhân dân"),
  type("organ", "thường trực hội đồng nhân dân"),
  type("organ", "đảng ủy"),
  type("organ", "đảng bộ"),
  type("organ", "quận ủy"),
  type("organ", "thành ủy"),
  type("organ", "huyện ủy"),
  type("organ", "tỉnh ủy"),
  type("organ", "công an"),
  type(
    "organ",
    "ủy ban mặt trận tổ quốc",
    "mặt trận tổ quốc",
    "ủy ban mặt trận tổ quốc việt nam",
    "mặt trận tổ quốc việt nam",
    "ủy ban mặt trận",
  ),
  type("organ", "ban công tác mặt trận"),
  type("organ", "hội liên hiệp phụ nữ", "hội phụ nữ", "liên hiệp phụ nữ", "hội liên hiệp phụ nữ việt nam"),
  type("organ", "hội cựu chiến binh", "cựu chiến binh", "hội cựu chiến binh việt nam"),
  type("organ", "hội người cao tuổi", "người cao tuổi", "hội người cao tuổi việt nam"),
  type("organ", "hội nông dân", "hội nông dân việt nam"),
  type("organ", "hội chữ thập đỏ", "chữ thập đỏ", "hội chữ thập đỏ việt nam"),
  type("organ", "hội khuyến học"),
  type("organ", "hội cựu giáo chức"),
  type("organ", "hội người khuyết tật"),
  type("organ", "hội người mù"),
  type("organ", "hội cựu thanh niên xung phong", "cựu thanh niên xung phong"),
  type("organ", "đoàn thanh niên", "đoàn thanh niên cộng sản hồ chí minh"),
  type("organ", "liên đoàn lao động"),
  type("organ", "công đoàn cơ sở"),
  type("organ", "công đoàn"),
  type("organ", "ban chỉ huy quân sự"),
  type("organ", "trạm y tế"),
  type("organ", "văn phòng"),
  type("organ", "trung tâm y tế"),
  type("organ", "trung tâm phục vụ hành chính công"),
  type("organ", "trung tâm học tập cộng đồng"),
  type("organ", "bảo hiểm xã hội"),
  type("organ", "giáo dục và đào tạo", "giáo dục đào tạo"),
  type("named", "trường mầm non", "mầm non"),
  type("named", "trường mẫu giáo", "mẫu giáo"),
  type("named", "trường tiểu học", "tiểu học"),
  type("named", "trường trung học cơ sở", "trung học cơ sở"),
  type("named", "trường trung học phổ thông", "trung học phổ thông"),
  type(
    "named",
    "trường tiểu học và trung học cơ sở",
    "tiểu học và trung học cơ sở",
    "trường tiểu học trung học cơ sở",
    "tiểu học trung học cơ sở",
  ),
  type("named", "công ty trách nhiệm hữu hạn"),
  type("named", "công ty cổ phần"),
  type("named", "công ty trách nhiệm hữu hạn một thành viên"),
  type("named", "công ty"),
  type("named", "hợp tác xã"),
  type("named", "câu lạc bộ"),
  type("named", "chi nhánh"),
];

/** Words that a unit's name has or lacks at the writer's choice. */
export const silentUnitWords: readonly string[] = ["số", "thuộc", "trực", "của", "và"];

/** Numbers as words, as a unit of residents bears them («Tổ dân phố Hai»), by their value. */
export const unitNumberWords: readonly string[] = "không một hai ba bốn năm sáu bảy tám chín mười".split(" ");

/** Short forms that only their neighbours tell: the short form, what stands behind it, and what it means then. */
export const shortUnitsInContext: readonly (readonly [short: RegExp, behind: RegExp, full: string])[] = [
  [/^Th$/u, /^\.?\s*[\p{L}\d]/u, "thôn"],
  [/^th$/u, /^\.\s*[\p{L}\d]/u, "thôn"],
  // «ĐT 0987 …» is a telephone.
  [/^ĐT$/u, /^(?!\s*[.:]?\s*\d)/u, "đào tạo"],
  [/^x$/iu, /^\.?\s*\d/u, "xóm"],
  [/^x$/iu, /^\.\s*\p{L}/u, "xã"],
  [/^p$/iu, /^(?:\.?\s*\d|\.|\s+\p{L}{2})/u, "phường"],
  [/^q$/iu, /^(?:\.?\s*\d|\.|\s+\p{L}{2})/u, "quận"],
  [/^h$/iu, /^\.\s*\p{L}/u, "huyện"],
  [/^ca$/iu, /^\.?\s*(?:p|phường|phuong|x|xã|quận|quan|q|tp)(?![\p{L}\p{M}])/iu, "công an"],
  [/^ct$/iu, /^\.?\s*(?:tnhh|cp|cổ phần|trách nhiệm)/iu, "công ty"],
  [/^tt$/iu, /^\.?\s*(?:y tế|yt|văn hóa|vh|giáo dục|gd|học tập|dịch vụ|phục vụ)/iu, "trung tâm"],
];
