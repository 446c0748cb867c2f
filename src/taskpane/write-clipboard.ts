import type { SheetCopy } from "@/usecases/setup/copy-sheet";

/**
 * Puts a table into the clipboard as HTML and text. Where the pane may not use the clipboard of the page (Office on Windows), the older command
 * is tried, which every pane has; rejects when both are refused.
 */
export async function writeClipboard({ html, text }: SheetCopy): Promise<void> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
  } catch (refusal) {
    if (!copyByCommand({ html, text })) throw refusal;
  }
}

function copyByCommand({ html, text }: SheetCopy): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}
