import { foldAccents } from "@/language/text/fold-accents";
import { looksLikePerson, splitHonorific } from "@/language/names/person-name";
import { surnames } from "@/language/names/surnames";
import { matchKey } from "@/language/text/tone-placement";
import type { RecipientKind } from "../model/honoree";

/** Beginnings of names of collectives. Marks count: «Đình», «Bản», «Viện» are no surnames, Đinh, Bàn, Viên are. */
const collectiveStarts = [
  "tập thể|tổ dân phố|tdp|tổ (?:số|phụ|nhân dân|hòa giải|bảo vệ|tự quản|an ninh|dân vận|học tập|chuyên môn|tiết kiệm|sản xuất|[a-z]*\\d)",
  "trường (?:mn|th|thcs|thpt|tiểu|mầm|mẫu|trung học|phổ thông|đại học|cao đẳng|dạy nghề|liên cấp|nuôi|bồi dưỡng|chính trị)|nhà trường",
  "đoàn (?:tn|thanh niên|tncs|phường|xã|trường|thị trấn|cơ sở|viên|nghệ thuật|công an|kinh tế)|công đoàn|liên đoàn|hội|chi hội|phân hội",
  "chi bộ|chi đoàn|đảng bộ|đảng ủy|đảng uỷ|quận ủy|thành ủy|huyện ủy|clb|câu lạc bộ|đội|công an|trạm|bệnh viện|trung tâm|ban|phòng",
  "ủy ban|uỷ ban|ubnd|hđnd|mttq|ubmttq|mặt trận|công ty|doanh nghiệp|htx|hợp tác xã|xí nghiệp|văn phòng|cụm|khu|khối|thôn|xóm|ấp|làng|bản",
  "lớp|bộ phận|nhóm|quỹ|chùa|đình|đền|nhà thờ|giáo xứ|xã|phường|quận|huyện|thị trấn|bch|ban chi huy|hội đồng|viện|sở|cục|chi cục|tòa án|kho bạc|ngân hàng|chợ|hộ kinh doanh",
].join("|");
const householdStarts =
  "(?:các )?(?:gia đình|hộ gia đình)|gđ(?=\\.? ?(?:ông|bà|anh|chị|cô|chú|bác|đồng chí|đ/c|cụ))|hộ (?:ông|bà|anh|chị|cô|chú|bác|đồng chí|đ/c|cụ)";

const startsWith = (starts: string): readonly [marked: RegExp, folded: RegExp] => [
  new RegExp(`^(?:${starts})(?![\\p{L}\\d])`, "u"),
  new RegExp(`^(?:${foldAccents(starts)})(?![\\p{L}\\d])`, "u"),
];
const collective = startsWith(collectiveStarts);
const household = startsWith(householdStarts);

/** A name typed without any marks is compared without them. */
function begins([marked, folded]: readonly [RegExp, RegExp], name: string): boolean {
  const key = matchKey(name);
  return marked.test(key) || (foldAccents(key) === key && folded.test(key));
}

const capitalised = /^(?:\p{Lu}[\p{L}'’]*(?: |$)){2,5}$/u;

/** Recognises by a recipient's name alone whether it is a person, a collective or a household; null when the name does not say. */
export function recipientOfName(name: string): RecipientKind | null {
  if (begins(household, name)) return begins(collective, name) ? "collective" : "household";
  if (begins(collective, name)) return isNamedLikePerson(name) ? "individual" : "collective";
  if (looksLikePerson(name) || isNamedLikePerson(name)) return "individual";
  if (splitHonorific(name).honorific !== null) return "individual";
  return isPhrase(name) ? "collective" : null;
}

/** «Lực lượng dân quân phường», «Tổ Covid cộng đồng số 2»: begins with no surname and goes on in small letters, as no person's name does. */
function isPhrase(name: string): boolean {
  const [first = "", ...rest] = name.split(/[\s,]+/u);
  return (
    /^\p{Lu}\p{Ll}/u.test(first) && !surnames.has(first.toLowerCase()) && rest.some((word) => /^\p{Ll}{2}/u.test(word))
  );
}

/** «Trường Thị Hoa», «Công Văn Nghĩa»: no collective has «Thị» or «Văn» second. */
const isNamedLikePerson = (name: string): boolean => capitalised.test(name) && /^\S+ (?:thị|văn|thi|van) /iu.test(name);

const codes: Readonly<Record<string, RecipientKind>> = {
  canhan: "individual",
  tapthe: "collective",
  hogiadinh: "household",
  giadinh: "household",
  cn: "individual",
  tt: "collective",
  hgd: "household",
  gd: "household",
  ho: "household",
  dn: "collective",
  doanhnghiep: "collective",
};

/** Reads a recipient kind from a cell («Cá nhân», `TAPTHE`), a group's title, a sheet's name or a heading; null when the words name none or several. */
export function recipientOfWords(text: string): RecipientKind | null {
  const folded = foldAccents(text);
  const code = codes[folded.replace(/[^a-z]/gu, "")];
  if (code) return code;
  const found: RecipientKind[] = [];
  if (/(?:^|[^\p{L}])(?:ca nhan|nguoi|ho va ten|ho ten|chien si)(?![\p{L}])/u.test(folded)) found.push("individual");
  if (/(?:^|[^\p{L}])(?:tap the|don vi|to chuc)(?![\p{L}])/u.test(folded)) found.push("collective");
  if (/(?:^|[^\p{L}])(?:gia dinh|chu ho)(?![\p{L}])/u.test(folded) || /(?:^|\P{L})hộ(?!\p{L})/iu.test(text))
    found.push("household");
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The person named in a household's name: «Gia đình ông Nguyễn Trọng Sơn» or «Ông Nguyễn Trọng Sơn» → «Nguyễn Trọng Sơn»; null when it names none. */
export function householdHead(name: string): string | null {
  const rest = name.replace(/^(?:hộ\s+)?(?:gia đình|hộ|gđ\.?)\s+/iu, "");
  const head = splitHonorific(rest).name;
  return looksLikePerson(head) ? head : null;
}
