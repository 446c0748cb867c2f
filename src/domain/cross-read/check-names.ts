import { distance } from "fastest-levenshtein";
import { foldAccents } from "@/language/text/fold-accents";
import { looksLikePerson, splitHonorific, toDisplayCase } from "@/language/names/person-name";
import { matchKey } from "@/language/text/tone-placement";
import type { CrossFinding } from "./cross-finding";
import { wordsAround, type DocumentRow, type Passage, type ReadDocument, type Reading } from "./read-document";

/** Somebody whom the facts or the tables name. */
export interface KnownName {
  readonly name: string;
  readonly reading: Reading;
  /** In the list of honorees, so that a list of honorees must hold the name. */
  readonly isHonoree: boolean;
}

interface NameIndex {
  readonly exact: ReadonlySet<string>;
  /** Name without marks → who is called so. */
  readonly folded: ReadonlyMap<string, KnownName>;
  /** First word and number of words → names without marks. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const fold = (name: string): string => foldAccents(matchKey(name));
const nearKey = (folded: string): string => `${folded.split(" ")[0]} ${folded.split(" ").length}`;

function indexNames(known: readonly KnownName[]): NameIndex {
  const folded = new Map<string, KnownName>();
  const near = new Map<string, string[]>();
  for (const one of known) {
    const key = fold(one.name);
    if (folded.has(key)) continue;
    folded.set(key, one);
    near.set(nearKey(key), [...(near.get(nearKey(key)) ?? []), key]);
  }
  return { exact: new Set(known.map(({ name }) => matchKey(name))), folded, near };
}

/**
 * Names that nearly are known ones, in documents and among who signs: other marks («Điệp», «Diệp»), or one letter more, less or other; and, for lists in files of the user that are plainly
 * of honorees, names that the tables lack and honorees whom the list lacks.
 */
export function checkNames(documents: readonly ReadDocument[], known: readonly KnownName[]): readonly CrossFinding[] {
  const index = indexNames(known);
  const seen = new Set<string>();
  const once = (finding: CrossFinding): boolean => {
    const key = finding.readings.map(({ at, value }) => `${at.document} ${value}`).join("\n");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
  const inDocuments = documents.flatMap((document) => [
    ...document.passages.flatMap((passage) => nearMisses(passage, index)),
    ...(document.kind === "file" ? document.tables.flatMap((rows) => listAgainstTables(rows, known, index)) : []),
  ]);
  return [...signersAgainstTables(known), ...inDocuments].filter(once);
}

/** Who signs, as the facts have it, against the names of the tables. */
function signersAgainstTables(known: readonly KnownName[]): readonly CrossFinding[] {
  const isFact = ({ reading }: KnownName): boolean => reading.at.kind === "fact";
  const listed = indexNames(known.filter((one) => !isFact(one)));
  return known.filter(isFact).flatMap(({ name, reading }): CrossFinding[] => {
    const meant = almost(name, listed);
    return meant === null ? [] : [{ kind: "name", severity: "warning", readings: [reading, meant.reading] }];
  });
}

/** A word with a capital and small letters, or all in capitals. */
const nameRuns = /\p{Lu}[\p{L}'’]*(?:[ \t]+\p{Lu}[\p{L}'’]*){1,9}/gu;

function nearMisses({ at, text }: Passage, index: NameIndex): readonly CrossFinding[] {
  return [...text.matchAll(nameRuns)].flatMap((found): CrossFinding[] => {
    const words = toDisplayCase(found[0]).split(/\s+/);
    const windows = words.flatMap((_, from) =>
      [5, 4, 3, 2].flatMap((size) => (from + size <= words.length ? [words.slice(from, from + size).join(" ")] : [])),
    );
    // A window of a run that is a known name as a whole, or holds one, says nothing more.
    if (windows.some((name) => index.exact.has(matchKey(name)))) return [];
    for (const name of windows) {
      const meant = almost(name, index);
      if (meant === null) continue;
      const from = found.index;
      return [
        {
          kind: "name",
          severity: "warning",
          readings: [{ at, text: wordsAround(text, from, from + found[0].length, 40), value: name }, meant.reading],
        },
      ];
    }
    return [];
  });
}

/** The known name that another nearly is; null for a name that is known as it stands, or resembles none. */
function almost(name: string, { exact, folded, near }: NameIndex): KnownName | null {
  if (exact.has(matchKey(name))) return null;
  const key = fold(name);
  const same = folded.get(key);
  if (same) return same;
  if (key.length < 8 || key.split(" ").length < 3) return null;
  const slip = near.get(nearKey(key))?.find((other) => distance(key, other) === 1);
  return slip === undefined ? null : (folded.get(slip) ?? null);
}

/** Names of a list's column of names; empty where it has none. */
function namesOf(rows: readonly DocumentRow[]): readonly Reading[] {
  const header = rows.findIndex(({ cells }) =>
    cells.some((cell) => /^(?:ho va ten|ho ten|ho, ten|ten ca nhan)/.test(foldAccents(cell).trim())),
  );
  const column = rows[header]?.cells.findIndex((cell) => /^ho\b|^ten/.test(foldAccents(cell).trim())) ?? -1;
  if (column < 0) return [];
  return rows.slice(header + 1).flatMap(({ at, cells }): Reading[] => {
    const { name } = splitHonorific(toDisplayCase((cells[column] ?? "").replace(/\s+/g, " ").trim()));
    return looksLikePerson(name)
      ? [{ at, text: cells.filter((cell) => cell.trim() !== "").join(" | "), value: name }]
      : [];
  });
}

/** A list that shares at least so many names, and half of its own, with the honorees is a list of honorees. */
const fewestShared = 3;

function listAgainstTables(
  rows: readonly DocumentRow[],
  known: readonly KnownName[],
  index: NameIndex,
): readonly CrossFinding[] {
  const listed = namesOf(rows);
  const honorees = known.filter(({ isHonoree, name }) => isHonoree && looksLikePerson(name));
  const keys = new Set(listed.map(({ value }) => fold(value)));
  const shared = honorees.filter(({ name }) => keys.has(fold(name))).length;
  if (shared < fewestShared || shared * 2 < listed.length) return [];
  const unknown = listed
    .filter(({ value }) => !index.folded.has(fold(value)) && almost(value, index) === null)
    .map((reading): CrossFinding => ({ kind: "name-unknown", severity: "warning", readings: [reading] }));
  const first = rows[0]?.at;
  const missing = first
    ? honorees
        .filter(
          ({ name }) => !keys.has(fold(name)) && !listed.some(({ value }) => distance(fold(value), fold(name)) === 1),
        )
        .map(({ reading }): CrossFinding => ({
          kind: "name-missing",
          severity: "warning",
          readings: [{ at: first, text: "", value: "" }, reading],
        }))
    : [];
  return [...unknown, ...missing];
}
