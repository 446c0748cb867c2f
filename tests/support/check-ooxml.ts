import { strFromU8, unzipSync } from "fflate";
import { sheetFaults, stylesFaults, tableFaults, workbookFaults } from "./check-spreadsheet";
import { wordFaults } from "./check-word";
import type { OfficeParts, Relation } from "./office-parts";
import { elementsOf, parseXml, type XmlElement } from "./xml-tree";

/**
 * What Office would refuse or repair in an .xlsx or .docx that we made: the package (content types, relationships), order of elements
 * and required attributes by ECMA-376, indices that lead nowhere, tables that are not their headings. None = [].
 * The standard's own schemas are not in this repository; what we write of it is told here.
 */
export function ooxmlFaults(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const faults: string[] = [];
  if (names[0] !== "[Content_Types].xml") faults.push("[Content_Types].xml does not come first");
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
    faults.push("parts that differ by case only");
  const xml = new Map<string, XmlElement>();
  for (const name of names.filter((each) => /\.(?:xml|rels|vml)$/.test(each))) {
    try {
      xml.set(name, parseXml(strFromU8(parts[name] ?? new Uint8Array())));
    } catch (error) {
      faults.push(`${name}: not well formed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const types = contentTypes(xml.get("[Content_Types].xml"), names, faults);
  const relations = readRelations(xml, names, faults);
  const office: OfficeParts = { xml, types, relations };
  faults.push(...danglingIds(office), ...typeFaults(office));
  const main = [...(relations.get("") ?? new Map<string, Relation>()).values()].find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  if (main?.target == null) return [...faults, "no main part"];
  const type = types.get(main.target) ?? "";
  if (type.endsWith("spreadsheetml.sheet.main+xml"))
    faults.push(
      ...workbookFaults(office, main.target),
      ...stylesFaults(office),
      ...sheetFaults(office),
      ...tableFaults(office),
    );
  else if (type.endsWith("wordprocessingml.document.main+xml")) faults.push(...wordFaults(office, main.target));
  else faults.push(`the main part is of an unknown type: ${type}`);
  return faults;
}

function contentTypes(
  root: XmlElement | undefined,
  names: readonly string[],
  faults: string[],
): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  if (root === undefined) return types;
  const defaults = new Map(
    elementsOf(root, "Default").map(({ attributes }) => [
      (attributes["Extension"] ?? "").toLowerCase(),
      attributes["ContentType"] ?? "",
    ]),
  );
  for (const { attributes } of elementsOf(root, "Override")) {
    const name = (attributes["PartName"] ?? "").replace(/^\//, "");
    if (types.has(name)) faults.push(`${name}: two content types`);
    if (!names.includes(name)) faults.push(`${name}: a content type without a part`);
    types.set(name, attributes["ContentType"] ?? "");
  }
  for (const name of names) {
    if (name === "[Content_Types].xml" || types.has(name)) continue;
    const type = defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
    if (type === undefined) faults.push(`${name}: no content type`);
    else types.set(name, type);
  }
  return types;
}

function readRelations(
  xml: ReadonlyMap<string, XmlElement>,
  names: readonly string[],
  faults: string[],
): OfficeParts["relations"] {
  const relations = new Map<string, Map<string, Relation>>();
  for (const [name, root] of xml) {
    const [, folder, owner] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (folder === undefined || owner === undefined) continue;
    const own = new Map<string, Relation>();
    for (const { attributes } of elementsOf(root, "Relationship")) {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      if (Id === "" || Type === "" || Target === "") faults.push(`${name}: a relationship without Id, Type or Target`);
      if (own.has(Id)) faults.push(`${name}: two relationships ${Id}`);
      const target = TargetMode === "External" ? null : resolve(folder, Target);
      if (target !== null && !names.includes(target))
        faults.push(`${name}: ${Id} leads to ${target}, which is not there`);
      own.set(Id, { type: Type, target });
    }
    relations.set(owner === "" ? "" : `${folder}${owner}`, own);
  }
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part must be by the relationship that leads to it. */
const typeEndings: Readonly<Record<string, RegExp>> = {
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  styles: /ml\.styles\+xml$/,
  theme: /theme\+xml$/,
  drawing: /drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  numbering: /wordprocessingml\.numbering\+xml$/,
  header: /wordprocessingml\.header\+xml$/,
  footer: /wordprocessingml\.footer\+xml$/,
  settings: /wordprocessingml\.settings\+xml$/,
};

const typeFaults = ({ relations, types }: OfficeParts): readonly string[] =>
  [...relations.values()].flatMap((own) =>
    [...own.values()].flatMap(({ type, target }) => {
      const ending = typeEndings[type.slice(type.lastIndexOf("/") + 1)];
      const actual = types.get(target ?? "") ?? "";
      return target === null || ending === undefined || ending.test(actual) ? [] : [`${target}: of the type ${actual}`];
    }),
  );

/** `r:id`, `r:embed` and the like that no relationship of the part carries. */
function danglingIds({ xml, relations }: OfficeParts): readonly string[] {
  return [...xml].flatMap(([name, root]) => {
    const own = relations.get(name);
    const visit = (element: XmlElement): readonly string[] => [
      ...Object.entries(element.attributes).flatMap(([key, value]) =>
        /^r:(?:id|embed|link|pict)$/.test(key) && !own?.has(value)
          ? [`${name}: <${element.name}> leads to ${value}, which is no relationship`]
          : [],
      ),
      ...element.children.flatMap(visit),
    ];
    return visit(root);
  });
}
