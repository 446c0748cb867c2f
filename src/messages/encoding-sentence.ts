import type { Encoding } from "@/sheet/grid";
import type { EvidenceCode } from "@/sheet/reading-evidence";
import type { Translate } from "./translate";

/** Why a text was read as it was, a sentence for each piece of evidence; "" where there is none. */
export const encodingSentence = ({ evidence }: Encoding, t: Translate): string =>
  evidence.map(({ code, params }) => t(`word:evidence.${code}`, params)).join(" ");

/** What goes without saying when a list is read: no letter was altered, and its columns are plain. */
const ordinary: ReadonlySet<string> = new Set<EvidenceCode>([
  "utf8",
  "utf8-mark",
  "utf16-mark",
  "utf16-zeros",
  "clipboard",
  "excel-file",
  "open-sheet",
  "separator-declared",
  "separator-found",
]);

/** Whether something is to be said of how a text was read: letters were converted, or it was read in a way that may be wrong. */
export const isUnusualReading = ({ evidence }: Encoding): boolean => evidence.some(({ code }) => !ordinary.has(code));
