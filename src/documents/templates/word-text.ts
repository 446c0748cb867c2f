import type { WordPart } from "./open-word";
import type { WordPlace } from "@/domain/templates/template-fault";
import { unescapeXml } from "./word-xml";

/** A run's text inside a paragraph. */
export interface WordPiece {
  /** Position of the text among the part's tokens. */
  readonly token: number;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly from: number;
}

/** An element around a text: its name without prefix, and the token that opens it. */
export interface WordElement {
  readonly name: string;
  readonly token: number;
}

/** One paragraph with its whole text, however Word has cut it up. */
export interface WordParagraph {
  readonly place: WordPlace;
  readonly text: string;
  readonly pieces: readonly WordPiece[];
  /** Elements around the paragraph, the outermost first, itself last. */
  readonly path: readonly WordElement[];
  /** Token that closes it. */
  readonly end: number;
  /** True in the copy of a text box that Word keeps for old programs. */
  readonly isFallback: boolean;
}

/** Elements of Word that are one character of a paragraph's text. */
const signs: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

interface OpenParagraph {
  text: string;
  readonly pieces: WordPiece[];
  readonly path: readonly WordElement[];
  readonly cell: WordPlace["cell"];
  readonly isTextBox: boolean;
  readonly isFallback: boolean;
}

interface OpenTable {
  readonly number: number;
  row: number;
  cell: number;
}

/** The paragraphs of a part in reading order. Deleted text and codes of fields are not text; a paragraph in a text box stands before the one that holds the box. */
export function wordParagraphs({ tokens, prefix, kind }: WordPart): readonly WordParagraph[] {
  const found: WordParagraph[] = [];
  const path: WordElement[] = [];
  const open: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let tableCount = 0;
  let textCount = 0;
  const own = `${prefix}:`;
  const bare = (name: string): string => (name.startsWith(own) ? name.slice(own.length) : name);
  const close = (end: number): void => {
    const paragraph = open.pop();
    if (paragraph === undefined) return;
    const isOutside = paragraph.cell === null;
    if (isOutside && paragraph.text.trim() !== "") textCount += 1;
    const { text, pieces, cell, isTextBox, isFallback } = paragraph;
    const place: WordPlace = { part: kind, paragraph: isOutside ? textCount : 0, cell, isTextBox };
    found.push({ place, text, pieces, path: paragraph.path, end, isFallback });
  };
  tokens.forEach((token, index) => {
    if (token.kind === "text") {
      const paragraph = open.at(-1);
      if (paragraph === undefined || path.at(-1)?.name !== "t") return;
      const text = unescapeXml(token.raw);
      paragraph.pieces.push({ token: index, text, from: paragraph.text.length });
      paragraph.text += text;
      return;
    }
    if (token.kind === "other") return;
    const name = bare(token.name);
    const table = tables.at(-1);
    if (token.kind === "close") {
      path.pop();
      if (name === "p") close(index);
      else if (name === "tbl") tables.pop();
      return;
    }
    if (name === "tbl") tables.push({ number: (tableCount += 1), row: 0, cell: 0 });
    else if (name === "tr" && table) {
      table.row += 1;
      table.cell = 0;
    } else if (name === "tc" && table) table.cell += 1;
    else if (open.length > 0 && path.at(-1)?.name === "r") {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.text += signs[name] ?? "";
    }
    if (token.kind === "empty") return;
    path.push({ name, token: index });
    if (name === "p")
      open.push({
        text: "",
        pieces: [],
        path: [...path],
        cell: table ? { table: table.number, row: table.row, cell: table.cell } : null,
        isTextBox: path.some((element) => element.name === "txbxContent"),
        isFallback: path.some((element) => element.name === "mc:Fallback"),
      });
  });
  return found;
}
