import { useCase, workbookTables } from "../use-case";
import { runAction } from "../run-action";
import type { ComposedFile } from "../composed-file";
import { docxFile } from "./fill-plan";
import { planFields } from "@/documents/plan/plan-fields";
import { planVocabulary } from "@/documents/plan/plan-vocabulary";
import { compileTemplate } from "@/documents/templates/compile-template";
import { fillTemplate } from "@/documents/templates/fill-template";
import type { FieldRecord, FieldValue } from "@/documents/templates/template-tags";
import type { TemplateFault } from "@/domain/templates/template-fault";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext, SavedFile } from "../ports";
import { readPlanContent } from "./read-plan-content";
import { vietnamese } from "@/messages/vietnamese";

/** A tag that a template of the unit's own may use, with what it stands for now. */
export interface TagValue {
  readonly name: string;
  readonly isList: boolean;
  /** Lists inside which it means something; null = anywhere. */
  readonly within: readonly (string | null)[];
  /** Text of a value, or of the first row of its list; null = not known yet, or nothing is listed. */
  readonly value: string | null;
  /** Rows of a list; null for a value. */
  readonly rows: number | null;
}

/** A template of the unit's own, as it was read. */
export interface OwnTemplate {
  readonly name: string;
  readonly faults: readonly TemplateFault[];
  /** False while a fault would spoil the document. */
  readonly canFill: boolean;
  /** Names of the tags that it uses, in its order. */
  readonly uses: readonly string[];
  /** Kept in the workbook; one that is too large must be chosen anew each time. */
  readonly isKept: boolean;
}

/** A document made of a template of the unit's own. */
export interface FilledTemplate {
  /** Null when the template cannot be filled. */
  readonly saved: SavedFile | null;
  /** Tags that stand as «……». */
  readonly missing: readonly string[];
  readonly faults: readonly TemplateFault[];
}

/** More than a workbook's settings take: Office keeps 2 MB of them, and text of bytes is a third longer than the bytes. */
const mostKeptBytes = 1_400_000;

/** Reads a template with all its faults, and keeps it in the workbook unless it cannot be filled or is too large. */
export const readTemplate = useCase<InputFile, OwnTemplate>({
  step: "fillPlan",
  reads: [],
  work(draft, file) {
    const read = assess(file);
    if (!read.canFill || file.bytes.byteLength > mostKeptBytes) return read;
    draft.keepFile(file.name, file.bytes);
    return { ...read, isKept: true };
  },
});

/** Takes a template out of the workbook. */
export const forgetTemplate = useCase<string, void>({
  step: "fillPlan",
  reads: [],
  work: (draft, name) => draft.forgetFile(name),
});

/** The templates that the workbook keeps, read again. */
export async function readKeptTemplates({ workbook }: Pick<AppContext, "workbook">): Promise<readonly OwnTemplate[]> {
  const templates: OwnTemplate[] = [];
  for (const name of await workbook.listKeptFiles()) {
    const bytes = await workbook.readKeptFile(name);
    if (bytes !== null) templates.push({ ...assess({ name, bytes }), isKept: true });
  }
  return templates;
}

function assess({ name, bytes }: InputFile): OwnTemplate {
  const { faults, filling, used } = compileTemplate(bytes, planVocabulary);
  return { name, faults, canFill: filling !== null, uses: used.map((tag) => tag.name), isKept: false };
}

/** Every tag that there is, with its value now. */
export const readTags = useCase<void, readonly TagValue[]>({
  step: "fillPlan",
  reads: workbookTables,
  work(draft) {
    const fields = planFields(readPlanContent(draft).content);
    return planVocabulary.tags.map(({ name, isList, within }) => {
      const value = within.includes(null) ? fields[name] : firstIn(fields, name);
      return { name, isList, within, value: textOf(value), rows: isList ? rowsOf(value) : null };
    });
  },
});

/** The value of a tag in the first row that has it, in any list. */
function firstIn(record: FieldRecord, name: string): FieldValue | undefined {
  for (const value of Object.values(record)) {
    if (typeof value === "string" || "missing" in value) continue;
    for (const row of value.slice(0, 1)) {
      const found = row[name] ?? firstIn(row, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const textOf = (value: FieldValue | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;
const rowsOf = (value: FieldValue | undefined): number =>
  value === undefined || typeof value === "string" || "missing" in value ? 0 : value.length;

/** Fills a template of the unit's own, one that is kept or one at hand, and saves the document beside its name: `giấy mời.docx` → `giấy mời - đã điền.docx`. */
export async function fillOwnTemplate(context: AppContext, template: InputFile | string): Promise<FilledTemplate> {
  const file =
    typeof template === "string" ? { name: template, bytes: await context.workbook.readKeptFile(template) } : template;
  const { name, bytes } = file;
  if (bytes === null) return { saved: null, missing: [], faults: [] };
  const { report, saved } = await runAction(context, fillOwn, { name, bytes });
  return { saved: saved[0] ?? null, missing: report.missing, faults: report.faults };
}

const fillOwn = useCase<InputFile, Omit<FilledTemplate, "saved"> & { readonly file: ComposedFile | null }>({
  step: "fillPlan",
  reads: workbookTables,
  work(draft, { name, bytes }) {
    const { content } = readPlanContent(draft);
    const filled = fillTemplate(bytes, planFields(content), planVocabulary);
    if (filled.bytes === null) return { missing: [], faults: filled.faults, file: null };
    const file = docxFile(vietnamese("word:file.filled", { name: name.replace(/\.do[ct]x$/i, "") }), filled.bytes);
    return { missing: filled.missing, faults: filled.faults, file };
  },
  documents: ({ file }) => (file === null ? [] : [file]),
});
