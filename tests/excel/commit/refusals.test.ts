/** @jest-environment jsdom */
import "../../support/pane-setup";
import { everyChange, openCase, openPort } from "@tools/faults/commit-case";
import { cleanRun, codes, faultRun, ways, type Ending, type Sweep } from "@tools/faults/fault-run";
import { closeOffice, openWorkbook } from "../../support/open-book";

afterAll(closeOffice);

const sweep: Sweep = {
  open: () => openCase(openWorkbook),
  act: async (port) => port.commit(await everyChange(port), "Thử ghi"),
  reopen: openPort,
};

/** All points for the code that says nothing, some for the others. */
const pointsOf = (last: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil(last / step) }, (_, index) => 1 + index * step);

test.each(ways)("refused %s, at each point: as before or complete, and told truly", async (way) => {
  const clean = await cleanRun(sweep);
  const last = way === "inside" ? clean.actions : clean.requests;
  const endings: Partial<Record<Ending, string[]>> = {};
  for (const code of codes) {
    const step = code === "GeneralException" ? (way === "inside" ? 61 : 1) : last;
    for (const n of pointsOf(last, step)) {
      const { ending, differs } = await faultRun(sweep, clean, { way, code, n });
      (endings[ending] ??= []).push(`${code} ${n} ${differs.join()}`);
    }
  }
  const { restored = [], complete = [], healed = [], ...bad } = endings;
  expect(bad).toEqual({});
  expect(restored.length).toBeGreaterThan(0);
  expect(complete.length).toBeGreaterThan(0);
  expect(healed.length).toBeGreaterThanOrEqual(way === "from" ? 1 : 0);
});
