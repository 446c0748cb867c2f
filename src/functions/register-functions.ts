import { CellError } from "./cell-error";
import { functionsById, languageOfFunction, type CellsFunction } from "./functions-by-id";

/** The part of Excel's runtime for custom functions that we use. */
export interface FunctionRuntime {
  associate(id: string, call: (...given: Parameters<CellsFunction>) => unknown[][]): void;
  readonly Error: new (code: never, message?: string) => object;
}

/**
 * Joins our functions to the names in their metadata, before anything else of the pane is ready: Excel starts the runtime for a cell, too.
 * An error of one cell becomes Excel's own error with its sentence, in the language of the function's name.
 */
export function registerFunctions(runtime: FunctionRuntime): void {
  for (const [id, call] of Object.entries(functionsById)) {
    const excelError = (error: CellError): object =>
      new runtime.Error(error.code as never, error.sentence(languageOfFunction(id)));
    runtime.associate(id, (...given) => {
      try {
        const answers = call(...given);
        const [[only] = []] = answers;
        if (answers.length === 1 && answers[0]?.length === 1 && only instanceof CellError) throw only;
        return answers.map((row) => row.map((answer) => (answer instanceof CellError ? excelError(answer) : answer)));
      } catch (error) {
        throw error instanceof CellError ? excelError(error) : error;
      }
    });
  }
}
