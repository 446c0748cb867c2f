import { ofExcel } from "../ground/in-excel";
import { toBase64 } from "../ground/to-base64";

/** Opens an .xlsx as a new, unsaved workbook in a window of its own; refused where the office's policy forbids add-ins to (`WorkbookError`). */
export function openAsNew(bytes: Uint8Array): Promise<void> {
  return ofExcel(() => Excel.createWorkbook(toBase64(bytes)));
}
