import { scanHtml } from "../markup/scan-html";
import { FontNotes, hasLegacyRun, legacyFont, mayNameLegacyFont, type SheetFonts, type StoredRun } from "./sheet-fonts";

type Parts = Readonly<Record<string, Uint8Array>>;
type Attributes = Readonly<Record<string, string>>;

const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? "" : new TextDecoder().decode(bytes));
const unquoted = (name: string): string => name.replace(/^'|'$/g, "");

/** Fonts by the names of styles; a style without one has its parent's. */
class Styles {
  private readonly faces = new Map<string, string>();
  private readonly styles = new Map<string, { font: string | null; readonly parent: string }>();

  read(xml: string): void {
    let open: { font: string | null } | null = null;
    for (const token of scanHtml(xml)) {
      if (token.kind === "close" && token.name === "style:style") open = null;
      if (token.kind !== "open") continue;
      const { name, attributes } = token;
      if (name === "office:body") return;
      if (name === "style:font-face") this.addFace(attributes);
      else if (name === "style:style") open = this.addStyle(attributes);
      else if (name === "style:text-properties" && open !== null) open.font = this.fontOf(attributes) ?? open.font;
    }
  }

  private addFace(attributes: Attributes): void {
    this.faces.set(attributes["style:name"] ?? "", unquoted(attributes["svg:font-family"] ?? ""));
  }

  private addStyle(attributes: Attributes): { font: string | null } {
    const style = { font: null, parent: attributes["style:parent-style-name"] ?? "" };
    this.styles.set(attributes["style:name"] ?? "", style);
    return style;
  }

  private fontOf(attributes: Attributes): string | null {
    const face = attributes["style:font-name"];
    const family = attributes["fo:font-family"];
    if (family !== undefined) return unquoted(family);
    return face === undefined ? null : (this.faces.get(face) ?? face);
  }

  /** Null where the style and those before it name no font. */
  font(style: string | undefined): string | null {
    let found = this.styles.get(style ?? "");
    for (let steps = 0; found !== undefined && steps < 20; steps += 1) {
      if (found.font !== null) return found.font;
      found = this.styles.get(found.parent);
    }
    return null;
  }
}

/** A repeat beyond this fills up a sheet and holds no words. */
const mostRepeats = 1000;
const repeats = (attributes: Attributes, what: "rows" | "columns"): number =>
  Math.max(Number(attributes[`table:number-${what}-repeated`] ?? "1") || 1, 1);

interface OpenCell {
  readonly style: string | undefined;
  readonly repeat: number;
  readonly runs: StoredRun[];
  /** Styles of the words that are open. */
  readonly spans: (string | null)[];
  paragraphs: number;
}

/** Walks over the sheets of a document and keeps count of rows and columns. */
class SheetWalker {
  readonly sheets: Record<string, SheetFonts> = {};
  private notes = new FontNotes();
  private columnStyles: { readonly to: number; readonly style: string | undefined }[] = [];
  private row = 0;
  private column = 0;
  private rowRepeat = 1;
  private cell: OpenCell | null = null;

  constructor(private readonly styles: Styles) {}

  open(name: string, attributes: Attributes): void {
    if (name === "table:table") this.openSheet(attributes);
    else if (name === "table:table-column") this.addColumns(attributes);
    else if (name === "table:table-row") {
      this.column = 0;
      this.rowRepeat = repeats(attributes, "rows");
    } else if (name === "table:table-cell" || name === "table:covered-table-cell")
      this.cell = {
        style: attributes["table:style-name"],
        repeat: repeats(attributes, "columns"),
        runs: [],
        spans: [],
        paragraphs: 0,
      };
    else if (this.cell !== null) this.openWords(this.cell, name, attributes);
  }

  private openSheet(attributes: Attributes): void {
    this.notes = new FontNotes();
    this.sheets[attributes["table:name"] ?? ""] = this.notes;
    this.columnStyles = [];
    this.row = 0;
  }

  private addColumns(attributes: Attributes): void {
    const from = this.columnStyles.at(-1)?.to ?? 0;
    this.columnStyles.push({
      to: from + repeats(attributes, "columns"),
      style: attributes["table:default-cell-style-name"],
    });
  }

  private openWords(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "text:p") {
      if (cell.paragraphs > 0) cell.runs.push({ text: "\n", font: null });
      cell.paragraphs += 1;
    }
    if (name === "text:span") cell.spans.push(this.styles.font(attributes["text:style-name"]));
    if (name === "text:s") this.addText(" ".repeat(Math.min(Number(attributes["text:c"] ?? "1") || 1, mostRepeats)));
    if (name === "text:tab") this.addText("\t");
    if (name === "text:line-break") this.addText("\n");
  }

  addText(text: string): void {
    if (this.cell === null || this.cell.paragraphs === 0) return;
    this.cell.runs.push({ text, font: this.cell.spans.filter((font) => font !== null).at(-1) ?? null });
  }

  close(name: string): void {
    if (name === "text:span") this.cell?.spans.pop();
    if (name === "table:table-row") this.row += this.rowRepeat;
    if (name === "table:table-cell" || name === "table:covered-table-cell") this.closeCell();
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    if (cell.paragraphs > 0 && cell.repeat <= mostRepeats && this.rowRepeat <= mostRepeats)
      for (let i = 0; i < this.rowRepeat; i += 1)
        for (let j = 0; j < cell.repeat; j += 1) this.noteCell(cell, this.row + i, this.column + j);
    this.column += cell.repeat;
  }

  private noteCell({ style, runs }: OpenCell, row: number, column: number): void {
    const ofColumn = this.columnStyles.find(({ to }) => column < to)?.style;
    const font = this.styles.font(style ?? ofColumn ?? "Default");
    if (legacyFont(font) === null && !hasLegacyRun(runs)) return;
    this.notes.note(row, column, font, runs.some((run) => run.font !== null) ? runs : []);
  }
}

/** Finds the cells of an .ods (its unpacked parts) that are in a legacy font, or have words in one, by sheet name. */
export function odsFonts(parts: Parts): Readonly<Record<string, SheetFonts>> {
  const content = parts["content.xml"];
  if (!mayNameLegacyFont(content) && !mayNameLegacyFont(parts["styles.xml"])) return {};
  const xml = textOf(content);
  const names = `${xml}${textOf(parts["styles.xml"])}`;
  if (!/(?:font-family|font-name)="'?(?:\.Vn|VNI[- ])/i.test(names)) return {};
  const styles = new Styles();
  styles.read(textOf(parts["styles.xml"]));
  styles.read(xml);
  const walker = new SheetWalker(styles);
  for (const token of scanHtml(xml)) {
    if (token.kind === "open") walker.open(token.name, token.attributes);
    else if (token.kind === "close") walker.close(token.name);
    else if (token.kind === "text") walker.addText(token.text);
  }
  return walker.sheets;
}
