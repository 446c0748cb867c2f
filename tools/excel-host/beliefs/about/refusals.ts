import { believe, items, sheetOf, valuesAt, type BeliefsAbout } from "../belief";

export const aboutRefusals: BeliefsAbout = {
  subject: "Refusals",
  beliefs: [
    believe(
      "Writing to locked cells of a protected sheet is refused with `AccessDenied`; reading is not, nor writing to unlocked cells.",
      async ({ open, run, errorOf }) => {
        open(items);
        await run(async (context) => {
          const sheet = sheetOf(context);
          sheet.getRange("B2").format.protection.locked = false;
          sheet.protection.protect();
          await context.sync();
          sheet.getRange("B2").values = [[8]];
          expect(await valuesAt(context, "B2")).toEqual([[8]]);
        });
        const write = await errorOf((context) => {
          sheetOf(context).getRange("A2").values = [["x"]];
        });
        const format = await errorOf((context) => {
          sheetOf(context).getRange("A2").format.font.bold = true;
        });
        expect([write.code, format.code]).toEqual(["AccessDenied", "AccessDenied"]);
      },
    ),
    believe(
      "While the workbook's structure is protected, sheets can be neither added nor deleted nor renamed: `AccessDenied`.",
      async ({ open, run, refuses }) => {
        open(items);
        await run(async (context) => {
          context.workbook.protection.protect();
          await context.sync();
        });
        await refuses("AccessDenied", (context) => {
          context.workbook.worksheets.add("New");
        });
      },
    ),
    believe(
      "While the user is typing in a cell every request is refused with `InvalidOperationInCellEditMode`, and nothing of it is done; where Excel declares `DelayForCellEdit`, a batch run with `delayForCellEdit` waits instead.",
      async ({ open, run, refuses }) => {
        const host = open(items);
        host.refuse({ kind: "cell-editing" });
        await refuses("InvalidOperationInCellEditMode", (context) => {
          sheetOf(context).getRange("A2").values = [["x"]];
        });
        host.allowAll();
        expect(await run((context) => valuesAt(context, "A2"))).toEqual([["Nut"]]);
      },
    ),
    believe(
      "A request of more than 5 MB is refused with `RequestPayloadSizeLimitExceeded`, a response with `ResponsePayloadSizeLimitExceeded`.",
      async ({ open, errorOf }) => {
        const host = open(items);
        const long = "x".repeat(30_000);
        const request = await errorOf((context) => {
          sheetOf(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
        });
        host.refuse({ kind: "payload-too-large", bytes: 1000 });
        const response = await errorOf((context) => {
          sheetOf(context).getRange("A1:Z99").load("values");
        });
        expect([request.code, response.code]).toEqual([
          "RequestPayloadSizeLimitExceeded",
          "ResponsePayloadSizeLimitExceeded",
        ]);
      },
    ),
  ],
};
