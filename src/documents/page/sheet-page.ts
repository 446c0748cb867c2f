import { HIGHEST_ROW } from "@/sheet/row-height";
import type { Area, CellBlock, CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";

/** Collects the rows of a printed sheet from the top: what stands in each, how high it is, whether it must stay with the next. */
export class SheetPage {
  readonly blocks: CellBlock[] = [];
  readonly merges: Area[] = [];
  readonly heights: number[] = [];
  readonly withNext: boolean[] = [];

  /** The row that is being filled (0-based). */
  get row(): number {
    return this.heights.length;
  }

  /** Text over the columns `left` to `right` of the present row. */
  over(left: number, right: number, text: CellInput, style: CellStyle): void {
    this.put(left, [text, ...Array<CellInput>(right - left).fill(null)], style);
    if (right > left) this.merges.push({ top: this.row, left, bottom: this.row, right });
  }

  /** Cells of the present row from column `left` on, in one style. */
  put(left: number, values: readonly CellInput[], style: CellStyle): void {
    this.blocks.push({ row: this.row, column: left, values: [values], style });
  }

  /** Ends the present row; heights are points, cut to what Excel allows. */
  end(height: number, withNext = false): void {
    this.heights.push(Math.min(HIGHEST_ROW, height));
    this.withNext.push(withNext);
  }

  /** What the rows give to the model of their sheet. */
  parts(): Pick<SheetModel, "blocks" | "merges" | "rowHeights"> {
    return {
      blocks: this.blocks,
      merges: this.merges,
      rowHeights: Object.fromEntries(this.heights.map((height, row) => [row, height])),
    };
  }
}
