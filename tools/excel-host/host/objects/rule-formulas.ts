import { invalidArgument } from "../../protocol/office-error";

/**
 * Checks a formula of a validation or conditional format. Excel takes no structured references there
 * (only addresses, names and functions), and no formula of more than 255 characters.
 */
export function checkRuleFormula(formula: string): string {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  if (/\p{L}[\p{L}\p{N}_.]*\[|\[@/u.test(withoutTexts)) {
    throw invalidArgument(
      "Validations and conditional formats take no structured reference; give the cells' address or a name.",
    );
  }
  if (formula.length > 255) throw invalidArgument();
  return formula;
}
