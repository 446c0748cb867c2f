import type { CellValue } from "../store/cell";

/** What a cell holds for a criterion: null is an empty cell, which is not the same as a formula's empty text. */
export type Held = CellValue | null;

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const asNumber = (text: string): number | null =>
  /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/iu.test(text) ? Number(text) : null;

const errorPattern = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/iu;

/** `gk*` and `Lê?` as patterns; `~` before a sign takes away its meaning. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/gu, (found, plain?: string, wild?: string) =>
    plain ? `\\${plain}` : wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${found}`,
  );
  return new RegExp(`^${source}$`, "iu");
}

const isText = (held: Held): held is string => typeof held === "string";
const errorOf = (held: Held): string | null => (typeof held === "object" && held !== null ? held.error : null);

function equalTo(operand: string): (held: Held) => boolean {
  const number = asNumber(operand);
  // A text that reads as the number counts as the number.
  if (number !== null) return (held) => held === number || (isText(held) && asNumber(held) === number);
  if (/^(?:true|false)$/iu.test(operand)) return (held) => held === /^true$/iu.test(operand);
  if (errorPattern.test(operand)) return (held) => errorOf(held) === operand.toUpperCase();
  const pattern = wildcardPattern(operand);
  return (held) => isText(held) && pattern.test(held);
}

const compare = (operator: Operator, order: number): boolean =>
  operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;

function inOrder(operator: Operator, operand: string): (held: Held) => boolean {
  const number = asNumber(operand);
  if (number !== null) return (held) => typeof held === "number" && compare(operator, held - number);
  return (held) =>
    isText(held) && compare(operator, held.localeCompare(operand, "vi", { sensitivity: "accent", numeric: false }));
}

/**
 * Whether cells meet a criterion of COUNTIFS, SUMIFS and their like, as Excel takes it:
 * `""` meets empty cells and empty texts, `"="` empty cells alone, `"<>"` all but empty cells; an empty cell as criterion means 0.
 */
export function matchCriterion(criterion: Held): (held: Held) => boolean {
  if (criterion === null) return equalTo("0");
  if (typeof criterion === "number") return equalTo(String(criterion));
  if (typeof criterion === "boolean") return (held) => held === criterion;
  if (typeof criterion === "object") return (held) => errorOf(held) === criterion.error;
  if (criterion === "") return (held) => held === null || held === "";
  const [, operator = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/u.exec(criterion) ?? [];
  if (operand === "") return operator === "<>" ? (held) => held !== null : (held) => operator === "=" && held === null;
  if (operator === "=") return equalTo(operand);
  const meets = equalTo(operand);
  return operator === "<>" ? (held) => !meets(held) : inOrder(operator as Operator, operand);
}
