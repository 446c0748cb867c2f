import { foldAccents } from "@/language/text/fold-accents";
import { looksLikePerson, splitHonorific } from "@/language/names/person-name";
import { nameBehind } from "@/language/names/name-behind-post";
import { severalPersons } from "@/language/names/several-persons";
import { splitNameAndPost } from "@/language/names/split-name-and-post";
import { surnames } from "@/language/names/surnames";
import { matchKey } from "@/language/text/tone-placement";
import type { RecipientKind } from "../model/honoree";
import { collectiveStarts, householdStarts, householdWord, officeLetters } from "./recipient-words";

/** A name typed without any marks is compared without them. */
function begins([marked, folded]: typeof collectiveStarts, name: string): boolean {
  const key = matchKey(name);
  return marked.test(key) || (folded !== null && foldAccents(key) === key && folded.test(key));
}

const capitalised = /^(?!\p{Lu}{2,} .*\p{Ll})(?:\p{Lu}[\p{L}'’]*(?: |$)){2,5}$/u;

/**
 * Recognises by a recipient's name alone whether it is a person, a collective or a household; null when the name does not say: a word that may be
 * anything («Agribank»), and two persons in one name, who may as well be meant as a household («Vợ chồng ông Bùi Đá»).
 */
export function recipientOfName(name: string): RecipientKind | null {
  if (begins(householdStarts, name)) return begins(collectiveStarts, name) ? "collective" : "household";
  const inHousehold = name.replace(householdWord, "");
  if (inHousehold !== name && looksLikePerson(inHousehold)) return "household";
  if (severalPersons(name) !== null) return null;
  if (isNamedLikePerson(name)) return "individual";
  const behind = nameBehind(name);
  if (behind?.isPost === true || splitNameAndPost(name) !== null) return "individual";
  if (begins(collectiveStarts, name)) return "collective";
  const { honorific, name: bare } = splitHonorific(name);
  if (honorific !== null && (/^\p{Lu}/u.test(bare) || surnames.has(firstWord(bare)))) return "individual";
  if (officeLetters.test(name)) return "collective";
  if (looksLikePerson(name)) return isForeignWord(name) ? null : "individual";
  return behind === null && isPhrase(name) ? "collective" : null;
}

const firstWord = (name: string): string => (name.split(/[\s,]+/u)[0] ?? "").toLowerCase();

/** «Shop Hoa Tươi»: begins with neither a surname nor a word of ours, so that it may be a firm's. */
const isForeignWord = (name: string): boolean =>
  !surnames.has(firstWord(name)) && !plainSurnames.has(firstWord(name)) && !/['’]|^[YH] /u.test(name);
const plainSurnames: ReadonlySet<string> = new Set([...surnames].map(foldAccents));

/** «Lực lượng dân quân phường», «Tổ Covid cộng đồng số 2»: begins with no surname and goes on in small letters, as no person's name does. */
function isPhrase(name: string): boolean {
  const [first = "", ...rest] = name.split(/[\s,]+/u);
  return (
    /^\p{Lu}\p{Ll}/u.test(first) && !surnames.has(first.toLowerCase()) && rest.some((word) => /^\p{Ll}{2}/u.test(word))
  );
}

/** «Trường Thị Hoa», «Công Văn Nghĩa»: no collective has «Thị» or «Văn» second. */
const isNamedLikePerson = (name: string): boolean =>
  (capitalised.test(name) && /^\S+ (?:thị|văn|thi|van) /iu.test(name) && !troupe.test(name)) || royal.test(name);
/** «Ban Văn hóa», «Đoàn Văn Nghệ» in capitals. */
const troupe = /^\S+ văn (?:h[oó][aá]|nghệ|phòng|thư|học)(?!\p{L})/iu;
/** The family of the kings: «Công Tằng Tôn Nữ Như Ý», «Tôn Thất Bách». */
const royal = /^(?:\p{Lu}\p{L}+ ){0,3}Tôn (?:Nữ|Thất) \p{Lu}/u;

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
