import { join } from "node:path";
import webpack from "webpack";
import { loadMetadata } from "../src/embedded/protocol/load-metadata";

const root = join(__dirname, "..");

/** Where the try-out build stands; a cache, never `dist/`. */
export const builtFolder = join(root, "node_modules", ".cache", "bang-vang", "try");

/** Builds the pane as it ships and the page with the embedded workbook; refuses (throws) with webpack's own report. */
export async function buildTryPage(mode: "production" | "development"): Promise<void> {
  loadMetadata();
  const configure = require("../webpack.config.js") as (
    env: { try: boolean },
    argv: { mode: string },
  ) => Promise<webpack.Configuration[]>;
  const configurations = await configure({ try: true }, { mode });
  await new Promise<void>((resolve, reject) => {
    webpack(configurations, (fault, stats) => {
      if (fault) reject(fault);
      else if (stats === undefined || stats.hasErrors()) {
        reject(new Error(stats?.toString({ all: false, errors: true }) ?? "webpack gave no report"));
      } else resolve();
    });
  });
}
