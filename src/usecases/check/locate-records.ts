import { createLocator, type Locator } from "@/workbook/records/locate-issue";
import { readRecordsIfAny } from "@/workbook/records/read-records";
import { useCase } from "../use-case";

/** Finds the cells of issues in the workbook as it is now; nothing is found in one that is not set up. */
export const locateRecords = useCase<void, Locator>({
  step: "readTables",
  reads: ["DaiBieu", "KhenThuong", "DuToan"],
  work: (draft) => createLocator(readRecordsIfAny(draft)),
});
