import type { Guest } from "@/domain/guests/list-guests";
import { cellText } from "@/sheet/shown-text";
import { layOutForm } from "../page/form-page";
import type { PageForm } from "../page/page-form";
import { gap, type SheetRow } from "../page/sheet-rows";
import { textLines } from "@/sheet/row-height";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

/** Plates on an A4 page: two to stand on a table, eight to wear. */
export const plateSizes = {
  table: { columns: 1, rows: 2, height: 136, width: 99.5, name: 40, post: 20 },
  badge: { columns: 2, rows: 4, height: 68, width: 48, name: 20, post: 12 },
} as const;

export type PlateSize = keyof typeof plateSizes;

const form: PageForm = {
  orientation: "portrait",
  margins: { top: 10, bottom: 10, left: 10, right: 10 },
  size: 14,
  line: 18,
};
/** Characters between two plates, and the plate's own colour: its edge is where to cut. */
const GAP_WIDTH = 1.5;
const PLATE = "#FBF5E6";
const points = (mm: number): number => (mm * 72) / 25.4;

/** The largest type in which a text fits into so much space. */
function fittingSize(
  text: string,
  { width, height, largest }: { width: number; height: number; largest: number },
): number {
  for (let size = largest; size > 9; size -= 1) if (textLines(text, width, size) * size * 1.25 <= height) return size;
  return 9;
}

/**
 * Name plates on a pale ground whose edge is where to cut: the name as large as it fits, posts below, the unit's name above. Places without a named person have
 * the unit's plate. The highest post alone stands on a plate to wear.
 */
export function namePlates(
  guests: readonly Guest[],
  size: PlateSize,
  { title, sheetName }: { readonly title: string; readonly sheetName: string },
): SheetModel {
  const plate = plateSizes[size];
  const onPage = plate.columns * plate.rows;
  const pages = Array.from({ length: Math.ceil(guests.length / onPage) }, (_, index) =>
    guests.slice(index * onPage, (index + 1) * onPage),
  );
  return layOutForm({
    name: sheetName,
    form,
    widths: Array.from({ length: plate.columns * 2 - 1 }, (_, index) => (index % 2 === 0 ? plate.width : GAP_WIDTH)),
    pages: pages.map((page) =>
      Array.from({ length: Math.ceil(page.length / plate.columns) }, (_, row) =>
        plateRows(page.slice(row * plate.columns, (row + 1) * plate.columns), { size, title }),
      ).flat(),
    ),
    isNumbered: false,
  });
}

function plateRows(
  guests: readonly Guest[],
  { size, title }: { readonly size: PlateSize; readonly title: string },
): readonly SheetRow[] {
  const { height, width, name, post } = plateSizes[size];
  const whole = points(height) - 6;
  const heights = { title: whole * 0.2, name: whole * 0.45, post: whole * 0.35 };
  const row = (
    text: (guest: Guest) => string,
    part: keyof typeof heights,
    look: CellStyle,
    largest: number,
  ): SheetRow => ({
    spans: guests.map((guest, column) => {
      const words = text(guest);
      const fitted = fittingSize(words, { width, height: heights[part], largest });
      return {
        left: column * 2,
        right: column * 2,
        input: cellText(words),
        style: {
          align: "center",
          verticalAlign: "center",
          wrap: true,
          size: fitted,
          fill: PLATE,
          ...look,
        },
      };
    }),
    height: heights[part],
  });
  const posts = ({ posts: all, orgUnit }: Guest): string =>
    (size === "badge" ? (all[0] ?? orgUnit) : all.slice(0, 2).join("\n") || orgUnit) ?? "";
  return [
    row(() => title, "title", { italic: true, color: "#7A1F1F" }, post),
    row(
      ({ honorific, name: own }) => [honorific, own].filter((part) => part !== null && part !== "").join(" "),
      "name",
      { bold: true },
      name,
    ),
    row(posts, "post", {}, post),
    gap(6),
  ];
}
