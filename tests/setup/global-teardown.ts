import { rmSync } from "node:fs";

/** After all tests, once. */
function clearUp(): void {
  const folder = process.env["BANGVANG_TEST_RUN"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

module.exports = clearUp;
