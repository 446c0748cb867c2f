import { declareField } from "../rules/declaration";

/** The number of a row in its list. */
export const ordinal = declareField({
  id: "ordinal",
  label: "STT",
  words: ["stt", "tt", "số tt", "số thứ tự", "thứ tự", "no", "#", "s.t.t", "t.t", "ordinal", "index"],
  look: { width: 6, form: "integer" },
  check: null,
});
