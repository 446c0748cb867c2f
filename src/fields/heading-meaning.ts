import { distance } from "fastest-levenshtein";
import { foldAccents } from "@/language/text/fold-accents";
import { isCodeHeading } from "@/language/words/code-words";
import { headingKey } from "@/language/words/heading-key";
import type { ColumnMatch, Field } from "./field";
import { ownFields } from "./own-fields";
import type { FieldDeclaration } from "./rules/declaration";

/** One thing that a heading may mean. */
export interface Meaning {
  readonly field: Field;
  readonly confidence: number;
  readonly reason: ColumnMatch["reason"];
}

interface Phrase {
  readonly field: Field;
  readonly words: readonly string[];
  readonly folded: readonly string[];
  readonly padded: string;
  readonly paddedFolded: string;
}

const wordsOf = (key: string): readonly string[] => key.split(/[\s,.]+/u).filter((word) => word !== "");
const pad = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** A phrase of one word inside a longer heading says too little (`tên`, `tổ`, `năm`), but for these. */
const tellingWords = new Set(["email", "cccd", "cmnd", "sđt", "đtdđ", "stk", "dob"]);
/** Words of two syllables and more that are as well part of other headings: they count only as a whole heading. */
const wholeHeadings = new Set(
  [
    "đề nghị",
    "khen thưởng",
    "thời gian",
    "đối tượng",
    "công việc",
    "liên hệ",
    "liên lạc",
    "đại diện",
    "tổ chức",
    "danh sách",
    "chỉ tiêu",
    "vị trí",
    "nhiệm vụ",
    "giá trị",
    "tập thể",
    "cá nhân",
    "gia đình",
    "phòng ban",
    "cơ quan",
    "dự toán",
    "kinh phí",
    "đoàn viên",
    "hội viên",
    "đảng viên",
    "huy hiệu",
    "chi bộ",
    "chi hội",
    "tổ dân phố",
    "khu phố",
    "khu dân cư",
    "địa bàn",
  ].map((text) => pad(wordsOf(text))),
);
const isLong = ({ words, padded }: Phrase): boolean =>
  (words.length > 1 && !wholeHeadings.has(padded)) || tellingWords.has(words[0] ?? "");
const shortestSqueezed = 5;
const longestHeading = 90;
/** One word of plain letters, as programs name columns. */
const identifier = /^[A-Za-z][A-Za-z\d_]*$/u;

function groupBy(keyOf: (phrase: Phrase) => string, all: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const key = keyOf(phrase);
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

/** Reads what headings mean, in the words of declared fields. */
export class HeadingReader {
  readonly #byMarked: ReadonlyMap<string, readonly Phrase[]>;
  readonly #byFolded: ReadonlyMap<string, readonly Phrase[]>;
  /** Without any spaces, for headings that are broken inside a word: «Họ v⏎à tên», «Đơn v-⏎ị», one letter a line. */
  readonly #bySqueezed: ReadonlyMap<string, readonly Phrase[]>;
  /** The same without marks: what programs run together. */
  readonly #byRun: ReadonlyMap<string, readonly Phrase[]>;
  readonly #byFirstFolded: ReadonlyMap<string, readonly Phrase[]>;
  readonly #byLength: ReadonlyMap<string, readonly Phrase[]>;
  readonly #plain: ReadonlySet<string>;

  constructor(fields: readonly FieldDeclaration[]) {
    const phrases = fields.flatMap(({ id, words }) => words.map((word) => phraseOf(id as Field, word)));
    const long = phrases.filter(isLong);
    this.#byMarked = groupBy((phrase) => phrase.padded, phrases);
    this.#byFolded = groupBy((phrase) => phrase.paddedFolded, phrases);
    this.#bySqueezed = groupBy((phrase) => phrase.words.join(""), phrases);
    this.#byRun = groupBy((phrase) => phrase.folded.join(""), phrases);
    this.#byFirstFolded = groupBy((phrase) => phrase.folded[0] ?? "", long);
    this.#byLength = groupBy((phrase) => String(phrase.folded.length), long);
    this.#plain = new Set(fields.flatMap(({ id, words }) => (id === "other" ? [] : words)));
  }

  /** True for a text that is a heading word for word: quick enough to be asked of every row. */
  isPlainHeading(text: string): boolean {
    return this.#plain.has(text.toLowerCase());
  }

  /**
   * What a heading may mean by its words alone, best first; empty when nothing is recognised.
   * Same words come before words inside a longer heading, those before words with a slip of one letter; short words never match by likeness.
   */
  meanings(text: string): readonly Meaning[] {
    if (text.length > longestHeading) return [];
    const key = headingKey(text);
    const found = this.#find(key);
    if (found[0]?.reason === "same-words") return found;
    const words = wordsOfProgram(text);
    const all = found.length > 0 || words === null ? found : this.#ofProgram(words);
    return all[0]?.reason !== "same-words" && isCodeHeading(words ?? key) ? ofCode(all) : all;
  }

  /** The name that a program gives a column: `hoTen`, `ho_ten`, `HOVATEN`, `lastName`, without marks and often without spaces. */
  #ofProgram(words: string): readonly Meaning[] {
    const spoken = this.#same(words);
    if (spoken.length > 0) return spoken;
    const squeezed = words.replace(/[^a-z\d]+/gu, "");
    if (squeezed.length < shortestSqueezed) return this.#inside(words);
    const run = this.#byRun.get(squeezed) ?? [];
    if (run.length === 0) return this.#inside(words);
    return distinct(run.map(({ field }) => ({ field, confidence: 0.9, reason: "same-words" })));
  }

  #find(key: string): readonly Meaning[] {
    if (key === "" || /^[\d.,\s]*$/u.test(key)) return [];
    const same = this.#same(key);
    if (same.length > 0) return same;
    const broken = this.#broken(key);
    if (broken.length > 0) return broken;
    const parts = this.#parts(key);
    if (parts.length > 0) return parts;
    const inside = this.#inside(key);
    return inside.length > 0 ? inside : this.#like(key);
  }

  #same(key: string): readonly Meaning[] {
    const words = wordsOf(key);
    const marked = this.#byMarked.get(pad(words));
    if (marked) return distinct(marked.map((phrase) => ({ field: phrase.field, confidence: 1, reason: "same-words" })));
    const folded = this.#byFolded.get(pad(words.map(foldAccents))) ?? [];
    // With marks of its own a short heading that differs by a mark is another word: «Tổ» is not «To», «Hộ» not «Họ».
    const plain = foldAccents(key) === key;
    if (!plain && words.length === 1) return [];
    return distinct(
      folded.map((phrase) => ({ field: phrase.field, confidence: plain ? 0.95 : 0.9, reason: "same-words" })),
    );
  }

  #broken(key: string): readonly Meaning[] {
    const squeezed = key.replace(/[\s,.\-–]+/gu, "");
    if (squeezed.length < shortestSqueezed) return [];
    const found = this.#bySqueezed.get(squeezed) ?? [];
    return distinct(found.map(({ field }) => ({ field, confidence: 0.9, reason: "same-words" })));
  }

  #parts(key: string): readonly Meaning[] {
    const parts = key.split(/,|\shoặc\s|\svà\s/u).filter((part) => part.trim() !== "");
    if (parts.length < 2) return [];
    const fields = parts.map((part) => this.#same(part.trim())[0]?.field ?? this.#inside(part.trim())[0]?.field);
    const found = fields.filter((field): field is Field => field !== undefined);
    if (found.length === 0) return [];
    if (found.includes("position") && found.some((field) => field === "orgUnit" || field === "address")) {
      return [{ field: "positionAndUnit", confidence: 0.85, reason: "words-inside" }];
    }
    if (found.includes("title") && found.includes("award")) {
      return [{ field: "award", confidence: 0.9, reason: "words-inside" }];
    }
    // «Điện thoại/Email»: what is no telephone number in its cells stays out.
    if (new Set(found).size === 2 && found.includes("phone") && found.includes("other")) {
      return [{ field: "phone", confidence: 0.85, reason: "words-inside" }];
    }
    if (parts[0] !== undefined && (found[0] === "name" || found[0] === "item") && fields[0] === found[0]) {
      return [{ field: found[0], confidence: 0.85, reason: "words-inside" }];
    }
    if (new Set(found).size === 1 && found.length === parts.length) {
      return found.slice(0, 1).map((field) => ({ field, confidence: 0.9, reason: "words-inside" }));
    }
    return [];
  }

  #inside(key: string): readonly Meaning[] {
    const words = wordsOf(key);
    const folded = words.map(foldAccents);
    const plain = foldAccents(key) === key;
    const line = plain ? pad(folded) : pad(words);
    const found: Meaning[] = [];
    for (const word of new Set(folded)) {
      for (const phrase of this.#byFirstFolded.get(word) ?? []) {
        if (!line.includes(plain ? phrase.paddedFolded : phrase.padded)) continue;
        const share = phrase.words.length / words.length;
        found.push({ field: phrase.field, confidence: 0.5 + 0.4 * share, reason: "words-inside" });
      }
    }
    return distinct(found);
  }

  /**
   * Words alike but for one letter. In Vietnamese a syllable with another letter is mostly another word («chủ tịch», «chú thích»):
   * so at least half of the words are the same, and a heading of two words must differ in a word of five letters.
   */
  #like(key: string): readonly Meaning[] {
    const folded = wordsOf(key).map(foldAccents);
    if (folded.length < 2 || folded.length > 8) return [];
    const alike = (this.#byLength.get(String(folded.length)) ?? []).filter((phrase) => {
      let slips = 0;
      for (const [index, word] of folded.entries()) {
        const other = phrase.folded[index] ?? "";
        if (word === other) continue;
        if (Math.min(word.length, other.length) < (folded.length > 2 ? 4 : 5) || distance(word, other) > 1)
          return false;
        slips += 1;
      }
      return slips * 2 <= folded.length && slips <= 2;
    });
    return distinct(alike.map((phrase) => ({ field: phrase.field, confidence: 0.7, reason: "like-words" })));
  }
}

/** The words of a program's name of a column, as a heading's key; null for what people write. */
function wordsOfProgram(text: string): string | null {
  const typed = text.trim();
  if (!identifier.test(typed)) return null;
  return headingKey(typed.replace(/_+/gu, " ").replace(/([a-z\d])([A-Z])/gu, "$1 $2"));
}

/** What may be written in code as well: awards and who gives them, and the number of a person. Any other code is of no use to us. */
const coded: ReadonlySet<Field> = new Set(["award", "title", "grantLevel", "identityNumber"]);

function ofCode(meanings: readonly Meaning[]): readonly Meaning[] {
  const kept = meanings.filter(({ field }) => coded.has(field));
  return kept.length > 0 ? kept : [{ field: "other", confidence: 0.8, reason: "words-inside" }];
}

function phraseOf(field: Field, heading: string): Phrase {
  const words = wordsOf(headingKey(heading));
  const folded = words.map(foldAccents);
  return { field, words, folded, padded: pad(words), paddedFolded: pad(folded) };
}

/** The headings that our own fields are known by. */
export const ownHeadings = new HeadingReader(ownFields);

function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const best = new Map<Field, Meaning>();
  for (const meaning of meanings) {
    if ((best.get(meaning.field)?.confidence ?? 0) < meaning.confidence) best.set(meaning.field, meaning);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
