import { normalizeText } from "@/language/text/normalize-text";
import { looksLikePerson } from "@/language/names/person-name";
import { isAwardHeading } from "@/domain/recognition/award-in-title";
import { cellText, typedText } from "@/sheet/cell-text";
import { classifyRow, ordinalCell, type FilledCell, type RowKind, type RowShape } from "./classify-row";
import { seatCount, seatsBehind } from "@/language/words/seat-words";
import { isDittoMark } from "@/language/words/ditto-mark";
import type { Field } from "@/fields/field";
import { isKindHeading } from "@/language/rows/kind-heading";
import { isErrorText, isFiller } from "@/language/words/filler";
import { cellKey, type CellValue, type SourceGrid } from "@/sheet/grid";
import type { Change, Issue, SkippedRow } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import type { MergeIndex } from "@/sheet/merge-index";
import {
  hasGroupNumbering,
  isGroupOrdinal,
  ordinalDepth,
  ordinalNumber,
  statedCount,
  withoutListMark,
} from "@/language/words/row-words";
import { readBudgetRoles, type BudgetRoles } from "./budget-rows";
import { seatParents, type SeatParent } from "./seat-parents";
import { shapeRows } from "./shape-rows";
import type { Table } from "../columns/split-tables";
import type { ListCell } from "@/fields/rules/declaration";
import type { ListRow, SumRow } from "./list-row";
import type { Places } from "./places";

/** What the rows of a table say; each row stands in `rows` or in `skipped`, never in both. */
export interface ReadRows {
  readonly rows: readonly ListRow[];
  readonly skipped: readonly SkippedRow[];
  readonly sums: readonly SumRow[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

const numericFields: ReadonlySet<Field> = new Set(["seats", "quantity", "times", "unitPrice", "amount", "money"]);
/** What a row of sums adds up. */
const summedFields: readonly Field[] = ["amount", "money"];
const nameFields: readonly Field[] = ["name", "item", "familyName", "middleName", "givenName"];
/** What says who the recipient is. */
const recipientFields: readonly Field[] = ["honorific", "name", "position", "orgUnit", "recipientKind"];
/** Kept word for word: a ditto mark or a filler there may be meant. */
const verbatimFields: ReadonlySet<Field> = new Set(["ordinal", "note"]);

/** What is known before the rows of a table are read. */
export interface RowContext {
  readonly merges: MergeIndex;
  readonly table: Table;
  readonly places: Places;
  /** The title of the group that begins above the table's heading, if any. */
  readonly group?: string | null;
  /** Records of the tables above on the same sheet, which a count below the last may include. */
  readonly earlier?: number;
  /** Hidden rows (positions) that the user left out. */
  readonly left?: ReadonlySet<number> | undefined;
  /** Told now and then how many rows of the grid have been read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Rows between two tellings. */
const rowsTold = 500;

/** Reads the rows of one table: records with their cells resolved, and every other row with the reason why it is none. */
export function readRows(grid: SourceGrid, context: RowContext): ReadRows {
  const { table, onRows } = context;
  const reader = new RowReader(grid, context);
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    reader.read(row);
    if (row % rowsTold === 0) onRows?.(row);
  }
  return reader.finish();
}

class RowReader {
  readonly #grid: SourceGrid;
  readonly #merges: MergeIndex;
  readonly #table: Table;
  readonly #places: Places;
  readonly #columns: readonly (readonly [Field, number])[];
  readonly #ticks: readonly { readonly columnIndex: number; readonly award: string }[];
  /** Whether any cell was in an encoding before Unicode. */
  readonly #isDecoded: boolean;
  readonly #columnByField: ReadonlyMap<Field, number>;
  readonly #shape: RowShape;
  readonly #seatParents: ReadonlyMap<number, SeatParent>;
  /** What rows of a budget are, told by all of them together; null for other lists. */
  readonly #budget: BudgetRoles | null;
  readonly #hidden: ReadonlySet<number>;
  readonly #titles: ReadonlySet<string>;
  readonly #rows: ListRow[] = [];
  readonly #skipped: SkippedRow[] = [];
  readonly #sums: SumRow[] = [];
  readonly #issues: Issue[] = [];
  readonly #changes: Change[] = [];
  #group: string | null = null;
  /** Titles of the groups around the present one, the nearest first, and how each of all is numbered. */
  #outerGroups: readonly string[] = [];
  #levels: readonly { readonly numbering: string; readonly title: string }[] = [];
  /** The last group's title that says more than the kind of its recipients. */
  #title: string | null = null;
  #groupStart = 0;
  #groupDepth = 0;
  #above: Partial<Record<Field, ListCell>> = {};
  #ordinal = 0;
  #ordinalIsFresh = true;
  #afterSum = false;
  #afterSignature = false;
  readonly #earlier: number;
  readonly #left: ReadonlySet<number> | undefined;

  constructor(grid: SourceGrid, { merges, table, places, group, earlier, left }: RowContext) {
    this.#left = left;
    this.#earlier = earlier ?? 0;
    this.#group = group ?? null;
    this.#grid = grid;
    this.#merges = merges;
    this.#table = table;
    this.#places = places;
    this.#hidden = new Set(grid.hiddenRows);
    this.#titles = new Set(table.titles.map((title) => title.toLowerCase()));
    this.#columns = table.matches
      .filter(({ field }) => field !== "other" && field !== "awardTick")
      .map(({ field, heading }) => [field, heading.columnIndex] as const);
    this.#ticks = table.matches
      .filter(({ field }) => field === "awardTick")
      .map(({ heading }) => ({ columnIndex: heading.columnIndex, award: heading.path.at(-1) ?? "" }));
    this.#isDecoded = Object.keys(grid.originals).length > 0;
    this.#columnByField = new Map(this.#columns);
    this.#shape = shapeRows(grid, table);
    this.#seatParents = seatParents(grid, table);
    this.#budget = this.#shape.isBudget ? readBudgetRoles(grid, table) : null;
  }

  read(row: number): void {
    if (this.#table.repeated.has(row)) {
      this.#skip(row, "header");
      return;
    }
    if (this.#table.nextTitle.has(row)) {
      this.#skip(row, "group");
      return;
    }
    if (this.#left?.has(row)) {
      this.#skip(row, "hidden");
      return;
    }
    if (this.#isPlainRecord(row)) {
      this.#take(row);
      return;
    }
    const filled = this.#filledCells(row);
    if (this.#isPageText(filled)) {
      this.#skip(row, "letterhead");
      return;
    }
    if (this.#isSecondAward(row, filled)) {
      this.#take(row, this.#above);
      return;
    }
    const kind = this.#kindOf(row, filled);
    if (kind === "record") this.#take(row);
    else this.#leave(row, kind, filled);
  }

  /** An award right below a recipient's, with neither number nor name: the recipient's second. */
  #isSecondAward(row: number, filled: readonly FilledCell[]): boolean {
    const award = this.#columnOf("award");
    if (award === null || this.#above.name === undefined || this.#afterSum || this.#afterSignature) return false;
    const saysAward = filled.some(({ columnIndex, text }) => columnIndex === award && isAwardHeading(text));
    const { ordinalColumn, nameColumn } = this.#shape;
    return (
      saysAward &&
      this.#nameText(row) === "" &&
      filled.every(({ columnIndex }) => columnIndex !== ordinalColumn && columnIndex !== nameColumn)
    );
  }

  /** What a printed list says again on each page: its number, its title with «(tiếp theo)». */
  #isPageText([only, ...more]: readonly FilledCell[]): boolean {
    if (!only || more.length > 0 || only.isNumber) return false;
    const text = only.text.toLowerCase();
    if (/^[-–\s]*(?:trang|page)\s*(?:số\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/u.test(text)) return true;
    const bare = text.replace(/\s*\((?:tiếp theo|tiếp)[^)]*\)\s*$/u, "");
    return this.#rows.length > 0 && this.#titles.has(bare);
  }

  /** Most rows of a long list: a number, something about the person, and a name that does not begin like «Tổng …» or «Cộng …». */
  #isPlainRecord(row: number): boolean {
    const { ordinalColumn, nameColumn, isBudget } = this.#shape;
    if (isBudget || ordinalColumn === null) return false;
    const values = this.#grid.rows[row];
    const ordinal = values?.[ordinalColumn];
    const name = values?.[nameColumn];
    return (
      isCount(ordinal) &&
      typeof name === "string" &&
      /^(?:[A-BD-SU-ZĐ]\S+|Trần|Trịnh|Tạ|Cao|Chu) \S/u.test(name) &&
      this.#columns.some(
        ([, column]) => column !== ordinalColumn && column !== nameColumn && hasValue(values?.[column]),
      )
    );
  }

  finish(): ReadRows {
    return {
      rows: this.#rows,
      skipped: this.#skipped,
      sums: this.#sums,
      issues: this.#issues,
      changes: this.#changes,
    };
  }

  #kindOf(row: number, filled: readonly FilledCell[]): RowKind {
    const kind = this.#kindByShape(row, filled);
    const isSeats = filled.some(({ columnIndex }) => columnIndex === this.#columnOf("seats"));
    if (!isSeats || (kind !== "record" && kind !== "group")) return kind;
    return this.#seatParents.has(row) ? "group" : "record";
  }

  #kindByShape(row: number, filled: readonly FilledCell[]): RowKind {
    const role = this.#budget?.roles.get(row);
    if (role !== undefined) return role === "line" ? "record" : role;
    const past = { afterSum: this.#afterSum, afterSignature: this.#afterSignature };
    const kind = classifyRow(filled, this.#nameText(row), this.#shape, past);
    if (kind !== "record") return kind;
    return (this.#shape.isBudget ? this.#isParent(row) : this.#isUnitOver(row, filled)) ? "group" : kind;
  }

  /** Cells of its own that say something; a failed formula or a lone zero of a formula says nothing. */
  #filledCells(row: number): readonly FilledCell[] {
    const filled: FilledCell[] = [];
    const values = this.#grid.rows[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      if (value === null || value === undefined || value === "") continue;
      const text = cellText(value);
      if (text === "" || isErrorText(text)) continue;
      const isFormulaZero = text === "0" && this.#grid.formulas[cellKey(row, column)] !== undefined;
      if (isFormulaZero) continue;
      const merge = this.#merges.at(row, column);
      if (merge && merge.left !== column) continue;
      const width = merge ? merge.right - merge.left + 1 : 1;
      filled.push({
        columnIndex: column,
        width,
        text,
        isNumber: typeof value === "number" || /^[\d.,\s]+$/u.test(text),
      });
    }
    const saysMore = filled.some((cell) => !isFiller(cell.text) || cell.columnIndex === this.#shape.nameColumn);
    return saysMore ? filled : [];
  }

  #nameText(row: number): string {
    const texts = nameFields.flatMap((field) => {
      const column = this.#columnOf(field);
      return column === null ? [] : [this.#valueAt(row, column).text];
    });
    return texts.filter((text) => text !== "").join(" ");
  }

  #columnOf(field: Field): number | null {
    return this.#columnByField.get(field) ?? null;
  }

  /** The value of a cell, of its merged block's first cell when it lies in one that began among the rows of the table. */
  #valueAt(
    row: number,
    column: number,
  ): { readonly value: CellValue; readonly text: string; readonly isMerged: boolean } {
    const own = this.#grid.rows[row]?.[column] ?? null;
    const ownText = cellText(own);
    if (ownText !== "") return { value: own, text: ownText, isMerged: false };
    const merge = this.#merges.at(row, column);
    if (!merge || merge.top === row || merge.top < this.#table.firstRow || merge.left !== column) {
      return { value: own, text: "", isMerged: false };
    }
    const value = this.#grid.rows[merge.top]?.[merge.left] ?? null;
    return { value, text: cellText(value), isMerged: true };
  }

  /** In a budget a line without quantity and price whose next line stands deeper (`1` before `1.1`, `a`, `-`) is a heading of lines. */
  #isParent(row: number): boolean {
    const has = (field: Field): boolean => {
      const column = this.#columnOf(field);
      return column !== null && this.#valueAt(row, column).text !== "";
    };
    if (has("quantity") || has("unitPrice")) return false;
    const depth = this.#depthOf(row);
    if (depth === null) return false;
    for (let next = row + 1; next <= this.#table.lastRow; next += 1) {
      if (this.#filledCells(next).length === 0) continue;
      const nextDepth = this.#depthOf(next);
      return nextDepth !== null && nextDepth > depth;
    }
    return false;
  }

  /** A numbered unit with nothing beside it, whose persons stand below without numbers: «1 | Đảng ủy phường», «| - Nguyễn Văn An | Bí thư». */
  #isUnitOver(row: number, filled: readonly FilledCell[]): boolean {
    const { ordinalColumn, nameColumn } = this.#shape;
    const isBare = filled.every(({ columnIndex }) => columnIndex === ordinalColumn || columnIndex === nameColumn);
    const name = this.#nameText(row);
    if (ordinalColumn === null || !isBare || filled.length < 2 || looksLikePerson(name)) return false;
    for (let next = row + 1; next <= this.#table.lastRow; next += 1) {
      const below = this.#filledCells(next);
      if (below.length === 0) continue;
      const isNumbered = below.some(
        ({ columnIndex, text }) => columnIndex === ordinalColumn && !/^[-–—+•*]$/u.test(text),
      );
      return !isNumbered && below.length > 1 && looksLikePerson(withoutListMark(this.#nameText(next)));
    }
    return false;
  }

  #depthOf(row: number): number | null {
    const column = this.#shape.ordinalColumn;
    const ordinal = column === null ? "" : cellText(this.#grid.rows[row]?.[column]);
    if (ordinal !== "") return ordinalDepth(ordinal);
    const item = cellText(this.#grid.rows[row]?.[this.#shape.nameColumn]);
    if (/^[a-zđ]\)\s*\S/u.test(item)) return 4;
    return withoutListMark(item) === item ? null : 5;
  }

  #skip(row: number, reason: SkippedRow["reason"]): void {
    this.#skipped.push({ row: row + this.#grid.firstRow, reason });
  }

  #leave(row: number, kind: Exclude<RowKind, "record">, filled: readonly FilledCell[]): void {
    this.#skip(row, kind);
    const text = filled
      .filter((cell) => !this.#shape.moneyColumns.has(cell.columnIndex))
      .map((cell) => cell.text)
      .join(" ");
    const holdsMoney = filled.some(
      ({ columnIndex, isNumber }) => isNumber && this.#shape.moneyColumns.has(columnIndex),
    );
    if (kind === "group") this.#beginGroup(row, filled);
    if (kind === "subtotal" || kind === "total") this.#addSum(row, kind, text);
    // «Cộng (02 người) | 640.000» says how many and how much.
    if (kind === "footer" && holdsMoney && /^\W*(?:tổng|cộng)/iu.test(text)) this.#addSum(row, "total", text);
    if (kind === "subtotal" || kind === "total" || kind === "footer") this.#checkCount(row, kind, text);
    // A total may as well stand first, above all lines.
    const endsTable = kind === "total" || kind === "footer" || (kind === "subtotal" && this.#group === null);
    if (endsTable && this.#rows.length > 0) this.#afterSum = true;
    if (kind === "signature") this.#afterSignature = true;
    const isMoneyLost = kind === "signature" || kind === "footer";
    if (kind === "not-a-list" || (this.#budget !== null && isMoneyLost && holdsMoney))
      this.#issue("row-not-understood", row, null, { text });
  }

  #addSum(row: number, kind: SumRow["kind"], text: string): void {
    const cells: Partial<Record<Field, ListCell>> = {};
    for (const field of summedFields) {
      const column = this.#columnOf(field);
      if (column === null) continue;
      const { value, text: sum } = this.#valueAt(row, column);
      if (sum !== "" && /\d/u.test(sum)) cells[field] = { value, text: sum };
    }
    this.#sums.push({
      rowIndex: row,
      kind,
      text,
      cells,
      recordsBefore: this.#rows.length,
      groupStart: this.#groupStart,
    });
  }

  #beginGroup(row: number, filled: readonly FilledCell[]): void {
    const ordinal = ordinalCell(filled, this.#shape)?.text ?? "";
    const title = filled.find((cell) => !cell.isNumber && cell.text !== ordinal)?.text ?? "";
    const isOuter =
      this.#shape.isBudget && !isOuterGroup(ordinal, title) && this.#groupDepth === 1 && this.#group !== null;
    // Lines of a sub-group stay in the outer group of a budget, whose title the totals are made by.
    if (isOuter) return;
    const own = ordinal === "" || title === "" ? ordinal || title : `${ordinal.replace(/[.):/\s-]+$/u, "")}. ${title}`;
    if (isKindHeading(title)) this.#outerGroups = this.#around();
    else {
      this.#nest(own);
      this.#title = own;
    }
    this.#group = own;
    this.#groupDepth = isOuterGroup(ordinal, title) ? 1 : 2;
    this.#groupStart = this.#rows.length;
    this.#above = {};
    this.#ordinalIsFresh = true;
    this.#afterSum = false;
    this.#addSum(row, "group", own);
    const parent = this.#seatParents.get(row);
    if (parent !== undefined && parent.stated !== parent.added)
      this.#issue("group-count-wrong", row, "seats", { title, stated: parent.stated, taken: parent.added });
  }

  /** The titles in which a heading that says only the kind of its recipients («Tập thể:») lies, the nearest first. */
  #around(): readonly string[] {
    if (this.#levels.length > 0) return this.#levels.map((each) => each.title).reverse();
    return this.#title === null ? [] : [this.#title];
  }

  /** A group numbered in another way than the one before lies in it («A …», then «I …»), until its kind of number comes again. */
  #nest(title: string): void {
    const numbering = numberingOf(title);
    const level = this.#levels.findIndex((outer) => outer.numbering === numbering);
    const outer = numbering === "" ? [] : level < 0 ? this.#levels : this.#levels.slice(0, level);
    this.#outerGroups = outer.map((each) => each.title).reverse();
    this.#levels = numbering === "" ? [] : [...outer, { numbering, title }];
  }

  /** «Danh sách gồm 60 đồng chí» must be the number of records taken, of the whole table or of the group. */
  #checkCount(row: number, kind: RowKind, text: string): void {
    const stated = statedCount(text);
    if (stated === null) return;
    const all = seatsIn(this.#rows);
    const inGroup = seatsIn(this.#rows.slice(this.#groupStart));
    if (all === 0) return;
    const agrees =
      stated === all ||
      stated === all + this.#earlier ||
      (kind !== "total" && this.#group !== null && stated === inGroup);
    if (!agrees) this.#issue("footer-count-wrong", row, null, { stated, taken: all });
  }

  /** `above` = the record whose recipient goes on in this row. */
  #take(row: number, above: Partial<Record<Field, ListCell>> = {}): void {
    const cells: Partial<Record<Field, ListCell>> = {};
    for (const field of recipientFields) {
      const cell = above[field];
      if (!cell) continue;
      cells[field] = cell;
      this.#change("same-recipient", row, field, "", cell.text);
    }
    for (const [field, column] of this.#columns) {
      const cell = this.#cellOf(row, field, column);
      if (cell) cells[field] = cell;
    }
    this.#addTicked(row, cells);
    this.#completeLine(row, cells);
    this.#endGroup(row);
    this.#rows.push(
      this.#outerGroups.length === 0
        ? { rowIndex: row, group: this.#group, cells }
        : { rowIndex: row, group: this.#group, outerGroups: this.#outerGroups, cells },
    );
    this.#above = cells;
    this.#afterSum = false;
    this.#afterSignature = false;
    this.#checkOrdinal(row, cells.ordinal);
    if (this.#hidden.has(row)) this.#issue("hidden-row", row, nameFields.find((field) => cells[field]) ?? null, {});
  }

  /** Ticks under the names of awards are the awards; several are told as several in one cell are. */
  #addTicked(row: number, cells: Partial<Record<Field, ListCell>>): void {
    const ticked = this.#ticks.filter(({ columnIndex }) => {
      const text = this.#valueAt(row, columnIndex).text;
      return text !== "" && !/^[-–—0./]+$/u.test(text);
    });
    if (ticked.length === 0) return;
    const own = cells.award ? [cells.award.text] : [];
    const text = [...own, ...ticked.map(({ award }) => award)].join("; ");
    cells.award = { value: text, text };
    this.#change("award-ticked", row, "award", own.join(""), text);
  }

  /** «Thuế GTGT 10%» below the lines of a budget stands in the column of numbers, or over several; a discount is taken off. */
  #completeLine(row: number, cells: Partial<Record<Field, ListCell>>): void {
    if (this.#budget === null) return;
    const text = this.#filledCells(row).find((cell) => !cell.isNumber)?.text ?? "";
    if (!cells.item && !cells.name && this.#budget.roles.get(row) === "line" && text !== "")
      cells.item = { value: text, text };
    const asked = this.#budget.asked.get(row);
    if (asked !== undefined)
      this.#issue("row-below-sum", row, this.#columnOf("amount") === null ? "money" : "amount", asked);
    if (!this.#budget.discounts.has(row)) return;
    const field = cells.amount ? "amount" : "money";
    const cell = cells[field];
    if (!cell) return;
    const value = typeof cell.value === "number" ? -cell.value : `-${cell.text}`;
    cells[field] = { value, text: `-${cell.text}` };
    this.#change("discount", row, field, cell.text, `-${cell.text}`);
  }

  /** A line as high as the heading of the group above it is no longer in that group. */
  #endGroup(row: number): void {
    if (this.#budget?.outside.has(row) !== true || this.#group === null) return;
    this.#group = null;
    this.#outerGroups = [];
    this.#levels = [];
    this.#groupStart = this.#rows.length;
    this.#sums.push({
      rowIndex: row,
      kind: "group",
      text: "",
      cells: {},
      recordsBefore: this.#rows.length,
      groupStart: this.#groupStart,
    });
  }

  #cellOf(row: number, field: Field, column: number): ListCell | null {
    const value = this.#grid.rows[row]?.[column] ?? null;
    const text = cellText(value);
    if (text === "") return this.#blankCell(row, field, column);
    if (isErrorText(text)) {
      this.#issue("cell-error", row, field, { value: text });
      return null;
    }
    if (!verbatimFields.has(field) && isDittoMark(text)) return this.#repeat(row, field, text);
    if (this.#isFillerIn(field, text, value)) {
      this.#change("filler-cell", row, field, typedText(value), "");
      return null;
    }
    const original = this.#isDecoded ? this.#grid.originals[cellKey(row, column)] : undefined;
    if (original !== undefined && typeof value === "string") this.#change("legacy-font", row, field, original, value);
    if (typeof value === "string" && value !== text) this.#tellRepairs(row, field, value);
    return { value, text };
  }

  /** A cell that says nothing itself: of its merged block, or blank. */
  #blankCell(row: number, field: Field, column: number): ListCell | null {
    const { value, text, isMerged } = this.#valueAt(row, column);
    if (text === "" || !isMerged) {
      if (typeof value === "string" && value !== "" && /\s/u.test(value))
        this.#change("filler-cell", row, field, value, "");
      return null;
    }
    const above = this.#above[field];
    if (field !== "ordinal" && above) this.#change("merged-cell", row, field, "", above.text);
    return field === "ordinal" ? null : (above ?? null);
  }

  #isFillerIn(field: Field, text: string, value: CellValue): boolean {
    if (verbatimFields.has(field) || field === "sexMale" || field === "sexFemale") return false;
    if (numericFields.has(field)) return typeof value === "string" && /^[xX×\-–—…._/]+$/u.test(text);
    return isFiller(text);
  }

  #repeat(row: number, field: Field, mark: string): ListCell | null {
    const above = this.#above[field];
    if (above) {
      this.#change("ditto-mark", row, field, mark, above.text);
      return above;
    }
    this.#issue("ditto-without-source", row, field, { mark });
    return null;
  }

  #tellRepairs(row: number, field: Field, value: string): void {
    for (const { rule, from, to } of normalizeText(value).changes) this.#change(rule, row, field, from, to);
  }

  #checkOrdinal(row: number, cell: ListCell | undefined): void {
    const number = cell ? ordinalNumber(cell.text) : null;
    if (number === null) return;
    const expected = this.#ordinal + 1;
    const isRestart = number === 1 || this.#ordinalIsFresh;
    if (!isRestart && number === this.#ordinal) this.#issue("ordinal-repeated", row, "ordinal", { ordinal: number });
    else if (!isRestart && number !== expected)
      this.#issue("ordinal-gap", row, "ordinal", { expected, ordinal: number });
    this.#ordinal = number;
    this.#ordinalIsFresh = false;
  }

  #change(rule: string, row: number, field: Field, from: string, to: string): void {
    this.#changes.push({ rule, at: this.#places.at(row, field), from, to });
  }

  #issue<Code extends IssueCode>(code: Code, row: number, field: Field | null, params: IssueParams<Code>): void {
    this.#issues.push(issueOf(code, this.#places.at(row, field), params));
  }
}

/** How a group's title is numbered: by Roman numbers, letters or figures; "" for not at all. */
function numberingOf(title: string): string {
  const [, number = ""] = /^\(?([IVXL]{1,6}|[A-HĐ]|\d{1,2})\s*[.)/:–-]/u.exec(title) ?? [];
  if (number === "") return "";
  return /^\d/u.test(number) ? "figure" : /^[IVXL]+$/u.test(number) ? "roman" : "letter";
}

/** How many persons and seats rows give: one each where they give no number. */
const seatsIn = (rows: readonly ListRow[]): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum + (seatCount(cells.seats?.text ?? "") ?? (cells.name ? seatsBehind(cells.name.text)?.count : null) ?? 1),
    0,
  );

/** A whole number; text files hold it as digits. */
const isCount = (value: CellValue | undefined): boolean =>
  typeof value === "number" ? Number.isInteger(value) : typeof value === "string" && /^\d{1,6}$/.test(value);

const hasValue = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== "";

const isOuterGroup = (ordinal: string, title: string): boolean => isGroupOrdinal(ordinal) || hasGroupNumbering(title);
