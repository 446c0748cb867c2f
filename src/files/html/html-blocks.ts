import { joinStyles, noStyles, readStyleSheet, styleOf, type HtmlStyle, type HtmlStyles } from "./html-styles";
import { scanHtml } from "../markup/scan-html";

/** Words in one font. */
export interface HtmlRun {
  readonly text: string;
  readonly font: string | null;
}

/** One cell of a table as it stands in the page. */
export interface HtmlCell {
  readonly runs: readonly HtmlRun[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: HtmlStyle;
  /** Tables that stand inside it. */
  readonly tables: readonly HtmlTable[];
}

export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  readonly hidden: boolean;
}

export interface HtmlTable {
  readonly rows: readonly HtmlRow[];
  /** Positions of columns that a `<col>` hides. */
  readonly hiddenColumns: readonly number[];
}

/** What a page holds, in its order: lines of words, and tables. */
export type HtmlBlock =
  { readonly kind: "line"; readonly runs: readonly HtmlRun[] } | { readonly kind: "table"; readonly table: HtmlTable };

export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  readonly styles: HtmlStyles;
}

/** One list for all cells without tables inside, which nearly all are. */
const noTables: readonly HtmlTable[] = [];

interface OpenCell {
  readonly runs: HtmlRun[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: HtmlStyle;
  readonly tables: HtmlTable[];
}

interface OpenTable {
  readonly rows: { cells: HtmlCell[]; hidden: boolean }[];
  readonly hiddenColumns: number[];
  columns: number;
  cell: OpenCell | null;
  /** How many elements were open when it began. */
  readonly depth: number;
}

interface OpenElement {
  readonly name: string;
  readonly font: string | null;
  readonly hidden: boolean;
}

/** Elements that begin a new line of text. */
const lineElements = new Set(
  "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote center section article header footer caption pre hr".split(" "),
);
const voidElements = new Set("br hr img col input meta link base wbr area source embed".split(" "));
const spans = (value: string | undefined, most: number): number =>
  value === undefined ? 1 : Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), most);

/** Elements that lie deeper than any page made for people are read as if they stood side by side. */
const deepest = 400;

/** Walks over a page and gathers its tables and the words around them. */
class PageReader {
  readonly blocks: HtmlBlock[] = [];
  styles = noStyles;
  private line: HtmlRun[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly elements: OpenElement[] = [];
  private readonly styleMemo = new Map<string, HtmlStyle>();

  addStyle(text: string): void {
    this.styles = joinStyles(this.styles, readStyleSheet(text));
    this.styleMemo.clear();
  }

  private get top(): OpenElement | undefined {
    return this.elements.at(-1);
  }

  private runs(): HtmlRun[] | null {
    const table = this.tables.at(-1);
    return table === undefined ? this.line : (table.cell?.runs ?? null);
  }

  addText(text: string): void {
    if (this.top?.hidden === true) return;
    const runs = this.runs();
    const words = text.replace(/[ \t\r\n\f]+/g, " ");
    if (runs === null || words === "") return;
    runs.push({ text: words, font: this.top?.font ?? null });
  }

  private breakLine(): void {
    const runs = this.runs();
    if (runs === null || runs.length === 0) return;
    if (this.tables.length > 0) runs.push({ text: "\n", font: null });
    else this.endLine();
  }

  private endLine(): void {
    if (this.line.some(({ text }) => text.trim() !== "")) this.blocks.push({ kind: "line", runs: this.line });
    this.line = [];
  }

  private styleFor(name: string, attributes: Readonly<Record<string, string>>): HtmlStyle {
    const key = `${name}|${attributes["class"] ?? ""}|${attributes["face"] ?? ""}|${attributes["style"] ?? ""}`;
    const style = this.styleMemo.get(key) ?? styleOf(name, attributes, this.styles);
    this.styleMemo.set(key, style);
    return style;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "br" || lineElements.has(name)) this.breakLine();
    const style = this.styleFor(name, attributes);
    if (name === "col") this.addColumn(attributes, style);
    if (voidElements.has(name)) return;
    const isCell = name === "td" || name === "th";
    if (name === "table") this.openTable();
    if (name === "tr") this.openRow(style);
    if (isCell) this.openCell(attributes, style);
    if (lineElements.has(name) && this.top?.name === "p") this.elements.pop();
    if (this.elements.length >= deepest) return;
    // A hidden cell or row is still a part of the list; hidden words in it are not.
    const hides = style.hidden === true && !isCell && name !== "tr" && name !== "table";
    this.elements.push({
      name,
      font: style.font ?? this.top?.font ?? null,
      hidden: hides || (this.top?.hidden ?? false),
    });
  }

  close(name: string): void {
    if (lineElements.has(name)) this.breakLine();
    const from = this.tables.at(-1)?.depth ?? 0;
    let at = this.elements.length - 1;
    while (at >= from && this.elements[at]?.name !== name) at -= 1;
    if (at >= from) this.elements.length = at;
    if (name === "td" || name === "th") this.closeCell();
    if (name === "table") this.closeTable();
  }

  private addColumn(attributes: Readonly<Record<string, string>>, style: HtmlStyle): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    const span = spans(attributes["span"], 1000);
    for (let i = 0; i < span && style.hidden === true; i += 1) table.hiddenColumns.push(table.columns + i);
    table.columns += span;
  }

  private openTable(): void {
    if (this.tables.length === 0) this.endLine();
    this.tables.push({ rows: [], hiddenColumns: [], columns: 0, cell: null, depth: this.elements.length });
  }

  /** What was left open in the row or cell before ends where the next one begins. */
  private closeElementsTo(name: string): void {
    const from = this.tables.at(-1)?.depth ?? 0;
    const at = this.elements.map((element) => element.name).lastIndexOf(name);
    if (at >= from) this.elements.length = at + 1;
  }

  private openRow(style: HtmlStyle): void {
    this.closeElementsTo("table");
    this.closeCell();
    this.tables.at(-1)?.rows.push({ cells: [], hidden: style.hidden === true });
  }

  private openCell(attributes: Readonly<Record<string, string>>, style: HtmlStyle): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.closeElementsTo("tr");
    this.closeCell();
    if (table.rows.length === 0) table.rows.push({ cells: [], hidden: false });
    table.cell = { runs: [], attributes, style, tables: [] };
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.cell == null) return;
    const { runs, attributes, style, tables } = table.cell;
    table.rows.at(-1)?.cells.push({
      runs,
      attributes,
      style,
      tables: tables.length === 0 ? noTables : tables,
      colspan: spans(attributes["colspan"], 1000),
      rowspan: spans(attributes["rowspan"], 65534),
    });
    table.cell = null;
  }

  private closeTable(): void {
    this.closeCell();
    const closed = this.tables.pop();
    if (closed === undefined) return;
    this.elements.length = Math.min(this.elements.length, closed.depth);
    const table: HtmlTable = { rows: closed.rows, hiddenColumns: closed.hiddenColumns };
    const outer = this.tables.at(-1);
    if (outer === undefined) this.blocks.push({ kind: "table", table });
    else outer.cell?.tables.push(table);
  }

  end(): void {
    while (this.tables.length > 0) this.closeTable();
    this.endLine();
  }
}

/** Reads the text of a page into its tables and the lines of words around them; tags that were never closed close at the end. */
export function readHtmlPage(html: string): HtmlPage {
  const reader = new PageReader();
  for (const token of scanHtml(html)) {
    if (token.kind === "text") reader.addText(token.text);
    else if (token.kind === "open") reader.open(token.name, token.attributes);
    else if (token.kind === "close") reader.close(token.name);
    else reader.addStyle(token.text);
  }
  reader.end();
  return reader;
}
