import type { GridRange } from "../grid-range";
import { intersection, without, type Area } from "../store/area";
import { clearValidation } from "./validations";

/** Merges, validations and conditional formats go along with cells that are copied whole; those of the target go. */
export function copyRules(from: GridRange, target: GridRange): void {
  const { sheet } = target;
  const [down, right] = [target.area.firstRow - from.area.firstRow, target.area.firstColumn - from.area.firstColumn];
  const moved = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => {
      const common = intersection(area, from.area);
      return common === null
        ? []
        : [
            {
              firstRow: common.firstRow + down,
              lastRow: common.lastRow + down,
              firstColumn: common.firstColumn + right,
              lastColumn: common.lastColumn + right,
            },
          ];
    });
  const merges = moved(from.sheet.merges);
  const validations = from.sheet.validations.map((rule) => ({ ...rule, areas: moved(rule.areas) }));
  const formats = from.sheet.conditionalFormats.map((rule) => ({ ...rule, areas: moved(rule.areas) }));
  sheet.merges = [...sheet.merges.filter((area) => intersection(area, target.area) === null), ...merges];
  clearValidation(sheet, target.area);
  sheet.validations.push(...validations.filter(({ areas }) => areas.length > 0));
  for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.flatMap((area) => without(area, target.area));
  sheet.conditionalFormats = [
    ...sheet.conditionalFormats.filter(({ areas }) => areas.length > 0),
    ...formats.filter(({ areas }) => areas.length > 0),
  ];
}
