import { declareField } from "../rules/declaration";

/** A remark, kept word for word. */
export const note = declareField({
  id: "note",
  label: "Ghi chú",
  words: ["ghi chú", "gc", "chú thích", "ghi chu", "note", "notes", "remark", "remarks"],
  look: { width: 18, form: "text" },
});
