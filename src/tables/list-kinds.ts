import type { ColumnMatch } from "@/fields/field";
import { HeadingReader } from "@/fields/heading-meaning";
import { ownFields } from "@/fields/own-fields";
import type { FieldDeclaration } from "@/fields/rules/declaration";
import { foldAccents } from "@/language/text/fold-accents";
import { columnsOf, keysByField, type ListKind, type ListTable, type OwnKind } from "./declaration/list-table";
import { budgetTable } from "./lists/budget";
import { delegateTable } from "./lists/delegates";
import { honoreeTable } from "./lists/honorees";

type KeysByField = ReturnType<typeof keysByField>;

/** The kinds of list that a workbook takes, in the order of its sheets, and the fields that their headings may name. */
export class ListKinds {
  readonly fields: readonly FieldDeclaration[];
  readonly headings: HeadingReader;
  readonly #keys: ReadonlyMap<string, KeysByField>;

  /** Fields of the tables' columns that are not among `fields` are added to them. */
  constructor(
    readonly tables: readonly ListTable[],
    fields: readonly FieldDeclaration[] = ownFields,
  ) {
    const known = new Set(fields.map(({ id }) => id));
    const declared = tables.flatMap((table) =>
      columnsOf(table).flatMap(([, { field, from = [] }]) => [...(field === undefined ? [] : [field]), ...from]),
    );
    const others = new Map(declared.filter(({ id }) => !known.has(id)).map((field) => [field.id, field]));
    this.fields = [...fields, ...others.values()];
    this.headings = new HeadingReader(this.fields);
    this.#keys = new Map(tables.map((table) => [table.kind, keysByField(table)]));
  }

  /** The table of a kind; undefined for `unknown`. */
  table(kind: ListKind): ListTable | undefined {
    return this.tables.find((table) => table.kind === kind);
  }

  /** The table of an Excel name; undefined for a table that takes no lists. */
  named(name: string): ListTable | undefined {
    return this.tables.find((table) => table.name === name);
  }

  /** Which fields a list of a kind takes in, and the keys of the columns they come into. */
  keys(kind: ListKind): KeysByField {
    return this.#keys.get(kind) ?? {};
  }

  /** Recognises what a table lists, by its columns first, by the words above it where columns leave it open. `titles` begin with the sheet's name. */
  recognise(matches: readonly ColumnMatch[], titles: readonly string[]): ListKind {
    const fields = new Set(matches.filter(({ confidence }) => confidence > 0).map(({ field }) => field));
    const known = { matches, titles, words: foldAccents(titles.join(" \n ")), has: fields.has.bind(fields) };
    return [...this.tables].reverse().find((table) => table.recognise(known))?.kind ?? "unknown";
  }
}

/** The kinds of list that are ours; what a workbook takes comes in as an argument, with these as the usual one. */
export const ownLists = new ListKinds([delegateTable, honoreeTable, budgetTable]);

/** What stands in «Sổ tay» for a list that is none. */
const noList = "Không phải danh sách";

/** What a kind of list is called in the workbook: as its sheet is. */
export const kindWord = (kind: ListKind, lists: ListKinds = ownLists): string =>
  kind === "unknown" ? noList : (lists.table(kind)?.sheet ?? kind);

/** The words of all kinds, in order; `unknown` comes last. */
export const kindWords = (lists: ListKinds = ownLists): readonly string[] => [
  ...lists.tables.map(({ kind }) => kindWord(kind, lists)),
  noList,
];

/** The kind that a word names, in any case; undefined for another word. */
export function kindOfWord(word: string, lists: ListKinds = ownLists): ListKind | undefined {
  const wanted = word.normalize("NFC").trim().toLowerCase();
  if (wanted === noList.toLowerCase()) return "unknown";
  return lists.tables.find(({ sheet }) => sheet.toLowerCase() === wanted)?.kind;
}

/** What a kind is called where only kinds of ours have words of their own; another is called as its sheet is. */
export const nameOfKind = (kind: ListKind, ofOwn: (kind: OwnKind) => string, lists: ListKinds = ownLists): string =>
  isOwnKind(kind) ? ofOwn(kind) : kindWord(kind, lists);

/** True for the kinds that are ours, without whose tables a workbook is not set up. */
export const isOwnKind = (kind: ListKind): kind is OwnKind =>
  kind === "delegates" || kind === "honorees" || kind === "budget" || kind === "unknown";
