import { createContext, useContext } from "react";
import type { Texts } from "../texts";

/** The pane's sentences in the language of Office; the app provides it. */
export const TextsContext = createContext<Texts | null>(null);

/** The pane's sentences in the language of Office. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useTexts outside of the app");
  return texts;
}
