import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { isHarmless } from "../templates/compile-template";
import { fillTemplate } from "../templates/fill-template";
import type { TemplateFault } from "@/domain/templates/template-fault";
import type { FieldRecord } from "../templates/template-tags";
import { planVocabulary } from "./plan-vocabulary";

/** A filled plan. `bytes` is null when the template cannot be used; the issues then say why, all faults at once. */
export interface FilledPlan {
  readonly bytes: Uint8Array | null;
  /** Tags whose fact is not known yet, each once. */
  readonly missing: readonly string[];
  /** `template-unreadable`, `template-broken` (no document), `template-tag-unknown` (the tag stays in the document). */
  readonly issues: readonly Issue[];
}

/** Fills the plan's own template. Equal template and fields give equal bytes; text of the user is never read as a tag or as XML. */
export function fillPlan(name: string, template: Uint8Array, fields: FieldRecord): FilledPlan {
  const { bytes, missing, faults } = fillTemplate(template, fields, planVocabulary);
  return { bytes, missing, issues: faults.map((fault) => faultIssue(name, fault)) };
}

function faultIssue(file: string, found: TemplateFault): Issue {
  const { tag, context } = found;
  const at = { file, sheet: "", row: 0, column: null, field: null };
  if (isHarmless(found)) return issueOf("template-tag-unknown", at, { tag });
  if (tag === "") return issueOf("template-unreadable", at, {});
  return issueOf("template-broken", at, { reason: found.code, tag, context });
}
