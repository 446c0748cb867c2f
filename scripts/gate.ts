/**
 * `npm test`: everything that must hold before a change lands, each as a check with a name.
 * The last line is `N passed, N failed, N skipped`; a missing program skips its checks by name, or fails them under `CI`.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(__dirname, "..");

function runProgram(name: string, args: readonly string[]): boolean {
  const path = join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
  return spawnSync(path, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

/** Prints the check's name before and how it ended after, with its seconds. */
function check(title: string, run: () => boolean, count: Count): void {
  console.log(`\n=== ${title}`);
  const begin = Date.now();
  const ok = run();
  count[ok ? "passed" : "failed"] += 1;
  console.log(`--- ${title}: ${ok ? "passed" : "FAILED"} (${Math.round((Date.now() - begin) / 1000)} s)`);
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

function runJest(count: Count): void {
  console.log("\n=== tests");
  const reportFile = join(tmpdir(), `tests-${process.pid}.json`);
  runProgram("jest", ["--json", `--outputFile=${reportFile}`, "--silent"]);
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as JestReport;
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    count.skipped += report.numPendingTests;
    const skipped = report.testResults
      .flatMap((file) => file.assertionResults)
      .filter((result) => result.status === "pending");
    for (const result of skipped) console.log(`skipped: ${result.fullName}`);
  } catch (error) {
    count.failed += 1;
    console.log(`the tests gave no report: ${String(error)}`);
  } finally {
    rmSync(reportFile, { force: true });
  }
}

function runGate(): void {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  check("types of everything", () => runProgram("tsc", ["-p", "tsconfig.json"]), count);
  check("types of the core: no page, no host", () => runProgram("tsc", ["-p", "src/tsconfig.core.json"]), count);
  check("types of the pane: no host", () => runProgram("tsc", ["-p", "src/tsconfig.pane.json"]), count);
  check("lint", () => runProgram("eslint", [".", "--max-warnings", "0"]), count);
  check(
    "architecture: who imports whom",
    () => runProgram("depcruise", ["src", "tests", "tools", "scripts", "--config", ".dependency-cruiser.cjs"]),
    count,
  );
  runJest(count);
  console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}

runGate();
