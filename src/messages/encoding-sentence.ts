import type { Encoding } from "@/sheet/grid";
import type { Translate } from "./translate";

/** Why a text was read as it was, a sentence for each piece of evidence; "" where there is none. */
export const encodingSentence = ({ evidence }: Encoding, t: Translate): string =>
  evidence.map(({ code, params }) => t(`word:evidence.${code}`, params)).join(" ");
