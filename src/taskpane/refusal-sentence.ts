import type { WorkbookError } from "@/workbook/workbook-error";
import type { Texts } from "./texts";

/** What a refusal of Excel means to the user, and what to do. */
export const refusalSentence = ({ code, subject }: WorkbookError, texts: Texts): string =>
  texts.translate(`word:refusal.${code}`, { subject: subject === "" ? texts("refusalNowhere") : subject });
