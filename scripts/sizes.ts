/** `npm run sizes`: how large files, functions and folders are; the goal is the last line, exit code 1 when it is missed. */
import { join } from "node:path";
import { measureSizes, sizeGoals } from "../tools/sizes/code-sizes";
import { printTable } from "./print-table";

const { parts, fullest, missed } = measureSizes(join(__dirname, ".."));
const goal = `goal: file median/p90 ≤ ${sizeGoals.fileMedian}/${sizeGoals.fileP90}, function p90 ≤ ${sizeGoals.functionP90} (src), files a folder ≤ ${sizeGoals.folderFiles}`;

printTable(
  ["folder", "files", "lines", "file median", "p90", "max", "function median", "p90", "max"],
  parts.map(({ folder, files, lines, file, function: functions }) =>
    [folder, files, lines, ...spread(file), ...spread(functions)].map(String),
  ),
);
console.log(`\nfullest folder: ${fullest.folder}, ${fullest.files} files`);
for (const miss of missed) console.log(`missed: ${miss}`);
console.log(`${goal}: ${missed.length === 0 ? "reached" : "MISSED"}`);
process.exitCode = missed.length === 0 ? 0 : 1;

function spread({ median, p90, max }: { median: number; p90: number; max: number }): readonly number[] {
  return [median, p90, max];
}
