/** What is read of one file; beyond it the file is refused with the number, so that Excel never hangs on a mistake or a bomb. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of a zipped workbook when unpacked. */
  readonly unzippedBytes: number;
  /** Cells of the used ranges of all sheets together, empty ones between included. */
  readonly cells: number;
}

/** An .xlsx of 100.000 rows × 10 columns unpacks to about 60 MB and has a million cells. */
export const readLimits: ReadLimits = { fileBytes: 64e6, unzippedBytes: 300e6, cells: 3_000_000 };
