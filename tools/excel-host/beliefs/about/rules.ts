import { believe, items, onItems, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutRules: BeliefsAbout = {
  subject: "Validations and conditional formats",
  beliefs: [
    believe(
      "Their formulas take addresses and names but no structured references; such a formula is `InvalidArgument`.",
      async ({ open, run, errorOf }) => {
        open(items);
        await run(async (context) => {
          sheetOf(context).tables.add("A1:B3", true).name = "Items";
          sheetOf(context).getRange("D1").dataValidation.rule = {
            list: { inCellDropDown: true, source: "=$A$2:$A$3" },
          };
          await context.sync();
        });
        const validation = await errorOf((context) => {
          sheetOf(context).getRange("D2").dataValidation.rule = {
            list: { inCellDropDown: true, source: "=Items[Item]" },
          };
        });
        const conditional = await errorOf((context) => {
          sheetOf(context).getRange("D2").conditionalFormats.add("Custom").custom.rule.formula =
            "=COUNTIF(Items[Item],D2)=0";
        });
        expect([validation.code, conditional.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
      },
    ),
    believe(
      "A list of fixed values is one text of at most 255 characters; titles have at most 32, alerts 225, prompts 255.",
      async ({ open, errorOf }) => {
        open(items);
        const list = await errorOf((context) => {
          sheetOf(context).getRange("D1").dataValidation.rule = {
            list: { inCellDropDown: true, source: "x".repeat(256) },
          };
        });
        const title = await errorOf((context) => {
          const { dataValidation } = sheetOf(context).getRange("D1");
          dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
        });
        expect([list.code, title.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
      },
    ),
    onItems("A validation does not stop an add-in from writing other values.", async (context, sheet) => {
      const cell = sheet.getRange("D1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      cell.values = [["c"]];
      expect(await valuesAt(context, "D1")).toEqual([["c"]]);
    }),
    onItems(
      "A validation set on a part of cells that share one leaves the others theirs; over a mixture `rule` reads null.",
      async (context, sheet) => {
        sheet.getRange("D1:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        sheet.getRange("D2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
        const ranges = ["D1", "D2", "D3", "D1:D3"].map((address) =>
          sheet.getRange(address).dataValidation.load("type,rule"),
        );
        await context.sync();
        expect(ranges.map(({ type }) => type)).toEqual(["List", "WholeNumber", "List", "Inconsistent"]);
        expect(ranges[3]?.rule).toBeNull();
      },
    ),
  ],
};
