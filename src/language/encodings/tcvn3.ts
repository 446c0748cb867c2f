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
  const others = (text.match(wordPattern) ?? []).filter((word) => !tonedLowerFirst.test(word));
  if (others.length === 0) return text;
  const isTitle = others.every((word) => !/^\p{Ll}/u.test(word));
  return isTitle ? raiseToned(text) : text.replace(namePattern, (name) => (isName(name) ? raiseToned(name) : name));
}

const raiseToned = (text: string): string =>
  text.replace(wordPattern, (word) =>
    tonedLowerFirst.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );

/** A run of words that have a capital or have lost it, at the end of what is said before a sign: «hộ ông |Nguyễn Văn ánh|, tổ trưởng». */
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}|${tonedLowerFirst.source.slice(1)})[\\p{L}\\p{M}]*)+(?=\\s*(?:$|[,;:()–—-]))`,
  "gu",
);

/** A person's: a surname first, behind which the lost capital stands. */
const isName = (text: string): boolean => surnames.has(text.slice(0, text.indexOf(" ")).toLowerCase());

/** Reads TCVN3 (ABC) text, given as its Windows-1252 or Windows-1258 characters; capitals that the encoding cannot hold are restored where the rest of the text is capital. */
export function decodeTcvn3(text: string): string {
  const decoded = Array.from(text, (char) => letterOf.get(windows1258[char] ?? char) ?? char).join("");
  return restoreCapitals(decoded.normalize("NFC"));
}
