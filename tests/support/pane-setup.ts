import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";
import "@testing-library/jest-dom";

/** What jsdom lacks and the pane needs: sizes never change here, and the system prefers light. */
class StillObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

// A machine may be busy with other tests; what is there at once is found at once all the same.
configure({ asyncUtilTimeout: 20_000 });

/** Rules of style that say whether a thing is there for a user; jsdom draws nothing, so colours and sizes say nothing here. */
const saysWhatIsThere = /(display:\s*none|visibility:|pointer-events:)/;

if (typeof window !== "undefined") {
  // Every look at an element is held against every rule of every sheet, and Fluent writes thousands.
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function insert(this: CSSStyleSheet, rule, index) {
    return saysWhatIsThere.test(rule) ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length)) : 0;
  };
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  // axe asks for a drawing surface to recognise icon fonts; there is none.
  HTMLCanvasElement.prototype.getContext = () => null;
  Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
      reader.readAsArrayBuffer(this);
    });
  };
  window.ResizeObserver = StillObserver;
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}
