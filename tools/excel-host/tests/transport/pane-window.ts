import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** A task pane in a frame, with the unmodified office.js loaded by its own script elements. */
export interface PaneWindow {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  ready(): Promise<unknown>;
  /** A message from the page around the frame. */
  deliver(message: string, origin: string): void;
  close(): void;
}

// The real `require`: under jest jsdom's many modules would be loaded again for each file.
const realRequire = createRequire(`${process.cwd()}/package.json`);
const dist = join(dirname(realRequire.resolve("@microsoft/office-js/package.json")), "dist");

export function openPaneWindow(url: string, name: string, toParent: (message: string) => void): PaneWindow {
  const { JSDOM } = realRequire("jsdom") as typeof import("jsdom");
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url, runScripts: "outside-only" });
  const page = dom.window;
  const parent = { postMessage: (message: string) => page.setTimeout(() => toParent(message), 0) };
  page.name = name;
  Object.assign(page, { JSON, Error, Promise });
  // jsdom knows no `document.domain`, by which the client judges the page around the frame.
  Object.defineProperty(page.document, "domain", { value: new URL(url).hostname });
  Object.defineProperty(page, "parent", { value: parent, configurable: true });
  const run = (file: string) =>
    new Script(readFileSync(join(dist, file), "utf8"), { filename: file }).runInContext(dom.getInternalVMContext());
  const append = page.document.head.appendChild.bind(page.document.head);
  page.document.head.appendChild = <Child extends Node>(child: Child): Child => {
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || script.src === "") return append(child);
    page.setTimeout(() => {
      run(new URL(script.src).pathname.replace(/^.*\/officejs\//, ""));
      script.onload?.(new page.Event("load"));
    }, 0);
    return child;
  };
  const marker = page.document.createElement("script");
  marker.type = "text/plain";
  marker.setAttribute("src", `${new URL(url).origin}/officejs/office.js`);
  append(marker);
  run("office.js");
  const globals = page as unknown as { Excel: typeof Excel; Office: typeof Office };
  return {
    get excel() {
      return globals.Excel;
    },
    get office() {
      return globals.Office;
    },
    ready: () => globals.Office.onReady(),
    deliver: (message, origin) => {
      page.setTimeout(() => page.dispatchEvent(new page.MessageEvent("message", { data: message, origin })), 0);
    },
    close: () => page.close(),
  };
}
