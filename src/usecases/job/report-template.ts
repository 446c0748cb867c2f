import { wordPlacePhrase } from "@/messages/template-sentence";
import { createTranslator } from "@/messages/translate";
import type { FilledTemplate } from "../plan/read-template";

/** A template of the unit's own in `report.json`: what is wrong with it, and the facts that stand as «……». */
export interface ReportedTemplate {
  readonly file: string;
  readonly faults: readonly {
    readonly code: string;
    readonly tag: string;
    /** The part of the document; null for the whole file. */
    readonly part: string | null;
    /** As a reader counts: «Nội dung, bảng 1, dòng 2, ô 1»; "" for the whole file. */
    readonly place: string;
    /** The known tag that was most likely meant, or null. */
    readonly nearest: string | null;
  }[];
  readonly missing: readonly string[];
}

/** Tells what came of a template. */
export function reportTemplate(file: string, { faults, missing }: FilledTemplate): ReportedTemplate {
  return {
    file,
    faults: faults.map(({ code, tag, at, nearest }) => ({
      code,
      tag,
      part: at?.part ?? null,
      place: at === null ? "" : wordPlacePhrase(at, createTranslator("vi")),
      nearest,
    })),
    missing,
  };
}
