import { createHost } from "../../host/create-host";
import { startOffice, type InProcessOffice } from "../../transport/start-in-process";

/** Plain Node: the page is made by `startOffice` itself. */
describe("Office.js in plain Node", () => {
  let office: InProcessOffice;
  beforeAll(async () => {
    office = await startOffice(createHost({ sheets: { Data: [["Nut", 3]] } }));
  });
  afterAll(() => office.stop());

  test("says where it runs, and what it can do", async () => {
    expect(await office.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    const { requirements } = office.Office.context;
    expect([requirements.isSetSupported("ExcelApi", "1.14"), requirements.isSetSupported("ExcelApi", "1.15")]).toEqual([
      true,
      false,
    ]);
  });

  test("makes Excel global, with answers and errors of this realm", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([["Nut", 3]]);
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("None").load("name");
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
  });

  test("another workbook can be put behind the same client", async () => {
    office.use(createHost({ sheets: { Other: [["x"]] } }));
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Other"]);
  });

  test("a fault of the host itself reaches the action that asked", async () => {
    office.use(createHost({ calculator: { calculate: () => Promise.reject(new Error("planted fault")) } }));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ message: expect.stringContaining("planted fault") as string });
  });

  test("a ribbon button runs what the add-in associated, until its event is completed", async () => {
    const pressed: string[] = [];
    office.Office.actions.associate("doIt", (event: Office.AddinCommands.Event) => {
      pressed.push("doIt");
      event.completed();
    });
    await office.runCommand("doIt");
    expect(pressed).toEqual(["doIt"]);
  });

  test("document settings are saved into the workbook", async () => {
    const host = createHost();
    office.use(host);
    const { settings } = office.Office.context.document;
    settings.set("kind", { a: 1 });
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    expect(host.workbook.settings.get("kind")).toContain('"a":1');
  });

  test("the theme is known", () => {
    expect(office.Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: "#ffffff" });
  });

  test("requests and bytes are counted from one reset to the next", async () => {
    const host = createHost();
    office.use(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = "Đại biểu";
      await context.sync();
    });
    const count = host.meter.reset();
    expect(count.requests).toBe(1);
    expect(count.bytesIn).toBe(count.largestRequest);
    expect(count.bytesIn).toBeGreaterThan(100);
    expect(host.meter.read().requests).toBe(0);
  });
});
