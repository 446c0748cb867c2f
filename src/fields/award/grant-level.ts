import { declareField } from "../rules/declaration";

/** Who gives the award, in a column of its own beside it. */
export const grantLevel = declareField({
  id: "grantLevel",
  label: "Cấp khen",
  words: [
    "cấp khen",
    "cấp khen thưởng",
    "cấp tặng",
    "cấp quyết định",
    "cấp quyết định khen thưởng",
    "cấp quyết định khen",
    "cấp trao tặng",
    "cơ quan khen",
    "cơ quan khen thưởng",
    "cơ quan quyết định",
    "người ký quyết định",
    "grant level",
  ],
});
