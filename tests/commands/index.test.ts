/** @jest-environment jsdom */
import "../support/pane-setup";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerCommands } from "@/commands/index";
import { createHost } from "@tools/excel-host/host/create-host";
import { startOffice, type InProcessOffice } from "@tools/excel-host/transport/start-in-process";
import type { ActionOutcome } from "@/taskpane/actions/outcome";
import { idleActions } from "../support/render-pane";

let office: InProcessOffice;
const actions = idleActions();
const showPane = jest.fn(() => Promise.resolve());

beforeAll(async () => {
  office = await startOffice(createHost());
  registerCommands(actions);
  office.Office.addin.showAsTaskpane = showPane;
  // The client listens to the ribbon a moment after it is ready; the pane's first look at the book takes as long.
  await office.Excel.run((context) => context.sync());
});

afterAll(() => office.stop());
beforeEach(() => void showPane.mockClear());

const ids = [
  "setUp",
  "importSelection",
  "check",
  "price",
  "explainSelection",
  "fillPlan",
  "exportPaymentSheet",
] as const;

test.each(ids)("the button %s does the action of that name, and Excel is told that it is over", async (id) => {
  await office.runCommand(id);
  expect(actions[id]).toHaveBeenCalledTimes(1);
  expect(showPane).not.toHaveBeenCalled();
});

test.each<ActionOutcome>(["needsReview", "failed", "busy"])(
  "the pane is shown when a person must look: %s",
  async (outcome) => {
    actions.check.mockResolvedValueOnce(outcome);
    await office.runCommand("check");
    expect(showPane).toHaveBeenCalledTimes(1);
  },
);

test("every button of the manifest has its action", () => {
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, id]) => id);
  // One action may have two places: the ribbon and the menu of a cell.
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
});
