/** `npm run try`: the whole job on a folder of lists, in the embedded workbook. See tools/try/cli. */
import { join } from "node:path";
import { runTry } from "../tools/try/cli/index";

void runTry(process.argv.slice(2), join(__dirname, "..")).then((code) => {
  process.exitCode = code;
});
