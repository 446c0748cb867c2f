import type { DXT } from "docxtemplater";
import { unzipSync } from "fflate";
import type PizZipClass from "pizzip";
import type { Issue } from "@/domain/tables/issue";
import { packParts } from "../pack-parts";
import type { FieldRecord, FieldValue } from "./plan-fields";
import { planTags, tagKey } from "./plan-tags";

/** A filled plan. `bytes` is null when the template cannot be used; the issues then say why, all faults at once. */
export interface FilledPlan {
  readonly bytes: Uint8Array | null;
  /** Tags whose fact is not known yet, in the order of the document, each once. */
  readonly missing: readonly string[];
  /** `template-unreadable`, `template-broken` (no document), `template-tag-unknown` (the tag is left standing). */
  readonly issues: readonly Issue[];
}

const TEMPLATE = "ke-hoach.docx";

/** Fills the plan's template. Equal template and fields give equal bytes; text of the user is never read as a tag or as XML. */
export async function fillPlan(template: Uint8Array, fields: FieldRecord): Promise<FilledPlan> {
  const [{ default: PizZip }, { default: Templater }, { default: Inspector }] = await Promise.all([
    importDefault(import("pizzip")),
    importDefault(import("docxtemplater")),
    importDefault(import("docxtemplater/js/inspect-module.js")),
  ]);
  const missing = new Set<string>();
  const inspector = new Inspector();
  const zip = openZip(template, PizZip);
  if (!zip?.file("word/document.xml")) return refused([fault("template-unreadable", {})]);
  try {
    const document = new Templater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      parser: (tag: string) => ({ get: (scope: FieldRecord) => lookUp(scope, tag, missing) }),
      nullGetter: (part: DXT.Part) => (part.module === "loop" ? [] : `{${part.value}}`),
      modules: [inspector],
    });
    const unknown = unknownTags(inspector.getAllStructuredTags());
    document.render(fields);
    return {
      bytes: packParts(unzipSync(document.toUint8Array())),
      missing: [...missing],
      issues: unknown.map((tag) => fault("template-tag-unknown", { tag })),
    };
  } catch (error) {
    return refused(faultsOf(error));
  }
}

/** Null for bytes that are no zip: the reader throws for them. */
function openZip(bytes: Uint8Array, Zip: typeof PizZipClass): PizZipClass | null {
  try {
    return new Zip(bytes);
  } catch {
    return null;
  }
}

/** A CommonJS package seen from ES modules has its export under `default.default` in some loaders and under `default` in others. */
async function importDefault<Export>(
  loading: Promise<{ readonly default: Export }>,
): Promise<{ readonly default: Export }> {
  const { default: found } = await loading;
  const inner = found as Export & { readonly default?: Export };
  return { default: inner.default ?? found };
}

/** The value of a tag in one scope; undefined sends the search to the scope around it. */
function lookUp(scope: FieldRecord, tag: string, missing: Set<string>): string | readonly FieldRecord[] | undefined {
  const key = Object.keys(scope).find((name) => tagKey(name) === tagKey(tag));
  const value: FieldValue | undefined = key === undefined ? undefined : scope[key];
  if (key === undefined || value === undefined) return undefined;
  if (typeof value === "string" || !("missing" in value)) return value;
  missing.add(key);
  return value.missing;
}

const knownTags = new Set(Object.values(planTags).map(tagKey));

function unknownTags(parts: readonly DXT.Part[]): readonly string[] {
  const tags = parts.flatMap((part): readonly string[] => [
    ...(knownTags.has(tagKey(part.value)) ? [] : [part.value.trim()]),
    ...unknownTags(part.subparsed ?? []),
  ]);
  return [...new Set(tags)];
}

const refused = (issues: readonly Issue[]): FilledPlan => ({ bytes: null, missing: [], issues });

function fault(code: string, params: Issue["params"]): Issue {
  return {
    code,
    severity: code === "template-tag-unknown" ? "warning" : "error",
    at: { file: TEMPLATE, sheet: "", row: 0, column: null, field: null },
    params,
  };
}

interface TemplateError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

/** Each fault that the template engine found; an error that is not its own is our mistake and is thrown on. */
function faultsOf(error: unknown): readonly Issue[] {
  const { properties } = error as TemplateError;
  if (!properties) throw error;
  if (properties.errors) return properties.errors.flatMap(faultsOf);
  const { id = "", openingtag, closingtag } = properties;
  const { xtag: tag = closingtag ?? "", context = openingtag === undefined ? "" : `{#${openingtag}}` } = properties;
  return [fault("template-broken", { reason: id, tag, context })];
}
