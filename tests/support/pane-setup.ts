import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";
import { quickenStyles } from "./quick-styles";
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
configure({ asyncUtilTimeout: 60_000 });

if (typeof window !== "undefined") {
  quickenStyles();
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
