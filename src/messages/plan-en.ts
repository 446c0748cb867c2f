import type { planIssuesVi } from "./plan-vi";

/** The same sentences in English. */
export const planIssuesEn: Readonly<Record<keyof typeof planIssuesVi, string>> = {
  "plan-text-tag-unknown":
    "There is no fact called {{tag}}; the plan prints it as it is. Correct the name in braces or remove it.",
  "plan-text-tag-misspelt":
    "There is no fact called {{tag}}; the plan prints it as it is. It may be {{nearest}}: correct the name in braces.",
};
