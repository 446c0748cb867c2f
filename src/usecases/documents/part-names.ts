/** Excel takes 31 characters, none of these signs, and no two names that differ only in case. */
const LONGEST = 31;
const forbidden = /[\\/?*[\]:]/g;

/** Names for the sheets of a document's parts: the document's own for the whole, else with the part's title, cut and told apart. */
export function partNames(base: string, parts: readonly (string | null)[]): readonly string[] {
  if (parts.length === 1 && parts[0] === null) return [base];
  const taken = new Set<string>();
  return parts.map((title, index) => {
    const wanted = `${base} ${(title ?? "khác").replace(forbidden, " ").replace(/\s+/g, " ").trim()}`;
    const name = [cut(wanted, LONGEST), numbered(wanted, index + 1)].find((each) => !taken.has(each.toLowerCase()));
    if (name === undefined) throw new Error(`no free sheet name for ${wanted}`);
    taken.add(name.toLowerCase());
    return name;
  });
}

const numbered = (wanted: string, number: number): string => {
  const ending = ` ${number}`;
  return `${cut(wanted, LONGEST - ending.length)}${ending}`;
};

/** Cut between words, where there are several. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest + 1);
  return short.slice(0, Math.max(short.lastIndexOf(" "), 0) || longest).trim();
}
