import {
  installDesktopHost,
  type DesktopOptions,
  type DesktopTransport,
  type DesktopWindow,
} from "./desktop-transport";
import type { EmbeddedHost } from "../host/create-host";

/** Office.js as it runs in this process. */
export interface InProcessOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Puts another host, another workbook, behind the same client. */
  use(host: EmbeddedHost): void;
  /** Presses a ribbon button. */
  runCommand(action: string): Promise<void>;
  /** Takes Office.js's names off the globals and closes the page that was made for it. */
  stop(): void;
}

/** What office.js makes global in its window. */
interface OfficeGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

type OfficeWindow = DesktopWindow & OfficeGlobals & { readonly document: Document; close?: () => void };

/** Runs a script at the top level of a window. */
type Run = (source: string, name: string) => void;

/**
 * Starts the genuine, unmodified Office.js client of Excel for Windows in this process, with the host at the other end:
 * in the page that is there (jest's jsdom environment), else in a jsdom page of its own.
 * Afterwards `Excel`, `Office` and `OfficeExtension` are global, as in a task pane. Calls above ExcelApi 1.14 are refused by the client.
 */
export async function startOffice(host: EmbeddedHost, options: DesktopOptions = {}): Promise<InProcessOffice> {
  const { page, run, close } = typeof document === "undefined" ? ownPage() : presentPage();
  const transport = installDesktopHost(page, host, options);
  loadScriptsFromPackage(page, run);
  run(officeScript("office.js"), "office.js");
  await page.Office.onReady();
  requireDeclaredApi(page.OfficeExtension);
  return globally(page, transport, close);
}

function presentPage(): { page: OfficeWindow; run: Run; close: () => void } {
  const page = globalThis as unknown as OfficeWindow;
  // An indirect eval runs at the top level, where office.js's `var`s become globals.
  const evaluate = globalThis.eval;
  return { page, run: (source, name) => void evaluate(`${source}\n//# sourceURL=${name}`), close: () => undefined };
}

function ownPage(): { page: OfficeWindow; run: Run; close: () => void } {
  const vm = process.getBuiltinModule("node:vm");
  const { JSDOM } = requireFromProject<typeof import("jsdom")>("jsdom");
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/pane.html",
    runScripts: "outside-only",
  });
  const page = dom.window as unknown as OfficeWindow;
  // What the client reads from answers and throws must be of this realm, or `instanceof Error` is false for its errors.
  Object.assign(page, { JSON, Error, TypeError, Promise, Array });
  const context = dom.getInternalVMContext();
  return {
    page,
    run: (source, filename) => void new vm.Script(source, { filename }).runInContext(context),
    close: () => dom.window.close(),
  };
}

/** office.js adds script elements for the host's own bundle and its texts: they come from the package. */
function loadScriptsFromPackage(page: OfficeWindow, run: Run): void {
  const { head } = page.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <Child extends Node>(child: Child): Child => {
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || script.src === "") return append(child);
    page.setTimeout(() => {
      const file = new URL(script.src).pathname.replace(/^.*\/officejs\//, "");
      run(officeScript(file), file);
      script.onload?.(new Event("load"));
    }, 0);
    return child;
  };
  // office.js looks for the element it was loaded by, to know where its other files are.
  const marker = page.document.createElement("script");
  marker.type = "text/plain";
  marker.setAttribute("src", "https://localhost/officejs/office.js");
  append(marker);
}

/**
 * The client's own check of requirement sets is switched off by a slip of the package (set on a derived class, read from the base):
 * switched on, calls above what the host declares throw `ApiNotFound`.
 */
function requireDeclaredApi(extension: typeof OfficeExtension): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

function globally(page: OfficeWindow, transport: DesktopTransport, close: () => void): InProcessOffice {
  const { Excel, Office, OfficeExtension } = page;
  const names = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, names);
  return {
    ...names,
    use: (host) => transport.use(host),
    runCommand: (action) => transport.runCommand(action),
    stop: () => {
      for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
      close();
    },
  };
}

function officeScript(file: string): string {
  const fs = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  return fs.readFileSync(path.join(officeFolder(), file), "utf8");
}

function officeFolder(): string {
  const path = process.getBuiltinModule("node:path");
  return path.join(path.dirname(projectRequire().resolve("@microsoft/office-js/package.json")), "dist");
}

/** The real `require`: under jest it keeps big packages from being loaded again for every test file. */
function projectRequire(): NodeJS.Require {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(`${process.cwd()}/package.json`);
}

function requireFromProject<Module>(name: string): Module {
  return projectRequire()(name) as Module;
}
