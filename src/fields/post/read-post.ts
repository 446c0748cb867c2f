import { splitPositionAndUnit } from "@/language/names/split-position-and-unit";
import type { ListCells, Report } from "../rules/declaration";
import { textOf } from "../rules/read-field";

/** Position and unit, from one column or two; a department stands before its organisation. */
export function readPost(
  cells: ListCells,
  report: Report,
): { readonly position: string | null; readonly orgUnit: string | null } {
  const both = textOf(cells, "positionAndUnit");
  const unit = [textOf(cells, "department"), textOf(cells, "orgUnit")].filter((part) => part !== null).join(", ");
  const orgUnit = unit === "" ? null : unit;
  if (both === null) return { position: textOf(cells, "position"), orgUnit };
  const split = splitPositionAndUnit(both);
  if (split.orgUnit !== null && split.position === null && orgUnit === null) return split;
  if (split.orgUnit !== null && orgUnit === null) {
    report.change("position-and-unit", "positionAndUnit", both, `${split.position ?? ""} | ${split.orgUnit}`);
    return split;
  }
  return { position: both, orgUnit };
}
