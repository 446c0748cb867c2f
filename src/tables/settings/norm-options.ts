import { defaultNormOptions, orderWords, roundingWords } from "@/domain/norms/norm-options";
import { sheetNames } from "../sheet-names";
import { choiceOr } from "./schema/fact";
import { settings } from "./schema/settings";

const unreadable = "norm-option-unreadable";

/** The options over the table of «Định mức»: the facts of `NormOptions`; formulas compare with their words. */
export const normOptionSettings = settings({
  sheet: sheetNames.norms,
  sections: {
    options: {
      title: "",
      facts: {
        rounding: choiceOr({
          name: "HN_CachLamTron",
          label: "Cách làm tròn",
          en: "Rounding",
          choices: roundingWords,
          usual: defaultNormOptions.rounding,
          unreadable,
        }),
        order: choiceOr({
          name: "HN_CachNhan",
          label: "Tập thể, hộ gia đình",
          en: "Collectives, households",
          choices: orderWords,
          usual: defaultNormOptions.order,
          unreadable,
        }),
      },
    },
  },
});
