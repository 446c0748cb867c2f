/**
 * `npm run faults [action]`: each action × every request × each way of refusing × each code, then edits of the user before every request.
 * Prints a table and the goal in the last line; exit code 1 when it is missed. Refusals inside a request are tried at every 7th action
 * with the code that says nothing, and at every 61st with the others.
 */
import { createHost } from "../tools/excel-host/host/create-host";
import { startOffice } from "../tools/excel-host/transport/start-in-process";
import { faultActions, type FaultAction } from "../tools/faults/actions";
import type { OpenHost } from "../tools/faults/commit-case";
import { editRun, rightRows, type EditEnding } from "../tools/faults/edit-run";
import { cleanRun, codes, faultRun, ways, type Ending, type Way } from "../tools/faults/fault-run";
import { printTable } from "./print-table";

const endings: readonly Ending[] = [
  "restored",
  "complete",
  "healed",
  "complete but told failed",
  "half",
  "untrue",
  "events off",
];
const editEndings: readonly EditEnding[] = ["right", "wrong row", "crash"];

type Counts = Record<string, number>;
const count = (counts: Counts, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);

async function sweepFaults({ name, sweep }: FaultAction, openHost: OpenHost, way: Way): Promise<Counts> {
  const one = sweep(openHost);
  const clean = await cleanRun(one);
  const counts: Counts = {};
  for (const code of codes) {
    const step = way !== "inside" ? 1 : code === "GeneralException" ? 7 : 61;
    const last = way === "inside" ? clean.actions : clean.requests;
    for (let n = 1; n <= last; n += step) {
      const { ending, differs } = await faultRun(one, clean, { way, code, n });
      count(counts, ending);
      if (ending === "half" || ending === "untrue")
        console.log(`${name} ${way} ${code} ${n}: ${ending} ${differs.join()}`);
    }
  }
  return counts;
}

async function sweepEdits({ name, sweep, edited }: FaultAction, openHost: OpenHost): Promise<Counts> {
  const one = sweep(openHost);
  const { requests } = await cleanRun(one);
  const counts: Counts = {};
  for (const [kind, edit] of Object.entries(edited.edits)) {
    const right = await rightRows(one, edited.table, edit);
    for (let n = 1; n <= requests; n += 1) {
      const ending = await editRun(one, { table: edited.table, edit, n, right });
      count(counts, ending);
      if (ending !== "right") console.log(`${name} ${kind} ${n}: ${ending}`);
    }
  }
  return counts;
}

async function main(): Promise<void> {
  const [only] = process.argv.slice(2);
  const office = await startOffice(createHost());
  const openHost: OpenHost = (options) => {
    const host = createHost(options);
    office.use(host);
    return Promise.resolve(host);
  };
  const actions = faultActions.filter(({ name }) => only === undefined || name === only);
  const rows: string[][] = [];
  const sum: Counts = {};
  for (const action of actions) {
    for (const way of ways) {
      const counts = await sweepFaults(action, openHost, way);
      rows.push([action.name, way, ...endings.map((ending) => String(counts[ending] ?? 0)), "", "", ""]);
      for (const [ending, runs] of Object.entries(counts)) sum[ending] = (sum[ending] ?? 0) + runs;
    }
    const counts = await sweepEdits(action, openHost);
    rows.push([
      action.name,
      "edits",
      ...endings.map(() => ""),
      ...editEndings.map((ending) => String(counts[ending] ?? 0)),
    ]);
    for (const [ending, runs] of Object.entries(counts)) sum[ending] = (sum[ending] ?? 0) + runs;
  }
  printTable(["action", "way", ...endings, ...editEndings], rows);
  const bad = ["half", "untrue", "complete but told failed", "events off", "wrong row", "crash"];
  const missed = bad.filter((ending) => (sum[ending] ?? 0) > 0);
  const told = bad.map((ending) => `${sum[ending] ?? 0} ${ending}`).join(", ");
  console.log(`goal: 0 of each — ${told}: ${missed.length === 0 && actions.length > 0 ? "met" : "MISSED"}`);
  office.stop();
  process.exit(missed.length === 0 && actions.length > 0 ? 0 : 1);
}

void main();
