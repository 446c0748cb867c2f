import { escapeXmlAttribute } from "@/sheet/escape-xml";
import type { WorkbookPort } from "@/workbook/port";
import type { CellValue } from "@/sheet/grid";
import { formatVnd } from "@/language/numbers/format-number";

/** A sheet as the clipboard takes it: a table for Word and mail, and plain text with tabs. */
export interface SheetCopy {
  readonly html: string;
  readonly text: string;
}

const shown = (value: CellValue): string => {
  if (value === null) return "";
  return typeof value === "number" && Number.isSafeInteger(value) && Math.abs(value) >= 1000
    ? formatVnd(value)
    : String(value);
};

/** Reads a sheet for the clipboard: the last way out where neither a new workbook nor a download is allowed. Merged cells are one cell of the table. */
export async function copySheet(workbook: Pick<WorkbookPort, "readSheets">, sheet: string): Promise<SheetCopy> {
  const [grid] = await workbook.readSheets([sheet]);
  if (grid === undefined) return { html: "", text: "" };
  const covered = new Set(
    grid.merges.flatMap(({ top, left, bottom, right }) => {
      const cells: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          if (row !== top || column !== left) cells.push(`${row},${column}`);
      return cells;
    }),
  );
  const spans = new Map(
    grid.merges.map(({ top, left, bottom, right }) => [
      `${top},${left}`,
      ` colspan="${right - left + 1}" rowspan="${bottom - top + 1}"`,
    ]),
  );
  const rows = grid.rows.map((row, at) =>
    row.flatMap((value, column): readonly string[] => {
      const key = `${at},${column}`;
      if (covered.has(key)) return [];
      return [`<td${spans.get(key) ?? ""}>${escapeXmlAttribute(shown(value)).replaceAll("\n", "<br>")}</td>`];
    }),
  );
  return {
    html: `<table>${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("")}</table>`,
    text: grid.rows
      .map((row) =>
        row
          .map((value) => shown(value).replace(/[\t\r\n]+/g, " "))
          .join("\t")
          .trimEnd(),
      )
      .join("\r\n"),
  };
}
