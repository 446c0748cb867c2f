import type { SheetModel } from "@/sheet/sheet-model";
import { rangeOf } from "./render-style";
import { choiceAlert } from "@/tables/look/choice-alert";

/** Queues drop-downs and conditional colours. A drop-down warns and lets other text stand. */
export function renderRules(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const { area, source, prompt } of model.dropDowns) addDropDown(rangeOf(sheet, area), source, prompt);
  for (const table of model.tables)
    table.columns.forEach(({ choices }, j) => {
      const left = table.column + j;
      const area = { top: table.row + 1, bottom: table.row + Math.max(1, table.rows.length), left, right: left };
      if (choices !== undefined) addDropDown(rangeOf(sheet, area), choices);
    });
  for (const { area, formula, fill, color } of model.conditionalFills) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    if (color !== undefined) custom.format.font.color = color;
  }
}

/** Queues a drop-down on cells: fixed values, or a formula that names them. */
export function addDropDown(range: Excel.Range, source: readonly string[] | string, prompt?: string): void {
  const validation = range.dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: typeof source === "string" ? source : source.join(",") } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: "Warning",
    ...choiceAlert,
  };
  if (prompt !== undefined) validation.prompt = { showPrompt: true, title: "", message: prompt };
}
