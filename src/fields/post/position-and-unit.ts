import { declareField } from "../rules/declaration";

/** Position and unit in one column. */
export const positionAndUnit = declareField({
  id: "positionAndUnit",
  label: "Chức vụ và đơn vị",
  words: [
    "chức vụ, đơn vị",
    "chức vụ, đơn vị công tác",
    "chức vụ và đơn vị công tác",
    "chức vụ - đơn vị",
    "chức vụ - đơn vị công tác",
    "chức vụ/đơn vị",
    "chức vụ/đơn vị công tác",
    "chức vụ, nơi công tác",
    "chức vụ, cơ quan",
    "chức vụ, cơ quan công tác",
    "chức danh, đơn vị",
    "chức danh, đơn vị công tác",
  ],
});
