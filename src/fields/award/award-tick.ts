import { declareField } from "../rules/declaration";

/** A column headed by an award («LĐTT», «Giấy khen») and ticked; a list may have several. */
export const awardTick = declareField({
  id: "awardTick",
  label: "Khen thưởng (đánh dấu)",
  words: [],
});
