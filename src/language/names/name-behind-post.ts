import { looksLikePerson } from "./person-name";
import { postFirst } from "./split-position-and-unit";
import { surnames } from "./surnames";

/** What before a name says that it is a person's: «Đội trưởng Lò Văn Pín», «Hội viên …», «học sinh …». */
const persons =
  /(?:^|\s)(?:\S*trưởng(?: (?:bản|thôn|xóm|ấp|buôn|làng|tộc|họ|ban|nhóm))?|phó|\S*viên|sĩ|sỹ|sinh|(?:nghệ|công|bệnh|thân|quân|doanh) nhân|bí thư|chủ tịch|giám đốc|chủ nhiệm|lái xe|bảo vệ|già làng|em|cháu)$/u;

/** A person's name at the end of a text, and what stands before it. */
export interface NameBehind {
  readonly name: string;
  readonly before: string;
  /** Whether what stands before is said of a person, as a post is. */
  readonly isPost: boolean;
}

/**
 * Finds a name that stands behind a post, «Bí thư chi bộ Lê Văn Bốn», «Tổ trưởng TDP số 5 Lê Văn Bốn», or behind other words in small letters
 * («Quỹ khuyến học Trần Đại Nghĩa», which `isPost` tells apart); null where no such name ends the text.
 */
export function nameBehind(text: string): NameBehind | null {
  const words = text.split(" ");
  const start = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:\p{Ll}|\d)/u.test(words[index - 1] ?? "") &&
      /^\p{Lu}/u.test(word) &&
      surnames.has(word.toLowerCase()),
  );
  const [name, before] = [words.slice(start).join(" "), words.slice(0, start).join(" ")];
  if (start < 1 || words.length - start < 2 || !looksLikePerson(name)) return null;
  const lowered = before.toLowerCase();
  return { name, before, isPost: persons.test(lowered) || postFirst.test(lowered) };
}
