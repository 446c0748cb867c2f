import { formatVnd } from "@/language/numbers/format-number";
import { cellText } from "@/sheet/shown-text";
import { layOutForm } from "../page/form-page";
import { type PageForm, millimetres } from "../page/page-form";
import type { SheetRow, Span } from "../page/sheet-rows";
import { textLines } from "@/sheet/row-height";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

/** What stands on one envelope. */
export interface Label {
  /** Number in the order of handing over. */
  readonly ordinal: number;
  readonly name: string;
  readonly orgUnit: string | null;
  readonly awardText: string | null;
  /** Whole đồng; null = an envelope without money. */
  readonly amount: number | null;
}

/** A sheet of labels: how many, how large, and where they stand, in millimetres; edges, labels and gaps together are exactly A4. */
interface LabelGrid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** Between two labels of a row. */
  readonly gap: number;
}

export const labelGrids = {
  "2x7": { columns: 2, rows: 7, width: 99.1, height: 38.1, gap: 2.5 },
  "3x8": { columns: 3, rows: 8, width: 63.5, height: 33.87, gap: 2.5 },
} as const satisfies Readonly<Record<string, LabelGrid>>;

export type LabelGridName = keyof typeof labelGrids;

/** Shares of a label's height, from above: number, name, unit, award, amount. */
const shares = [0.12, 0.3, 0.22, 0.2, 0.16] as const;

/** Points of the row that draws the cut above each row of labels. */
const LINE = 0.75;
const frame: CellStyle = { border: true };

/** Characters of a column so many millimetres wide; 7 pixels a character. */
const characters = (mm: number): number => Math.round(((mm / 25.4) * 96 * 100) / 7) / 100;

/**
 * Labels for the envelopes, on sheets of 2 × 7 or 3 × 8, to be printed at full size. The edges of the page are what the labels leave
 * of 210 × 297 mm; a thin frame shows where to cut. Type gets smaller before a text is cut off.
 */
export function envelopeLabels(labels: readonly Label[], gridName: LabelGridName, sheetName: string): SheetModel {
  const grid: LabelGrid = labelGrids[gridName];
  const side = (210 - grid.columns * grid.width - (grid.columns - 1) * grid.gap) / 2;
  const edge = (297 - grid.rows * grid.height) / 2;
  const form: PageForm = {
    orientation: "portrait",
    margins: { top: edge, bottom: Math.max(0, edge - 1), left: side, right: Math.max(0, side - 2) },
    size: 11,
    line: 14,
  };
  const widths = Array.from({ length: grid.columns }, (_, index) =>
    index === 0 ? [characters(grid.width)] : [characters(grid.gap), characters(grid.width)],
  ).flat();
  const perPage = grid.columns * grid.rows;
  const pages = Array.from({ length: Math.ceil(labels.length / perPage) }, (_, page) =>
    Array.from({ length: grid.rows }, (_row, row) => {
      const from = page * perPage + row * grid.columns;
      return labelRows(labels.slice(from, from + grid.columns), grid);
    })
      .flat()
      .concat(cutRow(grid)),
  );
  return layOutForm({ name: sheetName, form, widths, pages, isNumbered: false });
}

/** A line over all columns, where a knife goes along. */
const cutRow = ({ columns }: LabelGrid): SheetRow => ({
  height: LINE,
  spans: [{ left: 0, right: columns * 2 - 2, input: null, style: frame }],
});

/** The rows of labels that stand side by side; a place without a label stays empty. */
function labelRows(labels: readonly Label[], grid: LabelGrid): readonly SheetRow[] {
  const whole = millimetres(grid.height);
  // Heights go by quarters of a point, and together with the line above they are the label.
  const heights = shares.map((share) => Math.round(whole * share * 4) / 4);
  heights[1] = (heights[1] ?? 0) + whole - LINE - heights.reduce((sum, height) => sum + height, 0);
  const width = characters(grid.width);
  return [cutRow(grid), ...heights.map((height, at) => labelRow(height, at))];

  function labelRow(height: number, at: number): SheetRow {
    const gaps = Array.from({ length: at === 0 ? grid.columns - 1 : 0 }, (_, index): Span => {
      const column = index * 2 + 1;
      return { left: column, right: column, input: null, style: frame, down: shares.length - 1 };
    });
    return { height, spans: [...gaps, ...labelSpans(height, at)] };
  }

  function labelSpans(height: number, at: number): readonly Span[] {
    return Array.from({ length: grid.columns }, (_, index): readonly Span[] => {
      const label = labels[index];
      if (label === undefined) return [];
      const { text, style, size } = lineOf(label, at);
      const fitted = text === null ? size : fitSize(text, width, height, size);
      return [
        {
          left: index * 2,
          right: index * 2,
          input: cellText(text),
          style: { align: "center", verticalAlign: "center", wrap: true, size: fitted, ...style },
        },
      ];
    }).flat();
  }
}

function lineOf(
  label: Label,
  at: number,
): { readonly text: string | null; readonly style: CellStyle; readonly size: number } {
  const { ordinal, name, orgUnit, awardText, amount } = label;
  const lines = [
    { text: `Số ${ordinal}`, style: { align: "right", color: "#595959" } as const, size: 9 },
    { text: name, style: { bold: true } as const, size: 15 },
    { text: orgUnit, style: {}, size: 11 },
    { text: awardText, style: { italic: true } as const, size: 11 },
    { text: amount === null ? null : `${formatVnd(amount)} đồng`, style: { bold: true } as const, size: 12 },
  ];
  return lines[at] ?? { text: null, style: {}, size: 11 };
}

/** The largest type, by half points and not below 7, in which a text stands whole in a cell. */
function fitSize(text: string, width: number, height: number, size: number): number {
  let fitted = size;
  while (fitted > 7 && textLines(text, width, fitted) * fitted * 1.2 > height) fitted -= 0.5;
  return fitted;
}
