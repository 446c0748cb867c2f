import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureWire } from "../tools/bench/wire";
import { missedWireGoals, wholeJob, wireGoals, type WireCost } from "../tools/bench/wire-goals";

const goal = `goal: whole job ≤ ${wireGoals.jobSyncs} syncs up to ${wireGoals.jobRows} rows and one more for each 2 MB beyond, typed cell ≤ ${wireGoals.typedSyncs} syncs, every request ≤ 2 MB, plan ≤ 2 KB sent a row`;

/** Prints one JSON line for each action and size, then what is missed, then the goal; sets exit code 1 when it is missed. */
export async function benchWire(root: string, args: readonly string[]): Promise<void> {
  const sizes = args.map(Number).filter((rows) => Number.isInteger(rows) && rows > 0);
  const costs: WireCost[] = [];
  for (const rows of sizes.length > 0 ? sizes : [171, 1000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), "wire-"));
    try {
      costs.push(...(await measureWire(root, rows, folder)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    for (const cost of costs.filter((each) => each.rows === rows)) console.log(JSON.stringify(cost));
    console.log(JSON.stringify(wholeJob(rows, costs)));
  }
  const missed = missedWireGoals(costs);
  for (const miss of missed) console.log(`missed: ${miss}`);
  console.log(`${goal}: ${missed.length === 0 ? "reached" : "MISSED"}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}
