import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderSizes, type FolderSize } from "./folder-sizes";
import { functionSizes } from "./function-sizes";
import { spreadOf, type Spread } from "./percentiles";

/** How large the code below one folder is; lines are as written, comments and empty ones included. */
export interface CodeSize {
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  readonly file: Spread;
  readonly function: Spread;
}

/** The sizes of the project, and what is too large. */
export interface ProjectSizes {
  readonly parts: readonly CodeSize[];
  readonly fullest: FolderSize;
  /** One line for each goal that is missed, as «file p90 of src: 210, at most 200». */
  readonly missed: readonly string[];
}

/** What `src` is held to. */
export const sizeGoals = { fileMedian: 70, fileP90: 200, functionP90: 30, folderFiles: 15 } as const;

const isCode = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith(".d.ts");

function sizeOf(root: string, folder: string, isCounted: (path: string) => boolean): CodeSize {
  const texts = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => isCode(name) && isCounted(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
  const lines = texts.map((text) => text.split("\n").length - 1);
  return {
    folder,
    files: texts.length,
    lines: lines.reduce((sum, each) => sum + each, 0),
    file: spreadOf(lines),
    function: spreadOf(texts.flatMap((text) => functionSizes(text).map((each) => each.lines))),
  };
}

/** Measures `src`, `tools` without its tests, and all tests; `root` is the project's folder. */
export function measureSizes(root: string): ProjectSizes {
  const isTest = (path: string): boolean => /(^|\/)tests\//.test(path);
  const src = sizeOf(root, "src", () => true);
  const tools = sizeOf(root, "tools", (path) => !isTest(path));
  const toolTests = sizeOf(root, "tools", isTest);
  const tests = sizeOf(root, "tests", () => true);
  const [fullest = { folder: "", files: 0 }] = folderSizes(root);
  const goals: readonly (readonly [what: string, size: number, most: number])[] = [
    ["file median of src", src.file.median, sizeGoals.fileMedian],
    ["file p90 of src", src.file.p90, sizeGoals.fileP90],
    ["function p90 of src", src.function.p90, sizeGoals.functionP90],
    [`files in ${fullest.folder}`, fullest.files, sizeGoals.folderFiles],
  ];
  const missed = goals.flatMap(([what, size, most]) => (size > most ? [`${what}: ${size}, at most ${most}`] : []));
  return { parts: [src, tools, { ...toolTests, folder: "tools/*/tests" }, tests], fullest, missed };
}
