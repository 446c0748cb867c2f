/** What a cell shows instead of a value: Excel's own error with a sentence that Excel shows beside it. */
export class CellError extends Error {
  constructor(
    readonly code: "#VALUE!" | "#N/A" | "#NUM!",
    message: string,
  ) {
    super(message);
  }
}
