import { missingAttributes, orderFaults, type OfficeParts } from "./office-parts";
import { elementsOf, type XmlElement } from "./xml-tree";

const w = (names: string): readonly string[] => names.split(" ").map((name) => `w:${name}`);

/** Order of the children, by ECMA-376; what an element holds beside its properties is free. */
const orders: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": w(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  "w:tblPr": w(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  ),
  "w:tcPr": w(
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
  ),
  "w:sectPr": w(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  ),
  "w:tblBorders": w("top left start bottom right end insideH insideV"),
  "w:tcBorders": w("top left start bottom right end insideH insideV tl2br tr2bl"),
  "w:numPr": w("ilvl numId numberingChange ins"),
};

/** Elements whose properties, where there are any, come before everything else. */
const propertiesFirst: Readonly<Record<string, string>> = {
  "w:p": "w:pPr",
  "w:r": "w:rPr",
  "w:tc": "w:tcPr",
  "w:tr": "w:trPr",
};

export function wordFaults({ xml, relations }: OfficeParts, main: string): readonly string[] {
  const document = xml.get(main);
  if (document === undefined) return [];
  const body = document.children.find(({ name }) => name === "w:body");
  const related = [...(relations.get(main) ?? new Map<string, { target: string | null }>()).values()];
  const texts = [
    main,
    ...related.flatMap(({ target }) =>
      target !== null && /(?:header|footer|footnotes)\d*\.xml$/.test(target) ? [target] : [],
    ),
  ];
  const part = (ending: string) => related.find(({ target }) => target?.endsWith(ending))?.target ?? "";
  const idsOf = (name: string, element: string, key: string): ReadonlySet<string> => {
    const root = xml.get(name);
    return new Set(root === undefined ? [] : elementsOf(root, element).map(({ attributes }) => attributes[key] ?? ""));
  };
  const styles = idsOf(part("styles.xml"), "w:style", "w:styleId");
  const numberings = idsOf(part("numbering.xml"), "w:num", "w:numId");
  return [
    ...(body === undefined ? [`${main}: no body`] : []),
    ...(body?.children.at(-1)?.name === "w:sectPr" ? [] : [`${main}: the body does not end with its section`]),
    ...texts.flatMap((name) => {
      const root = xml.get(name);
      return root === undefined ? [] : elementFaults(name, root, styles, numberings);
    }),
  ];
}

function elementFaults(
  name: string,
  element: XmlElement,
  styles: ReadonlySet<string>,
  numberings: ReadonlySet<string>,
): readonly string[] {
  const { children } = element;
  const order = orders[element.name];
  const first = propertiesFirst[element.name];
  const value = element.attributes["w:val"] ?? "";
  const isStyle = ["w:pStyle", "w:rStyle", "w:tblStyle"].includes(element.name);
  return [
    ...(order === undefined ? [] : orderFaults(name, element, order)),
    ...(first !== undefined && children.slice(1).some((child) => child.name === first)
      ? [`${name}: <${first}> comes late in <${element.name}>`]
      : []),
    ...(element.name === "w:tbl" ? tableFaults(name, element) : []),
    ...(element.name === "w:tc" && !["w:p", "w:sdt"].includes(children.at(-1)?.name ?? "")
      ? [`${name}: a cell without a paragraph at its end`]
      : []),
    ...(element.name === "w:pgSz" ? missingAttributes(name, element, "w:w", "w:h") : []),
    ...(isStyle && !styles.has(value) ? [`${name}: style ${value} is not there`] : []),
    ...(element.name === "w:numId" && value !== "0" && !numberings.has(value)
      ? [`${name}: numbering ${value} is not there`]
      : []),
    ...(element.name === "w:t" && /^\s|\s$/.test(element.text) && element.attributes["xml:space"] !== "preserve"
      ? [`${name}: the spaces of «${element.text}» would be lost`]
      : []),
    ...children.flatMap((child) => elementFaults(name, child, styles, numberings)),
  ];
}

/** A table has its properties, its grid, then rows whose cells are as wide as the grid together. */
function tableFaults(name: string, table: XmlElement): readonly string[] {
  const [properties, grid, ...rows] = table.children.filter((child) => !child.name.startsWith("w:bookmark"));
  if (properties?.name !== "w:tblPr" || grid?.name !== "w:tblGrid")
    return [`${name}: a table without properties and grid`];
  const columns = grid.children.length;
  return rows
    .filter((row) => row.name === "w:tr")
    .flatMap((row) => {
      const cells = row.children.filter((child) => child.name === "w:tc");
      const skipped = elementsOf(row, "w:gridBefore").concat(elementsOf(row, "w:gridAfter"));
      const width =
        cells.reduce((sum, cell) => sum + spanOf(cell), 0) +
        skipped.reduce((sum, { attributes }) => sum + Number(attributes["w:val"] ?? 0), 0);
      return width === columns ? [] : [`${name}: a row of ${width} columns in a table of ${columns}`];
    });
}

function spanOf(cell: XmlElement): number {
  const properties = cell.children.find((child) => child.name === "w:tcPr");
  const span = properties?.children.find((child) => child.name === "w:gridSpan");
  return Number(span?.attributes["w:val"] ?? 1);
}
