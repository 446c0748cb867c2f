/**
 * `npm run bench -- <name>`: measures, and prints its figures. Without a name the names are listed.
 * `wire [rows …]`: what each action of the whole job costs on the wire; the goal is the last line, exit code 1 when it is missed.
 * `intake [rows …]`: lists from bytes to checked records against only parsing them. Every size has a process of its own, so that its memory is its own.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { comparedTo, compareWords } from "../tools/bench/words";
import { listBytes, timeIntake, type IntakeTimes, type ListFormat } from "../tools/bench/intake";
import { timePlan } from "../tools/bench/plan";
import { benchWire } from "./bench-wire";
import { printTable } from "./print-table";

interface Bench {
  readonly about: string;
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

const root = join(__dirname, "..");
const whole = (value: number): string => Math.round(value).toLocaleString("vi-VN");
const exact = (value: number): string => value.toFixed(2).replace(".", ",");

/** Runs one size in a process of its own, on a file, so that making the list is no part of it. */
function intakeInProcess(format: ListFormat, rows: number): IntakeTimes | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, `list.${format}`);
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const args = ["--expose-gc", "--max-old-space-size=4096", tsx, __filename, "intake-one", format, String(rows), file];
  try {
    writeFileSync(file, listBytes(format, rows));
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    return status === 0 ? (JSON.parse(stdout) as IntakeTimes) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchIntake(args: readonly string[]): void {
  const sizes = args.map(Number).filter((rows) => Number.isInteger(rows) && rows > 0);
  const formats: readonly ListFormat[] = ["xlsx", "csv"];
  const times = formats.flatMap((format) =>
    (sizes.length > 0 ? sizes : [10_000, 100_000]).flatMap((rows) => intakeInProcess(format, rows) ?? []),
  );
  printTable(
    [
      "format",
      "rows",
      "file MB",
      "parse ms",
      "intake ms",
      "ratio",
      "parse cpu",
      "intake cpu",
      "cpu ratio",
      "cpu µs/row",
      "peak MB",
      "before MB",
    ],
    times.map((one) => [
      one.format,
      whole(one.rows),
      exact(one.fileMegabytes),
      whole(one.parse),
      whole(one.intake),
      exact(one.ratio),
      whole(one.parseCpu),
      whole(one.intakeCpu),
      exact(one.cpuRatio),
      exact((one.intakeCpu / one.rows) * 1000),
      whole(one.peakMegabytes),
      whole(one.baseMegabytes),
    ]),
  );
  console.log(
    "\nratio = intake (bytes to checked records, people matched) ÷ parse (the library alone on the whole file, the same process). µs/row must not grow with the rows.",
  );
}

const benches: Readonly<Record<string, Bench>> = {
  intake: { about: "lists from bytes to checked records, against only parsing them", run: benchIntake },
  "intake-one": {
    about: "one size of it, as JSON",
    run: async ([name, count, file = ""]) => {
      const format = name === "csv" ? "csv" : "xlsx";
      const rows = Number(count);
      const bytes = file === "" ? listBytes(format, rows) : new Uint8Array(readFileSync(file));
      const times = await timeIntake({ format, rows, bytes }, rows > 50_000 ? 3 : 5);
      console.log(JSON.stringify(times));
    },
  },
  words: {
    about: "amounts in words against an independent reading",
    run: () => {
      const { compared, differing, ratio } = compareWords(comparedTo);
      printTable(["amounts", "differing", "ours ÷ theirs"], [[whole(compared), whole(differing.length), exact(ratio)]]);
      for (const { amount, ours, theirs } of differing) console.log(`${amount}: ${ours} ≠ ${theirs}`);
    },
  },
  wire: {
    about: "syncs, requests and bytes of each action of the whole job, and of a typed cell; one JSON line each",
    run: (args) => benchWire(root, args),
  },
  plan: {
    about: "filling a plan with 1.000 rows each against zipping it",
    run: () => {
      const { fill, zip, bytes } = timePlan();
      printTable(["fill ms", "zip ms", "bytes"], [[whole(fill), whole(zip), whole(bytes)]]);
    },
  },
};

async function main([name, ...args]: readonly string[]): Promise<void> {
  const bench = benches[name ?? ""];
  if (bench) return bench.run(args);
  for (const [known, { about }] of Object.entries(benches)) console.log(`${known.padEnd(12)} ${about}`);
  process.exitCode = name === undefined ? 0 : 2;
}

void main(process.argv.slice(2));
