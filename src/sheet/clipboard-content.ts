/** What a user pasted, as the page's `paste` event gives it; the table of `html` is preferred, `text` is what stands in when it has none. */
export interface ClipboardContent {
  /** `text/html`: a table of Excel, Word, Google Sheets, LibreOffice or a web page. */
  readonly html?: string;
  /** `text/plain`: tab-separated records. */
  readonly text?: string;
  /** What to call this source among others; «Bộ nhớ tạm» when absent. */
  readonly name?: string;
}
