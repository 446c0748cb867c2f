import { fillTemplate } from "../templates/fill-template";
import type { FieldRecord } from "../templates/template-tags";
import { letterVocabulary } from "./letter-tags";

/** Fills a template of ours for a letter. A template of ours with a fault is our own mistake (throws). */
export function fillLetter(template: Uint8Array, fields: FieldRecord): Uint8Array {
  const { bytes, faults } = fillTemplate(template, fields, letterVocabulary);
  if (bytes === null || faults.length > 0)
    throw new Error(`our own template: ${faults.map(({ code, tag }) => `${code} ${tag}`).join(", ")}`);
  return bytes;
}
