/** @jest-environment jsdom */
import "../../support/pane-setup";
import { inExcel, inQuietExcel } from "@/excel/ground/in-excel";
import { closeOffice, openWorkbook } from "../../support/open-book";

afterAll(closeOffice);

test("a refusal of the host is a WorkbookError with its cause", async () => {
  await openWorkbook();
  const refusal: unknown = await inExcel(async (context) => {
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  }).catch((fault: unknown) => fault);
  expect(refusal).toMatchObject({ name: "WorkbookError", code: "item-not-found" });
  expect((refusal as Error).cause).toBeInstanceOf(OfficeExtension.Error);
});

test("our own mistakes pass as they are", async () => {
  await openWorkbook();
  await expect(inExcel(() => Promise.reject(new RangeError("ours")))).rejects.toThrow(RangeError);
});

test("while a action writes the add-in's handlers are silent, and after it they hear again, also after a refusal", async () => {
  await openWorkbook();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const write = async (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[1]];
      await context.sync();
    });
  await inQuietExcel(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await write("A2");
  await expect(
    inQuietExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A3").values = [[1]];
      context.workbook.worksheets.getItem("Không có").activate();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "item-not-found" });
  await write("A4");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["A2", "A4"]);
});
