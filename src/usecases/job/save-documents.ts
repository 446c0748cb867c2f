import type { Issue } from "@/issues/issue";
import { paymentFileName } from "../documents/payment-kinds";
import type { SavedFile, World } from "../ports";
import { allKinds } from "../documents/all-kinds";
import type { DocumentId } from "../documents/document-ids";
import { readDocumentData } from "../documents/read-document-data";

/** A paper that was not saved, with the errors that keep it back. */
export interface RefusedPaper {
  readonly id: DocumentId;
  readonly issues: readonly Issue[];
}

export interface SavedPapers {
  readonly saved: readonly SavedFile[];
  readonly refused: readonly RefusedPaper[];
}

/** Saves every paper of the registry with its usual choices into a folder, but for the payment sheet, which is a action of its own; writes no sheet. */
export async function savePapers({ workbook, files, now }: World, folder: string): Promise<SavedPapers> {
  const book = await readDocumentData(workbook, now?.() ?? null);
  const saved: SavedFile[] = [];
  const refused: RefusedPaper[] = [];
  for (const kind of allKinds) {
    const { file, issues } = kind.compose(book, {});
    if (file === null || file.name === paymentFileName) continue;
    const errors = issues.filter(({ severity }) => severity === "error");
    if (errors.length > 0) refused.push({ id: kind.id, issues: errors });
    else saved.push(await files.save(`${folder}/${file.name}`, await file.bytes(files)));
  }
  return { saved, refused };
}
