import { createHost, type EmbeddedHost } from "../../host/create-host";
import { installFrameHost, type FrameTransport, type HostPage, type PaneFrame } from "../../transport/frame-transport";
import { openPaneWindow, type PaneWindow } from "./pane-window";

const origin = "https://localhost:3443";

/** The pane is a window of its own; the frame between it and this page passes messages on, as a browser does. */
describe("Office.js for Excel on the web, in a frame", () => {
  let host: EmbeddedHost;
  let pane: PaneWindow;
  let transport: FrameTransport;

  beforeAll(async () => {
    host = createHost({ sheets: { Data: [["Nut", 3]] } });
    host.workbook.settings.set("kept", JSON.stringify("from the file"));
    const contentWindow = {
      postMessage: (message: string) => pane.deliver(message, origin),
    };
    const frame: PaneFrame = { name: "", contentWindow };
    const listeners = new Set<(event: MessageEvent) => void>();
    const page: HostPage = {
      addEventListener: (_type, listener) => listeners.add(listener),
      removeEventListener: (_type, listener) => listeners.delete(listener),
    };
    transport = installFrameHost(page, frame, host, { origin });
    pane = openPaneWindow(`${origin}/taskpane.html`, frame.name, (message) => {
      for (const listener of listeners) listener({ data: message, origin, source: contentWindow } as never);
    });
    await pane.ready();
  });
  afterAll(() => {
    transport.stop();
    pane.close();
  });

  test("runs Office.js's bundle for the web", async () => {
    expect(await pane.ready()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(pane.office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  });

  test("reads and writes cells", async () => {
    await pane.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("B2").values = [[8]];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Nut", 3],
        ["", 8],
      ]);
    });
  });

  test("refusals arrive as the client's errors", async () => {
    const run = pane.excel.run(async (context) => {
      context.workbook.tables.getItem("None").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("events are pushed", async () => {
    const seen: string[] = [];
    await pane.excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.type("Data!A2", "Bolt");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(["A2"]);
  });

  test("document settings are those of the workbook, both ways", async () => {
    const { settings } = pane.office.context.document;
    expect(settings.get("kept")).toBe("from the file");
    settings.set("added", 5);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(host.workbook.settings.get("added")).toBe("5");
  });

  test("a ribbon button runs what the add-in associated", async () => {
    const pressed: string[] = [];
    pane.office.actions.associate("doIt", (event: Office.AddinCommands.Event) => {
      pressed.push("doIt");
      event.completed();
    });
    await transport.runCommand("doIt");
    expect(pressed).toEqual(["doIt"]);
  });
});
