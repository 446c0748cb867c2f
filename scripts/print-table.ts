/** Prints a table of texts, each column as wide as its widest cell, flush right. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  for (const line of lines) console.log(line.map((text, column) => text.padStart(widths[column] ?? 0)).join("  "));
}
