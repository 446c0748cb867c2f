import { TornCommitError } from "@/workbook/torn-commit";
import { WorkbookError } from "@/workbook/workbook-error";
import type { Texts } from "../texts";
import type { ActionContext } from "./action";

/** What a refusal of Excel means to the user, and what to do. */
export const refusalSentence = ({ code, subject }: WorkbookError, texts: Texts): string =>
  texts.translate(`word:refusal.${code}`, { subject: subject === "" ? texts("refusalNowhere") : subject });

/** The sentence of a refusal; what is no refusal is our own mistake and goes to the error boundary. */
export function refusalOf({ store, texts }: Pick<ActionContext, "store" | "texts">, error: unknown): string {
  if (error instanceof WorkbookError) return refusalSentence(error, texts);
  if (error instanceof TornCommitError) {
    store.setState({ torn: error.torn });
    return texts("torn.half");
  }
  store.setState({ crash: error instanceof Error ? error : new Error(String(error)) });
  return texts("crash.title");
}

/** Does what belongs to no step; a refusal becomes the pane's notice, and null is given. */
export async function orNotice<Result>(
  context: Pick<ActionContext, "store" | "texts">,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    context.store.setState({ notice: refusalOf(context, error) });
    return null;
  }
}
