import type { SheetModel } from "@/sheet/sheet-model";
import { SheetPage } from "./sheet-page";
import { pageBreaks } from "@/sheet/page-breaks";
import { pageHeight, type PageForm } from "./page-form";
import { putRow, squeezed, type SheetRow } from "./sheet-rows";

interface FormSheet {
  readonly name: string;
  readonly form: PageForm;
  /** Characters of each column. */
  readonly widths: readonly number[];
  /** Each page by itself. */
  readonly pages: readonly (readonly SheetRow[])[];
  /** False leaves the foot of the page empty, as for labels. */
  readonly isNumbered?: boolean;
}

/** Rows as they come, page by page, at full size. */
export function layOutForm({ name, form, widths, pages, isNumbered = true }: FormSheet): SheetModel {
  const page = new SheetPage();
  const breaksBefore: number[] = [];
  pages.forEach((asked, index) => {
    const rows = squeezed(asked, pageHeight(form));
    if (index > 0) breaksBefore.push(page.row);
    for (const at of overflowing(rows, form)) breaksBefore.push(page.row + at);
    for (const row of rows) putRow(page, row);
  });
  return {
    name,
    ...page.parts(),
    styles: [],
    columnWidths: widths,
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      orientation: form.orientation,
      margins: form.margins,
      area: { top: 0, left: 0, bottom: Math.max(0, page.row - 1), right: widths.length - 1 },
      fitToWidth: false,
      centerHorizontally: isNumbered,
      ...(isNumbered && breaksBefore.length > 0 ? { footer: '&C&"Times New Roman"&11Trang &P/&N' } : {}),
      breaksBefore,
    },
    showGridlines: false,
    font: { name: "Times New Roman", size: form.size },
  };
}

/** Where a page ends when there are more rows than fit: signatures stay whole and with the row before them. Rows that nothing ties fill their page by themselves, as labels do. */
function overflowing(rows: readonly SheetRow[], form: PageForm): readonly number[] {
  if (!rows.some(({ withNext }) => withNext)) return [];
  const available = pageHeight(form);
  const tied = rows.map(({ height, withNext }, index) => ({
    height,
    withNext: withNext === true || rows[index + 1]?.withNext === true,
  }));
  return pageBreaks(tied, { firstPage: available, laterPages: available });
}
