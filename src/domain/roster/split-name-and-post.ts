import { looksLikePerson } from "@/vietnamese/person-name";

const separator = /\s*[,;–—:]\s*|\s+-\s*|\s*-\s+|\s*\n\s*/u;
const inBrackets = /^(.+?)\s*\(([^()]+)\)\s*$/u;

/** A name cell in which something follows the name. */
export interface NameAndPost {
  readonly name: string;
  readonly rest: string;
}

/** Parts «Nguyễn Văn An - Bí thư chi bộ» or «Nguyễn Văn An (Bí thư)» into the name and what follows; null when nothing follows a name, or another name does. */
export function splitNameAndPost(text: string): NameAndPost | null {
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
