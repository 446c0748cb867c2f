import * as v from "valibot";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import { ownFields } from "@/fields/own-fields";
import type { Field } from "@/fields/field";
import { headingKey } from "@/language/words/heading-key";
import { vietnamese } from "@/messages/vietnamese";

/** The choices, or faults as Vietnamese sentences; never both. */
export interface ParsedChoices {
  readonly choices: IntakeChoices | null;
  readonly faults: readonly string[];
}

const field = v.nullable(v.picklist(ownFields.map(({ id }): Field => id)));
const kind = v.picklist(["delegates", "honorees", "budget", "unknown"]);
const hidden = v.picklist(["take", "leave"]);

const choices = v.strictObject({
  sources: v.optional(
    v.array(
      v.strictObject({
        file: v.string(),
        sheet: v.string(),
        kind: v.optional(kind),
        headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        encoding: v.optional(v.picklist(["Unicode", "Windows-1258", "TCVN3", "VNI", "VIQR"])),
        separator: v.optional(v.picklist([",", ";", "\t"])),
        hiddenRows: v.optional(hidden),
        hiddenColumns: v.optional(hidden),
        columns: v.optional(v.record(v.pipe(v.string(), v.digits()), field)),
      }),
    ),
  ),
  columns: v.optional(v.array(v.strictObject({ heading: v.pipe(v.string(), v.transform(headingKey)), kind, field }))),
  abbreviations: v.optional(
    v.array(
      v.strictObject({
        short: v.string(),
        full: v.nullable(v.string()),
        about: v.picklist(["position", "award", "orgUnit"]),
      }),
    ),
  ),
});

/** Reads `choices.json`: what a user would say of lists in the pane, for the command line. */
export function parseChoices(text: string): ParsedChoices {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), choices), text.replace(/^\uFEFF/, ""));
  if (parsed.success) return { choices: parsed.output as IntakeChoices, faults: [] };
  const faults = parsed.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? vietnamese("word:choices.not-json") : vietnamese("word:choices.wrong", { path });
  });
  return { choices: null, faults: [...new Set(faults)] };
}
