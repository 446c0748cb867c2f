import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ScriptTarget, transpileModule } from "typescript";
import { crowdedFolders } from "@tools/sizes/folder-sizes";
import { plantedFaults, plantedGround } from "./support/planted-faults";

const root = join(__dirname, "..");

describe("the nets hold: each planted fault is named", () => {
  const planted = mkdtempSync(join(tmpdir(), "planted-"));
  const reports: Record<"depcruise" | "eslint" | "tsc", string> = { depcruise: "", eslint: "", tsc: "" };

  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), text);
  };
  const run = (name: string, args: readonly string[]): string =>
    spawnSync(process.execPath, [join(root, "node_modules", ".bin", name), ...args], {
      cwd: planted,
      encoding: "utf8",
      maxBuffer: 1 << 26,
    }).stdout;

  beforeAll(() => {
    for (const file of ["tsconfig.json", "eslint.config.mjs", ".dependency-cruiser.cjs", "package.json"])
      copyFileSync(join(root, file), join(planted, file));
    cpSync(join(root, "eslint-rules"), join(planted, "eslint-rules"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(planted, "node_modules"), "junction");
    for (const [file, text] of Object.entries(plantedGround)) plant(file, text);
    for (const { file, text } of plantedFaults) plant(file, text);
    const cruise = ["src", "tools", "--config", ".dependency-cruiser.cjs", "--output-type", "err"];
    reports.depcruise = run("depcruise", cruise);
    reports.eslint = run("eslint", ["--format", "json", "src", "tools"]);
    reports.tsc = run("tsc", ["-p", "tsconfig.json", "--pretty", "false"]);
  });

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  const named = plantedFaults.flatMap((fault) => (fault.caught ? [{ ...fault, caught: fault.caught }] : []));
  test.each(named.map((fault) => [`${fault.file} → ${fault.caught.as}`, fault] as const))("%s", (_title, fault) => {
    const { by, as } = fault.caught;
    if (by === "eslint") {
      const results = JSON.parse(reports.eslint) as { filePath: string; messages: { ruleId: string | null }[] }[];
      const found = results.find((result) => result.filePath.replaceAll("\\", "/").endsWith(fault.file));
      expect(found?.messages.map((message) => message.ruleId)).toContain(as);
    } else {
      const lines = reports[by].split("\n").filter((line) => line.includes(fault.file));
      expect(lines.join("\n")).toContain(as);
    }
  });
});

describe("tests reach src: a file is imported by a test, or is a part of one that is", () => {
  const mirrored = [
    "language",
    "sheet",
    "issues",
    "fields",
    "tables",
    "intake",
    "domain",
    "norms",
    "messages",
    "workbook",
    "documents",
    "usecases",
    "files",
    "excel",
  ];
  const walk = (folder: string): string[] =>
    (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const below = (folder: string, file: string) => relative(join(root, folder), file).replaceAll("\\", "/");
  const text = (file: string) => readFileSync(join(root, "src", file), "utf8");
  /** Types vanish when they are compiled; a function does not. */
  const hasBehaviour = (file: string) =>
    /\bfunction\b|=>/.test(
      transpileModule(text(file), { compilerOptions: { target: ScriptTarget.ES2022, removeComments: true } })
        .outputText,
    );
  const partsOf = (file: string): string[] =>
    [...text(file).matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)].map(
      ([, from, lazy]) => `${join(dirname(file), from ?? lazy ?? "").replaceAll("\\", "/")}.ts`,
    );
  const tested = walk(join(root, "tests")).flatMap((test) =>
    /[.]tsx?$/.test(test)
      ? [...readFileSync(test, "utf8").matchAll(/from "@\/([^"]+)"/g)].map(([, path]) => `${path}.ts`)
      : [],
  );
  const sources = mirrored.flatMap((folder) => walk(join(root, "src", folder))).map((file) => below("src", file));
  const files = sources.filter((file) => /\.tsx?$/.test(file));
  const seen = new Set<string>();
  const reach = (file: string): void => {
    if (seen.has(file) || !files.includes(file)) return;
    seen.add(file);
    partsOf(file).forEach(reach);
  };
  tested.forEach(reach);

  test("none is without", () => {
    expect(files.filter((file) => !seen.has(file) && hasBehaviour(file))).toEqual([]);
  });
});

test("no folder has more than 15 files: one that grows beyond that holds two ideas", () => {
  expect(crowdedFolders(root)).toEqual([]);
});
