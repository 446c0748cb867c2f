import { readFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { fillPlan } from "@/documents/plan/fill-plan";
import { planFields } from "@/documents/plan/plan-fields";
import type { FieldRecord } from "@/documents/templates/template-tags";
import { tagKey } from "@/domain/templates/tag-name";
import { wordText } from "../../support/word-text";
import { smallContent } from "../plan/small-plan";

/** What docxtemplater makes of the same template and fields. */
function fillWithDocxtemplater(template: Uint8Array, fields: FieldRecord): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag: string) => ({
      get: (scope: FieldRecord) => {
        const value = Object.entries(scope).find(([name]) => tagKey(name) === tagKey(tag))?.[1];
        return typeof value === "object" && "missing" in value ? value.missing : value;
      },
    }),
  });
  document.render(fields);
  return document.toUint8Array();
}

test.each(["tt01", "nd30"] as const)("the plan's template %s reads the same, filled by docxtemplater", (format) => {
  const name = `ke-hoach-${format}.docx`;
  const template = new Uint8Array(readFileSync(join("assets", "templates", name)));
  const fields = planFields(smallContent({ planDate: format === "tt01" ? "2020-03-02" : "2025-09-01" }));
  const ours = fillPlan(name, template, fields).bytes ?? new Uint8Array();
  expect(wordText(ours)).toBe(wordText(fillWithDocxtemplater(template, fields)));
});
