import { strFromU8, strToU8 } from "fflate";
import { packParts } from "../package/pack-parts";
import { compileTemplate, type CompiledPart, type TemplateNode } from "./compile-template";
import type { TemplateFault } from "@/domain/templates/template-fault";
import type { FieldRecord, FieldValue, Vocabulary } from "./template-tags";
import { createUniqueIds } from "./unique-ids";
import { escapeXml } from "@/sheet/escape-xml";

/** A filled template. `bytes` is null when the template cannot be used; the faults then say why, all at once. */
export interface FilledTemplate {
  readonly bytes: Uint8Array | null;
  /** Tags whose fact is not known yet, in the order in which they were met, each once. */
  readonly missing: readonly string[];
  readonly faults: readonly TemplateFault[];
}

/** What is printed for a value that is not known. */
export const OPEN = "……";

/** Fills a template. Equal template and fields give equal bytes; text of the user is never read as a tag or as XML. */
export function fillTemplate(template: Uint8Array, fields: FieldRecord, vocabulary: Vocabulary): FilledTemplate {
  const { faults, filling } = compileTemplate(template, vocabulary);
  if (filling === null) return { bytes: null, missing: [], faults };
  const missing = new Set<string>();
  const rendered = filling.texts.map((part) => [part.path, renderPart(part, fields, missing)] as const);
  const words = Object.entries(filling.parts).filter(([path]) => /^word\/[^/]+\.xml$/.test(path));
  const withOwnIds = createUniqueIds(words.map(([, bytes]) => strFromU8(bytes)));
  const filled = rendered.map(([path, xml]) => [path, strToU8(withOwnIds(xml))] as const);
  return {
    bytes: packParts({ ...filling.parts, ...Object.fromEntries(filled) }),
    missing: [...missing],
    faults,
  };
}

function renderPart({ nodes, prefix }: CompiledPart, fields: FieldRecord, missing: Set<string>): string {
  const out: string[] = [];
  const lineBreak = `</${prefix}:t><${prefix}:br/><${prefix}:t xml:space="preserve">`;
  const write = (text: string): void => {
    const xml = escapeXml(text);
    out.push(/[\r\n]/.test(xml) ? xml.split(/\r\n|\r|\n/).join(lineBreak) : xml);
  };
  /** Scopes from the inner to the outer; null inside rows that stand for an empty list. */
  const render = (children: readonly TemplateNode[], scopes: readonly FieldRecord[] | null): void => {
    for (const node of children) {
      if (typeof node === "string") out.push(node);
      else if ("value" in node) {
        if (scopes !== null) write(textOf(node.value, valueOf(node.value, scopes), missing));
      } else if (scopes !== null) renderLoop(node, scopes);
    }
  };
  const renderLoop = (
    node: Exclude<TemplateNode, string | { readonly value: string }>,
    scopes: readonly FieldRecord[],
  ): void => {
    const value = valueOf(node.list, scopes);
    const records = recordsOf(value);
    if (node.isInverted) {
      if (records.length === 0) render(node.children, scopes);
    } else if (records.length > 0) {
      for (const record of records) render(node.children, record === null ? scopes : [record, ...scopes]);
    } else if (node.whenEmpty === "paragraph") out.push(`<${prefix}:p/>`);
    else if (node.whenEmpty === "blank-rows") render(node.children, null);
  };
  render(nodes, [fields]);
  return out.join("");
}

function valueOf(name: string, scopes: readonly FieldRecord[]): FieldValue | null {
  for (const scope of scopes) {
    const value = scope[name];
    if (value !== undefined) return value;
  }
  return null;
}

/** The records of a list; a value that is known is shown once, in the scope around it. */
function recordsOf(value: FieldValue | null): readonly (FieldRecord | null)[] {
  if (value === null || value === "") return [];
  if (typeof value === "string") return [null];
  return "missing" in value ? [] : value;
}

function textOf(name: string, value: FieldValue | null, missing: Set<string>): string {
  if (typeof value === "string") return value;
  missing.add(name);
  return value !== null && "missing" in value ? value.missing : OPEN;
}
