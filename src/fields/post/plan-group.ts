import { planGroupWords } from "@/domain/model/words";
import { checkWord, typedOf } from "../rules/check-cell";
import type { CellCheck, ColumnRule } from "../rules/declaration";

const isKnown = checkWord(planGroupWords, () => null);

/** A group that nobody has put; what the rule itself would put is the fix's to find. */
const checkPlanGroup: CellCheck = (value, row) =>
  typedOf(value).trim() === "" ? { code: "plan-group-missing", params: {} } : isKnown(value, row);

/** Which of the plan's groups a delegate counts in; no list of ours says it. */
export const planGroup: ColumnRule = {
  look: { width: 20, form: "small", choices: Object.values(planGroupWords) },
  check: checkPlanGroup,
};
