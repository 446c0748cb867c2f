import { CellError } from "@/functions/cell-error";
import { functionNamespace, functionsById } from "@/functions/functions-by-id";
import type { CustomFunctions } from "@tools/excel-host/host/calculation/custom-functions";
import type { WriteOptions } from "@tools/excel-host/workbook-file/write-workbook";

/** Our custom functions, as Excel would know them from our metadata: `=BANGVANG.BANGCHU(A1)`. */
export const customFunctions: CustomFunctions = {
  namespace: functionNamespace,
  calls: functionsById,
  errorOf: (value) => (value instanceof CellError ? value.code : null),
};

/** What a saved workbook says of us. */
export const writeOptions: WriteOptions = { customFunctions, author: "Bảng Vàng", application: "Bang Vang" };
