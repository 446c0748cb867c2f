import { strFromU8, unzipSync } from "fflate";
import type { TemplateFaultCode, WordPlace } from "@/domain/templates/template-fault";
import { attributeOf, tokenizeXml, type XmlToken } from "./word-xml";

/** A part of a Word document that holds text. */
export interface WordPart {
  readonly path: string;
  readonly kind: WordPlace["part"];
  readonly tokens: readonly XmlToken[];
  /** The prefix of Word's own tags in this part, usually `w`. */
  readonly prefix: string;
}

/** An opened Word document, or why it cannot be read. */
export type OpenedWord =
  | {
      readonly kind: "word";
      readonly parts: Readonly<Record<string, Uint8Array>>;
      readonly texts: readonly WordPart[];
    }
  | { readonly kind: "refused"; readonly code: TemplateFaultCode };

/** More than any office's document unpacks to. */
const mostBytes = 64 * 1024 * 1024;

const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

const refused = (code: TemplateFaultCode): OpenedWord => ({ kind: "refused", code });

/** Opens a .docx or .dotx: its main text, then headers, footers and notes. Word 97 files, files with a password and files with macros are refused. */
export function openWord(bytes: Uint8Array): OpenedWord {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refused("old-word");
  const parts = unpack(bytes);
  if (parts === null) return refused("broken-file");
  if (parts === "too-large") return refused("too-large");
  const types = contentTypes(parts);
  if (types.some(({ type }) => type.includes("macroEnabled") || type.includes("vbaProject"))) return refused("macros");
  const main = types.find(({ type }) => /wordprocessingml\.(?:document|template)\.main\+xml$/.test(type));
  if (main === undefined) return refused("not-word");
  const texts: WordPart[] = [];
  for (const { path, type } of types) {
    const kind = path === main.path ? "body" : partKind(type);
    const content = parts[path];
    if (kind === null || content === undefined) continue;
    const part = readPart(path, kind, content);
    if (part === null) return refused("broken-file");
    texts.push(part);
  }
  if (!texts.some(({ kind }) => kind === "body")) return refused("broken-file");
  return { kind: "word", parts, texts: texts.sort((a, b) => order(a) - order(b) || (a.path < b.path ? -1 : 1)) };
}

const order = ({ kind }: WordPart): number => ["body", "header", "footer", "footnote", "endnote"].indexOf(kind);

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | "too-large" | null {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => (size += originalSize) <= mostBytes,
    });
    return size > mostBytes ? "too-large" : parts;
  } catch {
    return null;
  }
}

interface PartType {
  readonly path: string;
  readonly type: string;
}

/** Parts whose content type is stated one by one, which Word does for all that holds text. */
function contentTypes(parts: Readonly<Record<string, Uint8Array>>): readonly PartType[] {
  const list = parts["[Content_Types].xml"];
  if (list === undefined) return [];
  return [...strFromU8(list).matchAll(/<Override\b[^>]*>/g)].flatMap(([raw]): PartType[] => {
    const path = attributeOf(raw, "PartName")?.replace(/^\//, "");
    const type = attributeOf(raw, "ContentType");
    return path === undefined || type === null ? [] : [{ path, type }];
  });
}

function partKind(type: string): Exclude<WordPlace["part"], "body"> | null {
  const name = /wordprocessingml\.(header|footer|footnotes|endnotes)\+xml$/.exec(type)?.[1];
  if (name === "footnotes") return "footnote";
  if (name === "endnotes") return "endnote";
  return name === "header" || name === "footer" ? name : null;
}

function readPart(path: string, kind: WordPlace["part"], bytes: Uint8Array): WordPart | null {
  const xml = strFromU8(bytes).replace(/^\ufeff/, "");
  const tokens = tokenizeXml(xml);
  const root = tokens?.find((token) => token.kind === "open" || token.kind === "empty");
  if (!tokens || !root) return null;
  const prefix = /^([^:]+):/.exec(root.name)?.[1];
  const namespace = prefix === undefined ? null : attributeOf(root.raw, `xmlns:${prefix}`);
  return prefix !== undefined && namespace !== null && wordNamespaces.includes(namespace)
    ? { path, kind, tokens, prefix }
    : null;
}
