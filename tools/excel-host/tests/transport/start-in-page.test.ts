/** @jest-environment jsdom */
/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { createHost } from "../../host/create-host";
import { startOffice, type InProcessOffice } from "../../transport/start-in-process";

/** A page is there already: the client runs in it, as the pane's tests need it. */
describe("Office.js in a page that is there", () => {
  let office: InProcessOffice;
  const waiting = { sheets: { Data: [["Nut", 3]] }, habits: { waitsForCellEdit: true } };
  beforeAll(async () => {
    office = await startOffice(createHost(waiting));
  });
  afterAll(() => office.stop());

  test("is of the page's own realm", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["Nut", 3]]);
  });

  test("where Excel can wait for a cell to be left, a batch that asked for it waits and is done", async () => {
    const host = createHost(waiting);
    office.use(host);
    host.refuse({ kind: "cell-editing" });
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["Bolt"]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDone).toBe(false);
    host.allowAll();
    await run;
    expect(host.workbook.activeSheet.cells.get(0)?.value).toBe("Bolt");
  });

  test("a batch that did not ask is refused", async () => {
    const host = createHost(waiting);
    office.use(host);
    host.refuse({ kind: "cell-editing" });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["Bolt"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});
