/**
 * `npm test`: everything that must hold before a change lands, each as a check with a name; static checks run beside the tests.
 * The last line is `N passed, N failed, N skipped`; a missing program skips its checks by name, or fails them under `CI`.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processorSeconds } from "./processor-time";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

const root = join(__dirname, "..");
const isWindows = process.platform === "win32";

/** Runs a program of the project; with `isShown` it prints for itself, else what it printed is given back. */
function runProgram(name: string, args: readonly string[], isShown: boolean): Promise<Ended> {
  const path = join(root, "node_modules", ".bin", isWindows ? `${name}.cmd` : name);
  const child = spawn(path, args, { cwd: root, stdio: isShown ? "inherit" : "pipe", shell: isWindows });
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  child.stderr?.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ ok: status === 0, output: Buffer.concat(parts).toString("utf8") }));
  });
}

/** Runs a check beside others, and tells how it ended when it has. */
async function check(title: string, program: string, args: readonly string[]): Promise<Count> {
  const begin = Date.now();
  const { ok, output } = await runProgram(program, args, false);
  const seconds = Math.round((Date.now() - begin) / 1000);
  console.log(`\n=== ${title}\n${output.trimEnd()}\n--- ${title}: ${ok ? "passed" : "FAILED"} (${seconds} s)`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function runJest(): Promise<Count> {
  console.log("\n=== tests");
  const reportFile = join(tmpdir(), `tests-${process.pid}.json`);
  await runProgram("jest", ["--json", `--outputFile=${reportFile}`, "--silent"], true);
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as JestReport;
    const results = report.testResults.flatMap((file) => file.assertionResults);
    for (const { fullName } of results.filter(({ status }) => status === "pending"))
      console.log(`skipped: ${fullName}`);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests,
    };
  } catch (error) {
    console.log(`the tests gave no report: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(reportFile, { force: true });
  }
}

async function runGate(): Promise<void> {
  const begin = Date.now();
  const folders = ["src", "tests", "tools", "scripts"];
  const counts = await Promise.all([
    runJest(),
    check("types and lint", "tsx", ["scripts/static-checks.ts"]),
    check("architecture: who imports whom", "depcruise", [...folders, "--config", ".dependency-cruiser.cjs"]),
  ]);
  const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0);
  const processor = processorSeconds();
  const clock = Math.round((Date.now() - begin) / 1000);
  console.log(`\n${clock} s by the clock${processor === null ? "" : `, ${processor} s of processor time`}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}

void runGate();
