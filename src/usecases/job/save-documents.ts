import { useCase } from "../use-case";
import { runAction } from "../run-action";
import type { ComposedFile } from "../composed-file";
import type { Issue } from "@/issues/issue";
import { paymentFileName } from "../documents/payment-kinds";
import type { AppContext, SavedFile } from "../ports";
import { allKinds } from "../documents/all-kinds";
import type { DocumentId } from "../documents/document-ids";
import { documentTables, readDocumentData } from "../documents/read-document-data";

/** A paper that was not saved, with the errors that keep it back. */
export interface RefusedPaper {
  readonly id: DocumentId;
  readonly issues: readonly Issue[];
}

export interface SavedPapers {
  readonly saved: readonly SavedFile[];
  readonly refused: readonly RefusedPaper[];
}

/** Lays every document of the registry out with its usual choices, but for the payment sheet, which is an action of its own; writes no sheet. */
const composeAll = useCase<
  Date | null,
  { readonly files: readonly ComposedFile[]; readonly refused: readonly RefusedPaper[] }
>({
  step: "composeDocument",
  reads: documentTables,
  work(draft, now) {
    const data = readDocumentData(draft, now);
    const files: ComposedFile[] = [];
    const refused: RefusedPaper[] = [];
    for (const kind of allKinds) {
      const { file, issues } = kind.compose(data, {});
      if (file === null || file.name === paymentFileName) continue;
      const errors = issues.filter(({ severity }) => severity === "error");
      if (errors.length > 0) refused.push({ id: kind.id, issues: errors });
      else files.push(file);
    }
    return { files, refused };
  },
  documents: ({ files }) => files,
});

/** Saves every document of the registry into a folder. */
export async function savePapers(context: AppContext, folder: string): Promise<SavedPapers> {
  const { files, now } = context;
  const inFolder = { ...files, save: (name: string, bytes: Uint8Array) => files.save(`${folder}/${name}`, bytes) };
  const { report, saved } = await runAction({ ...context, files: inFolder }, composeAll, now?.() ?? null);
  return { saved, refused: report.refused };
}
