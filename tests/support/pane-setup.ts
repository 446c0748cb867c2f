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

if (typeof window !== "undefined") {
  window.ResizeObserver = StillObserver;
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}
