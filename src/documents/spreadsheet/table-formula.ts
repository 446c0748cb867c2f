/**
 * A formula of a `SheetModel` as a file holds it: without `=`, and with `[@Column]`, `[@[Column name]]` written as
 * `Table[[#This Row],[Column name]]`; text in quotes is left alone. Outside a table a row reference is our own mistake (throws).
 */
export function tableFormula(formula: string, table: string | null): string {
  return formula
    .replace(/^=/, "")
    .replace(/"(?:[^"]|"")*"|\[@(?:\[((?:[^\]']|'.)+)\]|([^\]]+))\]/g, (found, quoted, bare) => {
      const column: string | undefined = quoted ?? bare;
      if (column === undefined) return found;
      if (table === null) throw new Error(`row reference outside a table: ${formula}`);
      return `${table}[[#This Row],[${column}]]`;
    });
}
