import { nameBehind } from "./name-behind-post";
import { looksLikePerson } from "./person-name";
import { postFirst } from "./split-position-and-unit";

const separator = /\s*[,;–—:]\s*|\s+-\s*|\s*-\s+|\s*\n\s*/u;
const inBrackets = /^(.+?)\s*\(([^()]+)\)\s*$/u;

/** A name cell in which something follows the name. */
export interface NameAndPost {
  readonly name: string;
  readonly rest: string;
}

/** Parts «Nguyễn Văn An - Bí thư chi bộ» or «Nguyễn Văn An (Bí thư)» and «Bí thư chi bộ Nguyễn Văn An» into the name and the rest; null where there is a name alone, or another name follows. */
export function splitNameAndPost(text: string): NameAndPost | null {
  return splitAtSeparator(text) ?? splitBeforePost(text) ?? splitBehindPost(text);
}

/** Parts a post from the name behind it: «Bí thư chi bộ Nguyễn Thị Lan»; null where none stands there. */
export function splitBehindPost(text: string): NameAndPost | null {
  const behind = nameBehind(text);
  return behind?.isPost === true ? { name: behind.name, rest: behind.before } : null;
}

/** «Nguyễn Thị Lan Bí thư chi bộ»: a post in small letters after two syllables or more. */
function splitBeforePost(text: string): NameAndPost | null {
  if (!/\s\p{Lu}\p{L}* \p{Ll}/u.test(text)) return null;
  for (const gap of text.matchAll(/\s+/gu)) {
    const name = text.slice(0, gap.index);
    const rest = text.slice(gap.index + gap[0].length);
    if (postFirst.test(rest) && /^\S+ \p{Ll}/u.test(rest) && looksLikePerson(name)) return { name, rest };
  }
  return null;
}

function splitAtSeparator(text: string): NameAndPost | null {
  const bracketed = inBrackets.exec(text);
  const at = separator.exec(text);
  const [name = "", rest = ""] = bracketed
    ? [bracketed[1], bracketed[2]]
    : at
      ? [text.slice(0, at.index), text.slice(at.index + at[0].length)]
      : [];
  const parts = name !== "" && rest.trim() !== "" && /\p{L}{2}/u.test(rest);
  return parts && looksLikePerson(name) && !looksLikePerson(rest) ? { name, rest: rest.trim() } : null;
}
