/** What a paste without a name of its own is called as a source; its sheet is "". */
export const clipboardName = "Bộ nhớ tạm";
