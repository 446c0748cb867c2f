import type { PageSetup as FilePage, Worksheet } from "exceljs";
import { elementOf, elementsOf, isTrue } from "../xml-text";
import type { PageSetup } from "../../host/store/page";

/** The numbers by which files name paper (ECMA-376, 18.3.1.63). */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const pointsPerInch = 72;

const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;
type MarginName = (typeof marginNames)[number];
const storeMargin = (name: MarginName): `${MarginName}Margin` => `${name}Margin`;

const sections = { L: "left", C: "center", R: "right" } as const;

/** Splits `&LMột&CHai&RBa`; a text before any section stands in the middle. `&&` is an ampersand, not a code. */
function readSections(text: string, kind: "Header" | "Footer", into: PageSetup["headersFooters"]): void {
  let section: keyof typeof sections = "C";
  for (const piece of text.match(/&&|&[LCR]|[\s\S]/gu) ?? []) {
    if (/^&[LCR]$/u.test(piece)) section = piece.charAt(1) as keyof typeof sections;
    else into[`${sections[section]}${kind}`] += piece;
  }
}

function writeSections(kind: "Header" | "Footer", from: PageSetup["headersFooters"]): string {
  return Object.entries(sections)
    .map(([letter, side]) => [letter, from[`${side}${kind}`]] as const)
    .filter(([, text]) => text !== "")
    .map(([letter, text]) => `&${letter}${text}`)
    .join("");
}

const breaksOf = (sheetXml: string, name: string): number[] =>
  elementsOf(elementOf(sheetXml, name)?.content ?? "", "brk")
    .map(({ attributes }) => Number(attributes["id"]))
    .filter((id) => id > 0);

function readZoom(page: Partial<FilePage>): PageSetup["zoom"] {
  if (!page.fitToPage) return { scale: page.scale ?? 100 };
  const { fitToWidth = 1, fitToHeight = 1 } = page;
  return {
    ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** Reads how a sheet is printed into the store; print areas and titles come from the workbook's names. */
export function readPage(page: PageSetup, worksheet: Worksheet, sheetXml: string): void {
  const file = (worksheet.pageSetup ?? {}) as Partial<FilePage> & { useFirstPageNumber?: boolean };
  const margins = (file.margins ?? {}) as Partial<Record<MarginName, number>>;
  for (const name of marginNames) {
    const inches = margins[name];
    if (inches !== undefined) page[storeMargin(name)] = Number((inches * pointsPerInch).toPrecision(12));
  }
  page.orientation = file.orientation === "landscape" ? "Landscape" : "Portrait";
  const setup = elementOf(sheetXml, "pageSetup")?.attributes ?? {};
  const paper = Number(setup["paperSize"] ?? 1);
  page.paperSize = Object.keys(papers).find((name) => papers[name] === paper) ?? String(paper);
  page.centerHorizontally = file.horizontalCentered ?? false;
  page.centerVertically = file.verticalCentered ?? false;
  const options = elementOf(sheetXml, "printOptions")?.attributes ?? {};
  page.printGridlines = isTrue(options["gridLines"]);
  page.printHeadings = isTrue(options["headings"]);
  page.blackAndWhite = file.blackAndWhite ?? false;
  page.draftMode = file.draft ?? false;
  page.printOrder = file.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver";
  page.firstPageNumber = isTrue(setup["useFirstPageNumber"]) ? Number(setup["firstPageNumber"] ?? 1) : "";
  page.zoom = readZoom(file);
  readSections(worksheet.headerFooter?.oddHeader ?? "", "Header", page.headersFooters);
  readSections(worksheet.headerFooter?.oddFooter ?? "", "Footer", page.headersFooters);
  page.rowBreaks = breaksOf(sheetXml, "rowBreaks");
  page.columnBreaks = breaksOf(sheetXml, "colBreaks");
}

/** How a sheet is printed, for exceljs; breaks are written by `writeBreaks`. */
export function writePage(page: PageSetup): { [Part in keyof FilePage]?: FilePage[Part] | undefined } {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const margins = Object.fromEntries(
    marginNames.map((name) => [name, Number((page[storeMargin(name)] / pointsPerInch).toPrecision(15))]),
  );
  return {
    margins: margins as unknown as FilePage["margins"],
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: (papers[page.paperSize] ?? (Number(page.paperSize) || undefined)) as FilePage["paperSize"],
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    firstPageNumber: page.firstPageNumber === "" ? undefined : page.firstPageNumber,
    fitToPage: fits,
    fitToWidth: fits ? (horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (verticalFitToPages ?? 0) : undefined,
    scale: fits ? undefined : (scale ?? 100),
  };
}

/** The codes of the ordinary header and footer. */
export const writeHeaderFooter = (
  from: PageSetup["headersFooters"],
): { oddHeader: string | undefined; oddFooter: string | undefined } => ({
  oddHeader: writeSections("Header", from) || undefined,
  oddFooter: writeSections("Footer", from) || undefined,
});

function writeBreakList(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return "";
  const list = [...breaks].sort((a, b) => a - b).map((id) => `<brk id="${id}" max="${last}" man="1"/>`);
  return `<${name} count="${list.length}" manualBreakCount="${list.length}">${list.join("")}</${name}>`;
}

/** The elements that end pages by hand. */
export const writeBreaks = ({ rowBreaks, columnBreaks }: PageSetup): string =>
  writeBreakList("rowBreaks", rowBreaks, 16_383) + writeBreakList("colBreaks", columnBreaks, 1_048_575);
