import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { loadMetadata } from "@tools/excel-host/protocol/load-metadata";

/** Where the try-out build stands, from the project's root: a cache, never `dist/`. */
export const builtPage = join("node_modules", ".cache", "bang-vang", "try");

/** Builds the pane as it ships and the page with the embedded workbook; throws with the bundler's own words when it cannot. */
export function buildPage(root: string): void {
  loadMetadata();
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const build = spawnSync(
    process.execPath,
    [webpack, "--env", "try", "--mode", "production", "--stats", "errors-only"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    },
  );
  if (build.status !== 0) throw new Error(`the page cannot be built: ${build.stdout}${build.stderr}`);
}
