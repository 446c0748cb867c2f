import { column } from "../declaration/column";

/** Where a row came from: the last three columns of each list, by which our own tables are known as such. */
export const sourceColumns = (fileWidth: number, sheetWidth: number, rowWidth: number) => ({
  sourceFile: column("Tệp nguồn", [fileWidth, "quiet"], { isPlace: true, fill: ({ source }) => source.file }),
  sourceSheet: column("Sheet nguồn", [sheetWidth, "quiet"], { isPlace: true, fill: ({ source }) => source.sheet }),
  sourceRow: column("Dòng nguồn", [rowWidth, "quietInteger"], { isPlace: true, fill: ({ source }) => source.row }),
});
