import { elementsOf, escapeXml, unescapeXml, writeAttributes } from "../xml-text";
import type { StoreWorkbook } from "../../host/store/workbook";

/** The namespace of the part in which an add-in's settings are kept in a file. */
const settingsNamespace = "urn:bang-vang:embedded-workbook:settings";

const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const variantNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The one format id that custom document properties have. */
const propertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const isSettingsPart = (xml: string): boolean => xml.includes(`"${settingsNamespace}"`);

/** Reads the add-in's settings from their part. */
export function readSettings(xml: string, workbook: StoreWorkbook): void {
  for (const { attributes, content } of elementsOf(xml, "setting"))
    workbook.settings.set(attributes["key"] ?? "", unescapeXml(content));
}

/** The custom XML part with settings; null when there are none. */
export function writeSettings(workbook: StoreWorkbook): string | null {
  const settings = [...workbook.settings].map(
    ([key, value]) => `<setting${writeAttributes({ key })}>${escapeXml(value)}</setting>`,
  );
  return settings.length === 0
    ? null
    : `${xmlHead}<settings xmlns="${settingsNamespace}">${settings.join("")}</settings>`;
}

/** A custom property of a sheet as its part holds it: bare UTF-16, as Excel writes it. */
export const writePropertyPart = (value: string): Uint8Array =>
  Uint8Array.from(value.split("").flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));

/** The text of a custom property's part. */
export const readPropertyPart = (bytes: Uint8Array): string =>
  Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) =>
    String.fromCharCode((bytes[at * 2] ?? 0) | ((bytes[at * 2 + 1] ?? 0) << 8)),
  ).join("");

/** What a custom XML part must have beside it. */
export const settingsDescription = `${xmlHead}<ds:datastoreItem ds:itemID="{6D0E1C51-5C1A-4E0B-9C0F-0B5A4E564731}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

type Property = string | number | boolean | Date;

function readProperty(content: string): Property | null {
  const match = /<vt:(\w+)>([\s\S]*?)<\/vt:\1>/u.exec(content);
  if (!match) return null;
  const [, type = "", raw = ""] = match;
  const text = unescapeXml(raw);
  if (type === "bool") return text === "true" || text === "1";
  if (type === "filetime" || type === "date") return new Date(text);
  return /^(?:i|ui|int|uint|r|decimal)[0-9]*$/u.test(type) ? Number(text) : text;
}

/** The custom properties of a document. */
export function readDocumentProperties(xml: string): Map<string, Property> {
  return new Map(
    elementsOf(xml, "property").flatMap(({ attributes, content }) => {
      const value = readProperty(content);
      return value === null ? [] : [[attributes["name"] ?? "", value] as const];
    }),
  );
}

function writeProperty(value: Property): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString().replace(/\.\d+Z$/u, "Z")}</vt:filetime>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInteger ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** The part with the document's custom properties; null when there are none. */
export function writeDocumentProperties(properties: ReadonlyMap<string, Property>): string | null {
  if (properties.size === 0) return null;
  const written = [...properties].map(
    ([name, value], index) =>
      `<property${writeAttributes({ fmtid: propertyFormat, pid: index + 2, name })}>${writeProperty(value)}</property>`,
  );
  return `${xmlHead}<Properties xmlns="${propertiesNamespace}" xmlns:vt="${variantNamespace}">${written.join("")}</Properties>`;
}
