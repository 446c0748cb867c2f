import { useCase, workbookTables } from "../use-case";
import type { ComposedFile } from "../composed-file";
import type { PlanFormat } from "@/domain/plan/plan-format";
import { fillPlan as fillTemplate } from "@/documents/plan/fill-plan";
import { planFields } from "@/documents/plan/plan-fields";
import { appendixSheets } from "@/documents/plan/appendix-sheets";
import { planSheet } from "@/documents/plan/plan-sheet";
import type { PlanFacts } from "@/domain/plan/plan-facts";
import type { Issue } from "@/issues/issue";
import type { Files, TemplateName } from "../ports";
import { readPlanContent } from "./read-plan-content";

export const planFileName = "ke-hoach.docx";

/** A plan that was laid out. */
export interface PlanOutcome {
  readonly facts: PlanFacts;
  /** Tags of the template whose fact is not known yet: they are printed as «……». */
  readonly missing: readonly string[];
  /** Names in braces in the tables that mean nothing, and faults of the template. */
  readonly issues: readonly Issue[];
  /** Null when the template cannot be used; the sheet is written all the same. */
  readonly file: ComposedFile | null;
}

/** The templates of the plan, by format. */
export type PlanTemplates = Readonly<Record<PlanFormat, Uint8Array>>;

/** Writes the plan as the sheet «Kế hoạch» and its appendices as sheets of their own, and gives it as a .docx from the template of its day: both from the same facts. */
export const fillPlan = useCase<PlanTemplates, PlanOutcome>({
  step: "fillPlan",
  reads: workbookTables,
  work(draft, templates) {
    const { facts, content } = readPlanContent(draft);
    const { format } = content;
    const filled = fillTemplate(planTemplate(format), templates[format], planFields(content));
    for (const sheet of [planSheet(content, facts), ...appendixSheets(content, facts)]) draft.writeSheet(sheet);
    const { bytes, missing } = filled;
    const file = bytes === null ? null : docxFile(planFileName, bytes);
    return { facts, missing, issues: [...content.issues, ...filled.issues], file };
  },
  documents: ({ file }) => (file === null ? [] : [file]),
  issues: ({ issues }) => issues,
});

const planTemplate = (format: PlanFormat): TemplateName => `ke-hoach-${format}.docx`;

/** Reads the templates that `fillPlan` needs. */
export async function readPlanTemplates({ readTemplate }: Pick<Files, "readTemplate">): Promise<PlanTemplates> {
  const [nd30, tt01] = await Promise.all([readTemplate(planTemplate("nd30")), readTemplate(planTemplate("tt01"))]);
  return { nd30, tt01 };
}

/** Finished bytes as a file. */
export const docxFile = (name: string, bytes: Uint8Array): ComposedFile => ({
  name,
  kind: "docx",
  bytes: () => Promise.resolve(bytes),
});
