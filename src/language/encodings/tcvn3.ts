import { surnames } from "../names/surnames";

/** TCVN 5712:1993, the "ABC" table of the .Vn fonts: the codes 0xA1…0xFE as Windows-1252 shows them, and their letters in the same order. */
const codes =
  "¡¢£¤¥¦§" +
  "¨©ª«¬\u00ad®" +
  "µ¶·¸¹" +
  "»¼½¾Æ" +
  "ÇÈÉÊË" +
  "ÌÎÏÐÑ" +
  "ÒÓÔÕÖ" +
  "×ØÜÝÞ" +
  "ßáâãä" +
  "åæçèé" +
  "êëìíî" +
  "ïñòóô" +
  "õö÷øù" +
  "úûüýþ";
const letters =
  "ĂÂÊÔƠƯĐ" +
  "ăâêôơưđ" +
  "àảãáạ" +
  "ằẳẵắặ" +
  "ầẩẫấậ" +
  "èẻẽéẹ" +
  "ềểễếệ" +
  "ìỉĩíị" +
  "òỏõóọ" +
  "ồổỗốộ" +
  "ờởỡớợ" +
  "ùủũúụ" +
  "ừửữứự" +
  "ỳỷỹýỵ";

const letterOf = new Map([...codes].map((code, i) => [code, letters[i] ?? code]));

/** Files of a system set to Vietnamese give some codes as Windows-1258 shows them. */
const windows1258: Readonly<Record<string, string>> = {
  Ă: "Ã",
  "\u0300": "Ì",
  Đ: "Ð",
  "\u0309": "Ò",
  Ơ: "Õ",
  Ư: "Ý",
  "\u0303": "Þ",
  ă: "ã",
  "\u0301": "ì",
  đ: "ð",
  "\u0323": "ò",
  ơ: "õ",
  ư: "ý",
  "₫": "þ",
};

const wordPattern = /[\p{L}\p{M}]+/gu;
const tonedLowerFirst = /^[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;

/** Toned capitals have no code: «NguyÔn ThÞ ¸nh» and «HéI NGHÞ» were typed with capitals, which the rest of the text shows. */
function restoreCapitals(text: string): string {
  const plain = text.replace(/[^A-Za-z]/g, "");
  if (/[A-Z]{2}/.test(text) && plain === plain.toUpperCase()) return text.toUpperCase();
  const raised = text.replace(wordPattern, (word) => (isCapitalWord(word) ? word.toUpperCase() : word));
  const others = (raised.match(wordPattern) ?? []).filter((word) => !tonedLowerFirst.test(word));
  if (others.length === 0) return raised;
  const isTitle = others.every((word) => !/^\p{Ll}/u.test(word));
  if (isTitle) return raiseToned(raised);
  return raised
    .replace(namePattern, (name) => (isName(name) ? raiseToned(name) : name))
    .replace(calledPattern, (called) => raiseToned(called));
}

/** «®ång chÝ §ÆNG THÞ ¸NH»: a word in capitals beside one that is not. */
const isCapitalWord = (word: string): boolean => /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word);

const raiseToned = (text: string): string =>
  text.replace(wordPattern, (word) =>
    tonedLowerFirst.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );

const endsHere = "(?=\\s*(?:$|[,;:()–—-]|(?:và|cùng)\\s))";
const lost = tonedLowerFirst.source.slice(1);

/** A run of words that have a capital or have lost it, at the end of what is said before a sign: «hộ ông |Nguyễn Văn ánh|, tổ trưởng». */
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}|${lost})[\\p{L}\\p{M}]*)+${endsHere}`,
  "gu",
);
/** One called by the given name: «đồng chí |ánh|», «hộ bà |ấm|»; not «ông ấy». */
const calledPattern = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}])(?:đồng chí|đ\\/c|ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|thầy) )(?!ấy)${lost}[\\p{L}\\p{M}]*${endsHere}`,
  "giu",
);

/** A person's: a surname first, maybe behind «Bà», and behind it the lost capital. */
function isName(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(" ");
  return (
    surnames.has(first) || (/^(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|thầy)$/u.test(first) && surnames.has(second))
  );
}

/** Reads TCVN3 (ABC) text, given as its Windows-1252 or Windows-1258 characters; capitals that the encoding cannot hold are restored where the rest of the text is capital. */
export function decodeTcvn3(text: string): string {
  const decoded = Array.from(text, (char) => letterOf.get(windows1258[char] ?? char) ?? char).join("");
  return restoreCapitals(decoded.normalize("NFC"));
}
