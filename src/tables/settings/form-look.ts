import type { CellStyle } from "@/sheet/sheet-model";
import { look } from "../look/sheet-look";
import type { FormLook } from "./schema/lay-out";

const label: CellStyle = { bold: true, verticalAlign: "center", wrap: true, border: true, fill: "#FAF7EF" };

/** The look of the facts on «Chứng từ» and «Mời và gửi»; each says over how many columns they go. */
export const documentForm: Omit<FormLook, "inputColumns" | "hintColumns"> = {
  label,
  input: { fill: look.input, border: true, verticalAlign: "center", wrap: true, format: "@" },
  area: {},
  hint: { italic: true, size: 9, color: look.quiet, verticalAlign: "center", wrap: true, border: true },
  heading: { fill: "#FAF7EF" },
  height: () => 28,
};
