import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlePaneLibraries } from "./pane-libraries";

/** Before all tests, once: the pane's libraries as one file, and a folder for what several test files need (see support/made-once). */
function setUpOnce(): void {
  bundlePaneLibraries(join(__dirname, "..", ".."));
  process.env["BANGVANG_TEST_RUN"] = mkdtempSync(join(tmpdir(), "tests-"));
}

module.exports = setUpOnce;
