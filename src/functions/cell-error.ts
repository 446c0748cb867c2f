import { functionSentence, type FunctionTextKey } from "@/messages/functions/function-sentence";

/** What a cell shows instead of a value: Excel's own error, with a sentence that Excel shows beside it. */
export class CellError extends Error {
  constructor(
    readonly code: "#VALUE!" | "#N/A" | "#NUM!",
    readonly key: FunctionTextKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(functionSentence(key, params, "vi"));
  }

  /** The sentence in the language of the function that was called. */
  sentence(language: "vi" | "en"): string {
    return functionSentence(this.key, this.params, language);
  }
}
