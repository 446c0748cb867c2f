import { parseReference, type WrittenReference } from "./cell-reference";

/** A sheet named before a reference or name, `Sheet1!` or `'Định mức'!`. */
interface Qualified {
  /** Null where no sheet is written. */
  readonly sheet: string | null;
}

/** A piece of a formula. The `text` of all tokens joined is the formula again, character for character. */
export type FormulaToken =
  | { readonly kind: "space" | "string" | "number" | "error" | "operator" | "unknown"; readonly text: string }
  | { readonly kind: "open" | "close" | "comma" | "brace"; readonly text: string }
  | { readonly kind: "function"; readonly text: string; readonly name: string }
  | ({ readonly kind: "reference"; readonly text: string; readonly reference: WrittenReference } & Qualified)
  | ({ readonly kind: "lost-reference"; readonly text: string } & Qualified)
  | ({ readonly kind: "name"; readonly text: string; readonly name: string } & Qualified)
  | {
      readonly kind: "structured";
      readonly text: string;
      /** Null for a reference to the formula's own table. */
      readonly table: string | null;
      /** What stands between the outer brackets. */
      readonly inside: string;
    };

const word = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const end = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const patterns = {
  space: /[ \t\r\n]+/uy,
  string: /"(?:[^"]|"")*"/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iuy,
  sheet: new RegExp(String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!`, "uy"),
  reference: new RegExp(
    String.raw`(?:${end}(?::${end})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{M}\p{N}_.\\(!\[])`,
    "uy",
  ),
  number: /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy,
  function: new RegExp(String.raw`(${word})\(`, "uy"),
  word: new RegExp(word, "uy"),
  operator: /<=|>=|<>|[-+*/^&=<>%:@#;]/uy,
};

/** The length of the bracketed text that begins at `start`, its closing bracket included; null when it never closes. An apostrophe escapes. */
function bracketLength(formula: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at - start + 1;
  }
  return null;
}

class Reader {
  private at = 0;
  constructor(private readonly formula: string) {}

  isAtEnd = (): boolean => this.at >= this.formula.length;
  startsWith = (text: string): boolean => this.formula.startsWith(text, this.at);

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.formula);
    if (match) this.at += match[0].length;
    return match;
  }

  takeLength(length: number): string {
    this.at += length;
    return this.formula.slice(this.at - length, this.at);
  }

  takeBracket(): string | null {
    const length = bracketLength(this.formula, this.at);
    return length === null ? null : this.takeLength(length);
  }
}

function readSimple(reader: Reader): FormulaToken | null {
  for (const kind of ["space", "string", "error"] as const) {
    const match = reader.take(patterns[kind]);
    if (match) return { kind, text: match[0] };
  }
  const punctuation = { "(": "open", ")": "close", ",": "comma", "{": "brace", "}": "brace" } as const;
  for (const [text, kind] of Object.entries(punctuation))
    if (reader.startsWith(text)) return { kind, text: reader.takeLength(1) };
  return null;
}

function readReference(reader: Reader, prefix: string, sheet: string | null): FormulaToken | null {
  const match = reader.take(patterns.reference);
  if (!match) return null;
  const text = prefix + match[0];
  const reference = parseReference(match[0]);
  return reference ? { kind: "reference", text, sheet, reference } : { kind: "unknown", text };
}

function readQualified(reader: Reader): FormulaToken | null {
  const prefix = reader.take(patterns.sheet);
  if (!prefix) return null;
  const sheet = prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? "";
  const reference = readReference(reader, prefix[0], sheet);
  if (reference) return reference;
  const lost = reader.take(patterns.error);
  if (lost) return { kind: "lost-reference", text: prefix[0] + lost[0], sheet };
  const name = reader.take(patterns.word);
  return name
    ? { kind: "name", text: prefix[0] + name[0], name: name[0], sheet }
    : { kind: "unknown", text: prefix[0] };
}

function readWord(reader: Reader): FormulaToken | null {
  const call = reader.take(patterns.function);
  if (call) {
    reader.takeLength(-1); // the bracket is a token of its own
    return { kind: "function", text: call[1] ?? "", name: (call[1] ?? "").toUpperCase() };
  }
  const match = reader.take(patterns.word);
  if (!match) return null;
  if (!reader.startsWith("[")) return { kind: "name", text: match[0], name: match[0], sheet: null };
  const brackets = reader.takeBracket();
  return brackets === null
    ? { kind: "unknown", text: match[0] }
    : { kind: "structured", text: match[0] + brackets, table: match[0], inside: brackets.slice(1, -1) };
}

function readBracket(reader: Reader): FormulaToken | null {
  if (!reader.startsWith("[")) return null;
  const text = reader.takeBracket();
  if (text === null) return null;
  // `[Book.xlsx]Sheet1!A1` reaches into another workbook; it is not a table's column.
  const external = reader.take(patterns.sheet);
  if (external) return { kind: "unknown", text: text + external[0] };
  return { kind: "structured", text, table: null, inside: text.slice(1, -1) };
}

function readOperatorOrNumber(reader: Reader): FormulaToken | null {
  for (const kind of ["number", "operator"] as const) {
    const match = reader.take(patterns[kind]);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** A table's formula stands in each of its rows, so texts come again and again. */
const remembered = new Map<string, readonly FormulaToken[]>();
const mostRemembered = 5_000;

/** The pieces of a formula in Excel's English notation, without its leading `=`. What is no formula text stays an `unknown` piece. */
export function tokenizeFormula(formula: string): readonly FormulaToken[] {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const tokens = readTokens(formula);
  remembered.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): readonly FormulaToken[] {
  const reader = new Reader(formula);
  const tokens: FormulaToken[] = [];
  while (!reader.isAtEnd())
    tokens.push(
      readSimple(reader) ??
        readQualified(reader) ??
        readReference(reader, "", null) ??
        readOperatorOrNumber(reader) ??
        readWord(reader) ??
        readBracket(reader) ?? { kind: "unknown", text: reader.takeLength(1) },
    );
  return tokens;
}
