import { declareField } from "../rules/declaration";
import { fundWords } from "@/domain/model/words";
import { holdsWord } from "../rules/check-cell";
import { checkFund } from "./check-fund";

/** Which fund pays. */
export const fund = declareField({
  id: "fund",
  label: "Nguồn kinh phí",
  words: ["nguồn", "nguồn kinh phí", "nguồn kp", "nguồn chi", "nguồn vốn", "nguồn hỗ trợ", "fund", "source of funds"],
  look: { width: 14, form: "small" },
  check: checkFund,
  holds: holdsWord(fundWords),
});
