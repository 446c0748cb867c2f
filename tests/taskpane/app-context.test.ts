/** @jest-environment jsdom */
import "../support/pane-setup";
import type { WorkbookPort } from "@/workbook/port";
import { composeContext } from "@/taskpane/app-context";

class DeadWorker extends EventTarget {
  static started = 0;
  static ended = 0;
  constructor() {
    super();
    DeadWorker.started += 1;
  }
  terminate(): void {
    DeadWorker.ended += 1;
  }
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new ErrorEvent("error", { message: "script blocked" })), 0);
  }
}

test("a worker that cannot run is an error and not an endless wait, and the next list tries again", async () => {
  Object.assign(globalThis, { Worker: DeadWorker });
  const { intake } = composeContext({
    workbook: {} as WorkbookPort,
    where: { downloads: "", newWorkbook: "" },
    onFinished: () => undefined,
    isProgram: false,
  });
  expect(DeadWorker.started).toBe(0);
  await expect(intake.readFiles([])).rejects.toThrow("script blocked");
  await expect(intake.readGrids([])).rejects.toThrow("script blocked");
  expect([DeadWorker.started, DeadWorker.ended]).toEqual([2, 2]);
});
