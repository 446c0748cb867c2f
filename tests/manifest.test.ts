import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { functionNamespace } from "@/functions/functions-by-id";

const root = join(__dirname, "..");
const origin = "https://localhost:3000/";
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const parsed = new JSDOM(xml, { contentType: "text/xml" }).window.document;
const all = (name: string): Element[] => [...parsed.getElementsByTagName("*")].filter((e) => e.localName === name);
const first = (name: string): Element => {
  const element = all(name)[0];
  if (element === undefined) throw new Error(`the manifest has no <${name}>`);
  return element;
};
const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
const value = (element: Element): string => element.getAttribute("DefaultValue") ?? "";

/** Positions must rise: the schema is a sequence, and Excel drops an add-in whose elements are out of order without a word. */
function expectSequence(element: Element, sequence: readonly string[]): void {
  const positions = children(element).map((name) => sequence.indexOf(name));
  expect({ of: element.localName, unknown: children(element).filter((name) => !sequence.includes(name)) }).toEqual({
    of: element.localName,
    unknown: [],
  });
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}

describe("manifest.xml", () => {
  test("is an add-in-only manifest for the workbook, in the schema's order", () => {
    expect(parsed.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expectSequence(
      parsed.documentElement,
      "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    );
    expectSequence(first("VersionOverrides"), ["Description", "Requirements", "Hosts", "Resources"]);
    expectSequence(first("DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expectSequence(first("CustomTab"), ["Group", "Label"]);
    for (const group of all("Group")) expectSequence(group, ["Label", "Icon", "Control"]);
    for (const control of all("Control")) expectSequence(control, ["Label", "Supertip", "Icon", "Action"]);
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(first("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first("Version").textContent).toMatch(/^\d+(\.\d+){3}$/);
  });

  test("asks for ExcelApi 1.14 and one shared runtime, knows no other domain", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1", "ExcelApi 1.14", "SharedRuntime 1.1"]);
    expect(first("Runtime").getAttribute("lifetime")).toBe("long");
    expect(first("FunctionFile").getAttribute("resid")).toBe(first("Runtime").getAttribute("resid"));
    expect(all("AppDomain")).toEqual([]);
  });

  test("speaks Vietnamese first and has an English word for each text", () => {
    expect(first("DefaultLocale").textContent).toBe("vi-VN");
    const texts = [...all("String"), first("DisplayName"), parsed.documentElement.querySelector("Description")];
    const without = texts
      .filter((text) => text?.querySelector('*[Locale="en-US"]') === null)
      .map((text) => text?.getAttribute("id"));
    expect(without).toEqual([]);
  });

  test("every resid is defined once, used, and at most 32 characters", () => {
    const defined = ["Image", "Url", "String"]
      .flatMap(all)
      .flatMap((e) => (e.hasAttribute("id") ? [e.getAttribute("id")] : []));
    const used = [...parsed.getElementsByTagName("*")].flatMap((e) =>
      e.hasAttribute("resid") ? [e.getAttribute("resid")] : [],
    );
    expect([...new Set(defined)]).toEqual(defined);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(defined.filter((id) => (id ?? "").length > 32)).toEqual([]);
  });

  test("texts fit the limits of the schema", () => {
    const long = (parent: string, limit: number) =>
      all(parent)
        .flatMap((list) => [...list.getElementsByTagName("*")])
        .map((e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value") ?? "")
        .filter((text) => text.length > limit);
    expect(long("ShortStrings", 125)).toEqual([]);
    expect(long("LongStrings", 250)).toEqual([]);
    expect(value(first("DisplayName")).length).toBeLessThanOrEqual(125);
    expect(value(first("Description")).length).toBeLessThanOrEqual(250);
  });

  test("every icon exists in the size that it says", () => {
    const urls = [
      ...all("Image").filter((image) => image.hasAttribute("DefaultValue")),
      first("IconUrl"),
      first("HighResolutionIconUrl"),
    ].map(value);
    for (const url of urls) {
      expect(url.startsWith(origin)).toBe(true);
      const file = join(root, url.slice(origin.length));
      expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const size of [16, 32, 64, 80, 128])
      expect(existsSync(join(root, `assets/icons/mark-${size}.png`))).toBe(true);
  });

  test("custom functions run in the pane's own runtime, under the namespace that formulas use", () => {
    expectSequence(all("Host")[1] as Element, ["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const point = first("AllFormFactors").children[0] as Element;
    expect(point.getAttribute("xsi:type")).toBe("CustomFunctions");
    expectSequence(point, ["Script", "Page", "Metadata", "Namespace"]);
    const resid = (name: string): string => {
      const element = [...point.getElementsByTagName("*")].find((e) => e.localName === name);
      return (element?.children[0] ?? element)?.getAttribute("resid") ?? "";
    };
    const resource = (id: string): string =>
      value([...all("Url"), ...all("String")].find((e) => e.getAttribute("id") === id) as Element);
    expect(resid("Page")).toBe(first("Runtime").getAttribute("resid"));
    expect(resource(resid("Script"))).toBe(`${origin}functions.js`);
    expect(resource(resid("Metadata"))).toBe(`${origin}functions.json`);
    expect(resource(resid("Namespace"))).toBe(functionNamespace);
  });

  test("every ribbon button runs a command that the add-in registers", () => {
    const named = all("FunctionName").map((name) => name.textContent ?? "");
    const source = readFileSync(join(root, "src/commands/index.ts"), "utf8");
    expect(named).toEqual([
      "setUp",
      "importSelection",
      "check",
      "price",
      "explainSelection",
      "fillPlan",
      "exportPaymentSheet",
      "explainSelection",
    ]);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
  });
});
