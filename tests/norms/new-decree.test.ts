import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBaseSalary } from "@/norms/in-force";
import { joinNormSets } from "@/norms/join-norm-sets";
import { readNormSet } from "@/norms/read-norm-set";
import { normLaws } from "./norm-laws";

/** CONTRIBUTING, «A new decree»: one data file in a copy of src/norms, then the script. */
const folder = mkdtempSync(join(tmpdir(), "norms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeFiles = (): void => {
  const script = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("scripts/write-norm-files.ts"), folder];
  expect(spawnSync(process.execPath, script, { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
};

/** The sets of the copy, as the generated file names them. */
const shippedSets = () =>
  joinNormSets(
    [...readFileSync(join(folder, "norm-files.ts"), "utf8").matchAll(/from "(\.\/sets\/[^"]+)"/g)].map(
      ([, file = ""]) => readNormSet(JSON.parse(readFileSync(join(folder, file), "utf8"))),
    ),
  );

const onDay = (date: string) => findBaseSalary(date, shippedSets());

interface BaseFile {
  readonly id: string;
  readonly rows: readonly [{ readonly amount: number }];
}

/** The base salary of today, whose neighbour the new file is. */
function latestBase(): BaseFile {
  const [latest = ""] = readdirSync(join(folder, "sets"))
    .filter((name) => name.startsWith("base-"))
    .sort()
    .reverse();
  return JSON.parse(readFileSync(join(folder, "sets", latest), "utf8")) as BaseFile;
}

test("a new base salary is one data file: the series closes before it, and every law holds", () => {
  cpSync(resolve("src/norms/sets"), join(folder, "sets"), { recursive: true });
  const last = latestBase();
  const [row] = last.rows;
  const next = { ...last, id: "base-2099-07-01", effectiveFrom: "2099-07-01", replaces: [last.id] };
  const text = JSON.stringify({ ...next, rows: [{ ...row, amount: 9_990_000 }] });
  writeFileSync(join(folder, "sets", `${next.id}.json`), text);
  writeFiles();
  for (const [law, faultsOf] of Object.entries(normLaws)) expect([law, faultsOf(shippedSets())]).toEqual([law, []]);
  expect(onDay("2099-06-30")).toMatchObject({ found: true, amount: row.amount });
  expect(onDay("2099-07-01")).toMatchObject({ found: true, amount: 9_990_000 });
});
