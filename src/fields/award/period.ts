import { declareField } from "../rules/declaration";

/** What the achievement covers: «2019», «2015-2020». */
export const period = declareField({
  id: "period",
  label: "Thành tích năm",
  words: [
    "giai đoạn",
    "năm/giai đoạn",
    "năm, giai đoạn",
    "thành tích năm",
    "năm thành tích",
    "năm khen thưởng",
    "năm đạt",
    "năm học",
    "năm",
    "thời gian",
    "thời gian đạt thành tích",
    "period",
    "year",
  ],
  look: { width: 10, form: "centred" },
});
