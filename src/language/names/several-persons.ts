import { looksLikePerson, splitHonorific } from "./person-name";

/** One name cell that names more than one person. */
export interface SeveralPersons {
  /** `couple`: husband and wife, who may as well be meant as a household. */
  readonly kind: "couple" | "several";
  /** Each as typed, with honorific; of a couple often one only. */
  readonly persons: readonly string[];
}

const separator =
  /\s*[,;&+\n]\s*|(?<=\p{L}{2})\s*\/\s*(?=\p{Lu})|\s+(?:và|cùng với|cùng|với)\s+|\s+[-–—]\s+|\s*\((?=(?:vợ|chồng)(?!\p{L}))/iu;
const coupleFirst =
  /^(?:hai |2 )?(?:vợ[\s,-]+chồng|ông bà|anh chị|cô chú|hai bác|(?:mẹ|bố|cha) con|(?:ông|bà) cháu|anh em|chị em)\s+(?![:/])/iu;
const spouse = /^(?:vợ|chồng|phu nhân|gia đình)(?:\s*:\s*|\s+(?:là\s+)?|\)?$)/iu;
const address = "ông|bà|anh|chị|cô|chú|bác|cụ|thầy|đ/c|đồng chí";
const titledGivenName = new RegExp(`^(?:${address})\\.? \\p{Lu}[\\p{L}'’]*$`, "u");
const lowered = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

const isPerson = (part: string): boolean =>
  looksLikePerson(splitHonorific(part).name) || looksLikePerson(part) || titledGivenName.test(lowered(part));

/** Words that alone may begin a cell of two: most names have none of them. */
const mayBeSeveral = /[,;&+\n/(–—-]|\s(?:và|cùng|với)\s|^(?:hai|2|vợ|ông|bà|anh|chị|cô|mẹ|bố|cha)\s/iu;

/**
 * The persons of a cell that names several: «Ông Vũ Cát và bà Đỗ Lan», «Vợ chồng ông Bùi Đá», «Nguyễn Văn An và vợ»; null for one person, and for a
 * household that is called one («Gia đình ông A, bà B»). Give it normalised text.
 */
export function severalPersons(text: string): SeveralPersons | null {
  if (!mayBeSeveral.test(text)) return null;
  const [couple = ""] = coupleFirst.exec(text) ?? [];
  const parts = text
    .slice(couple.length)
    .split(separator)
    .filter((part) => part !== "");
  const isSpouse = parts.slice(1).some((part) => spouse.test(part));
  const persons = parts
    .map((part, index) => (index === 0 ? part : part.replace(spouse, "").replace(/\)$/u, "")))
    .filter((part) => part !== "");
  if (persons.length === 0 || !persons.every(isPerson)) return null;
  if (couple !== "" || isSpouse) return { kind: "couple", persons };
  return persons.length > 1 ? { kind: "several", persons } : null;
}
