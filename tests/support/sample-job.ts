import { join } from "node:path";
import { runTryOnce } from "@tools/try/run-once";
import { madeOnce } from "./made-once";

/** What `npm run try` makes of the lists of «Đức Giang 2020»: the folder with workbook, documents and report, to be read only. */
export const sampleJob = (): Promise<string> =>
  madeOnce("duc-giang-2020", (folder) => {
    const run = runTryOnce(["--in", join("tests", "cases", "duc-giang-2020"), "--out", folder]);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  });
