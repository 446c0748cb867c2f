import { beginTrials } from "../../beliefs/trial";

describe("a host, through the genuine client", () => {
  let trials: Awaited<ReturnType<typeof beginTrials>>;
  beforeAll(async () => {
    trials = await beginTrials();
  });
  afterAll(() => trials.end());

  const data = {
    sheets: {
      Data: [
        ["Item", "Quantity"],
        ["Nut", 3],
        ["Bolt", 4],
      ],
    },
  };
  const write = (address: string, values: unknown[][]) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Data").getRange(address).values = values as string[][];
    await context.sync();
  };

  describe("refuses on demand", () => {
    test("writes to one sheet, as if it were protected; others go on", async () => {
      const host = trials.open({ sheets: { Data: [["a"]], Other: [["b"]] } });
      host.refuse({ kind: "protected-sheet", sheet: "Other" });
      await trials.run(write("A1", [["x"]]));
      const error = await trials.errorOf(async (context) => {
        context.workbook.worksheets.getItem("Other").getRange("A1").values = [["x"]];
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    });

    test("the n-th request from now, once, with nothing done", async () => {
      const host = trials.open(data);
      host.refuse({ kind: "fail-at-request", request: 2 });
      const error = await trials.errorOf(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("A2").values = [["first"]];
        await context.sync();
        sheet.getRange("A3").values = [["second"]];
        await context.sync();
      });
      expect(error.code).toBe("GeneralException");
      expect(host.workbook.activeSheet.cells.get(2 * 16_384)?.value).toBe("Bolt");
      await trials.run(write("A3", [["third"]]));
    });

    test("an action in the middle of a request, so that it ends half done", async () => {
      const host = trials.open({ ...data });
      const sheet = host.workbook.activeSheet;
      for (let action = 1; action < 40; action += 1) {
        host.refuse({ kind: "fail-at-action", action });
        const error = await trials
          .run(async (context) => {
            const cells = context.workbook.worksheets.getItem("Data");
            cells.getRange("A2").values = [[`first ${action}`]];
            cells.getRange("A3").values = [[`last ${action}`]];
            await context.sync();
          })
          .then(
            () => null,
            (thrown: unknown) => thrown,
          );
        host.allowAll();
        const [first, last] = [16_384, 2 * 16_384].map((key) => sheet.cells.get(key)?.value);
        if (first === `first ${action}` && last !== `last ${action}`) {
          expect(error).toMatchObject({ code: "GeneralException" });
          return;
        }
      }
      throw new Error("No action was found that left the request half done.");
    });
  });

  describe("counts", () => {
    test("bytes as UTF-8 and the largest request", async () => {
      const host = trials.open(data);
      const text = "Nguyễn Thị Ánh 👏";
      await trials.run(write("A2", [["x".repeat(text.length)]]));
      const plain = host.meter.reset().largestRequest;
      await trials.run(write("A2", [[text]]));
      const count = host.meter.reset();
      expect(count.largestRequest - plain).toBe(Buffer.byteLength(text) - text.length);
      expect(count.requests).toBe(2);
    });
  });

  describe("members it does not answer", () => {
    test.each<[string, (sheet: Excel.Worksheet) => void]>([
      ["a property", (sheet) => sheet.load("tabId")],
      ["a method", (sheet) => sheet.copy()],
      ["an object", (sheet) => sheet.shapes.load("items/name")],
      ["a name that Excel does not know", (sheet) => sheet.load("nonsense")],
    ])("%s is refused with ApiNotFound", async (_, ask) => {
      trials.open(data);
      const error = await trials.errorOf(async (context) => {
        ask(context.workbook.worksheets.getItem("Data"));
        await context.sync();
      });
      expect(error.code).toBe("ApiNotFound");
    });
  });

  test("answers requests one after the other, in the order they came", async () => {
    const host = trials.open(data);
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map((number) =>
        trials.run(async (context) => {
          context.workbook.worksheets.getItem("Data").getRange("A2").values = [[number]];
          await context.sync();
          order.push(number);
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3]);
    expect(host.workbook.activeSheet.cells.get(16_384)?.value).toBe(3);
  });

  test("takes note of workbooks that are opened beside it", async () => {
    const host = trials.open(data);
    await trials.office.Excel.createWorkbook("UEs=");
    expect(host.excel.opened).toEqual(["UEs="]);
  });
});
