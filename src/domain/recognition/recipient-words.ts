import { foldAccents } from "@/language/text/fold-accents";

/** Beginnings of names of collectives. Marks count: «Đình», «Bản», «Viện» are no surnames, Đinh, Bàn, Viên are. */
const collectives = [
  "tập thể|tổ dân phố|tdp|tổ (?:số|phụ|nhân dân|hòa giải|bảo vệ|tự quản|an ninh|dân vận|học tập|chuyên môn|tiết kiệm|sản xuất|[a-z]*\\d)",
  "trường (?:mn|th|thcs|thpt|tiểu|mầm|mẫu|trung học|phổ thông|đại học|cao đẳng|dạy nghề|liên cấp|nuôi|bồi dưỡng|chính trị)|nhà trường",
  "thcs|thpt|ptcs|ptth|gdtx|mầm non|mẫu giáo|tiểu học|nhóm trẻ",
  "đoàn (?:tn|thanh niên|tncs|phường|xã|trường|thị trấn|cơ sở|viên|nghệ thuật|công an|kinh tế)|công đoàn|liên đoàn|hội|chi hội|phân hội|hiệp hội|liên hiệp|liên minh",
  "chi bộ|chi đoàn|đảng bộ|đảng ủy|đảng uỷ|quận ủy|thành ủy|huyện ủy|clb|câu lạc bộ|đội|công an|trạm|bệnh viện|trung tâm|ban|phòng",
  "ủy ban|uỷ ban|ubnd|hđnd|mttq|ubmttq|mặt trận|htx|hợp tác xã|xí nghiệp|văn phòng|cụm|khu|khối|khóm|thôn|xóm|ấp|làng|bản|buôn|liên gia",
  "công ty|cty|c\\.ty|cttnhh|ctcp|ct (?:tnhh|cp|cổ phần)|dntn|tnhh|doanh nghiệp|tổng công ty|tập đoàn|nhà máy|cửa hàng|siêu thị|nhà hàng|khách sạn|phòng khám|nhà thuốc|bưu điện|điện lực|hãng",
  "lớp|bộ phận|nhóm|quỹ|chùa|đình|đền|nhà thờ|giáo xứ|xã|phường|quận|huyện|thị trấn|bch|ban chi huy|hội đồng|viện|sở|cục|chi cục|tòa án|kho bạc|ngân hàng|chợ|hộ kinh doanh|nhà văn hóa|lực lượng|dân quân",
].join("|");
/** No name of a person begins with these words when they have their marks; without marks they are surnames: Tô, Trương, Ho. */
const markedCollectives = "tổ|trường|dòng họ|chi họ|họ|phố|ngõ|ngách|chung cư|trang trại|khu phố";
const titles = "ông|bà|anh|chị|cô|chú|bác|đồng chí|đ/c|cụ";
const households = `(?:các )?(?:gia đình|hộ gia đình)|gđ(?=\\.? ?(?:${titles}))|hộ (?:${titles})`;

/** Marked, and as it is typed without any marks; null = only with its marks. */
type Starts = readonly [marked: RegExp, folded: RegExp | null];

const startsWith = (starts: string): RegExp => new RegExp(`^(?:${starts})(?![\\p{L}\\d])`, "u");

/** How names of collectives begin. */
export const collectiveStarts: Starts = [
  startsWith(`${collectives}|${markedCollectives}`),
  startsWith(foldAccents(collectives)),
];
/** How names of households begin. */
export const householdStarts: Starts = [startsWith(households), startsWith(foldAccents(households))];
/** «Hộ Trần Văn Ba»: what follows the word decides. */
export const householdWord = /^hộ\s+(?=\p{L})/iu;
/** «UBND», «VNPT», «BCHQS»: offices that are written by their first letters, those with a vowel among them by name. */
export const officeLetters =
  /^(?:[BCDĐGHKLMNPQRSTVX]{2,}|UBND|UBMT\w*|HĐND|ATGT|ANTT|ĐTN|BIDV|EVN\w*|CA|CAP|CAX|BQT|BQL|BVĐK|ĐU|TTYT|TYT|TTVH\w*|HLHPN|LHPN|HPN|HLHTN|BHXH|VKS|TAND|THA\w*|NHCSXH|HTX\w*)(?![\p{L}\d])/u;
