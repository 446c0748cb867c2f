import type { Issue } from "@/issues/issue";
import { flowSteps } from "../progress-steps";
import type { SavedFile, World } from "../ports";
import { kindOf } from "./all-kinds";
import type { DocumentId } from "./document-ids";
import type { DocumentOptions } from "./document-options";
import { readDocumentData } from "./read-document-data";

/** `look`: only tell what stands against it; `sheet`: write its sheets into the workbook; `file`: that, so that it exists whatever becomes of a download, and save its file. */
export type DocumentTarget = "look" | "sheet" | "file";

export interface DocumentOrder {
  readonly id: DocumentId;
  readonly options: DocumentOptions;
  readonly to: DocumentTarget;
}

/** What came of an order. */
export interface DocumentOutcome {
  readonly id: DocumentId;
  readonly issues: readonly Issue[];
  /** Sheets that the document has. */
  readonly sheets: readonly string[];
  readonly hasFile: boolean;
  /** Sheets that were written now; none when an issue of severity `error` keeps the document from going out. */
  readonly written: readonly string[];
  readonly saved: SavedFile | null;
}

/** Reads the workbook once, lays the document out, and writes or saves it; with an error among its issues nothing is written. */
export async function writeDocument(world: World, { id, options, to }: DocumentOrder): Promise<DocumentOutcome> {
  const { workbook, files, onStep, now } = world;
  onStep?.(flowSteps.readTables);
  const book = await readDocumentData(workbook, now?.() ?? null);
  onStep?.(flowSteps.composeDocument);
  const { sheets, file, issues } = kindOf(id).compose(book, options);
  const isRefused = issues.some(({ severity }) => severity === "error");
  const names = sheets.map(({ name }) => name);
  const outcome = { id, issues, sheets: names, hasFile: file !== null, written: [], saved: null };
  if (isRefused || to === "look") return outcome;
  onStep?.(flowSteps.writeDocumentSheets);
  for (const sheet of sheets) await workbook.writeSheet(sheet);
  if (to === "sheet" || file === null) return { ...outcome, written: names };
  onStep?.(flowSteps.saveFile);
  return { ...outcome, written: names, saved: await files.save(file.name, await file.bytes(files)) };
}
