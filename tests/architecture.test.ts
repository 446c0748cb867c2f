import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ScriptTarget, transpileModule } from "typescript";

const root = join(__dirname, "..");
const bin = (name: string) => join(root, "node_modules", ".bin", name);

/** A fault, the file it is planted in, and what the nets must call it. */
interface PlantedFault {
  readonly file: string;
  readonly text: string;
  /** Left out for a file that only serves a planted fault of another file. */
  readonly caught?: { readonly by: "depcruise" | "eslint" | "tsc"; readonly as: string };
}

const faults: readonly PlantedFault[] = [
  {
    file: "src/domain/planted-upward.ts",
    text: 'import type { Workbook } from "@/workbook/legacy-workbook";\nexport const planted = (workbook: Workbook) => workbook;\n',
    caught: { by: "depcruise", as: "domain-imports" },
  },
  {
    file: "src/domain/planted-package.ts",
    text: 'import { useState } from "react";\nexport const planted = useState;\n',
    caught: { by: "depcruise", as: "domain-packages" },
  },
  {
    file: "src/language/planted-upward.ts",
    text: 'import { vnd } from "@/domain/money/vnd";\nexport const planted = vnd(1);\n',
    caught: { by: "depcruise", as: "language-imports" },
  },
  {
    file: "src/usecases/planted-excel.ts",
    text: 'import { createExcelWorkbook } from "@/excel/excel-workbook";\nexport const planted = createExcelWorkbook;\n',
    caught: { by: "depcruise", as: "usecases-imports" },
  },
  {
    file: "src/taskpane/planted-excel.ts",
    text: 'import { createExcelWorkbook } from "@/excel/excel-workbook";\nexport const planted = createExcelWorkbook;\n',
    caught: { by: "depcruise", as: "taskpane-imports" },
  },
  {
    file: "src/taskpane/components/planted-feature.ts",
    text: 'import { planted as other } from "../features/planted-one/planted";\nexport const planted = other;\n',
    caught: { by: "depcruise", as: "pane-one-way" },
  },
  {
    file: "src/taskpane/features/planted-one/planted.ts",
    text: 'import { other } from "../planted-two/planted";\nexport const planted = other;\n',
    caught: { by: "depcruise", as: "features-stay-apart" },
  },
  {
    file: "src/taskpane/features/planted-two/planted.ts",
    text: "export const other = 1;\n",
  },
  {
    file: "src/usecases/planted-tools.ts",
    text: 'import { planted as cell } from "@tools/excel-host/planted";\nexport const planted = cell;\n',
    caught: { by: "depcruise", as: "nothing-ships-the-tools" },
  },
  { file: "tools/excel-host/planted.ts", text: "export const planted = 1;\n" },
  {
    file: "src/usecases/planted-relative.ts",
    text: 'import { vnd } from "../domain/money/vnd";\nexport const planted = vnd(1);\n',
    caught: { by: "depcruise", as: "cross-folder-by-alias" },
  },
  {
    file: "src/domain/planted-circle-a.ts",
    text: 'import { b } from "./planted-circle-b";\nexport const a = (): number => b();\n',
    caught: { by: "depcruise", as: "no-circular" },
  },
  {
    file: "src/domain/planted-circle-b.ts",
    text: 'import { a } from "./planted-circle-a";\nexport const b = (): number => a();\n',
  },
  {
    file: "src/usecases/planted-host.ts",
    text: "export const planted = () => Excel.run(async () => undefined);\n",
    caught: { by: "eslint", as: "no-restricted-globals" },
  },
  {
    file: "src/usecases/planted-host-type.ts",
    text: "export const planted = (range: Excel.Range) => range;\n",
    caught: { by: "tsc", as: "TS2503" },
  },
  {
    file: "src/domain/planted-page.ts",
    text: "export const planted = () => document.title;\n",
    caught: { by: "tsc", as: "TS2584" },
  },
  {
    file: "src/excel/planted-run.ts",
    text: "export const planted = () => Excel.run(async (context) => context.sync());\n",
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/excel/planted-loop.ts",
    text: "export async function planted(context: Excel.RequestContext) {\n  for (let i = 0; i < 3; i++) await context.sync();\n}\n",
    caught: { by: "eslint", as: "office-addins/no-context-sync-in-loop" },
  },
  {
    file: "src/excel/planted-name.ts",
    text: "export async function planted(ctx: Excel.RequestContext) {\n  await ctx.sync();\n}\n",
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/domain/planted-default.ts",
    text: "export default function planted() {\n  return 1;\n}\n",
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/domain/planted-barrel.ts",
    text: 'export * from "./money/vnd";\n',
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/domain/planted-swallow.ts",
    text: "export function planted(f: () => void) {\n  try {\n    f();\n  } catch {}\n}\n",
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/domain/planted-any.ts",
    text: "export const planted = (x: any) => x;\n",
    caught: { by: "eslint", as: "@typescript-eslint/no-explicit-any" },
  },
  {
    file: "src/domain/planted-bang.ts",
    text: "export const planted = (x: number[]) => x[0]!;\n",
    caught: { by: "eslint", as: "@typescript-eslint/no-non-null-assertion" },
  },
  {
    file: "src/domain/PlantedCase.ts",
    text: "export const planted = 1;\n",
    caught: { by: "eslint", as: "check-file/filename-naming-convention" },
  },
];

describe("the nets hold: each planted fault is named", () => {
  const planted = mkdtempSync(join(tmpdir(), "planted-"));
  const reports: Record<"depcruise" | "eslint" | "tsc", string> = { depcruise: "", eslint: "", tsc: "" };

  beforeAll(() => {
    for (const part of [
      "src",
      "tools",
      "tsconfig.json",
      "eslint.config.mjs",
      ".dependency-cruiser.cjs",
      "package.json",
    ]) {
      cpSync(join(root, part), join(planted, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(planted, "node_modules"), "junction");
    for (const fault of faults) {
      mkdirSync(dirname(join(planted, fault.file)), { recursive: true });
      writeFileSync(join(planted, fault.file), fault.text);
    }
    const run = (name: string, args: readonly string[]) =>
      spawnSync(process.execPath, [require.resolve(name), ...args], {
        cwd: planted,
        encoding: "utf8",
        maxBuffer: 1 << 26,
      }).stdout;
    reports.depcruise = run(bin("depcruise"), [
      "src",
      "tools",
      "--config",
      ".dependency-cruiser.cjs",
      "--output-type",
      "err",
    ]);
    reports.eslint = run(bin("eslint"), ["--format", "json", ...faults.map((fault) => fault.file)]);
    reports.tsc = run(bin("tsc"), ["-p", "src/tsconfig.core.json", "--pretty", "false"]);
  }, 120_000);

  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  const named = faults.flatMap((fault) => (fault.caught ? [{ ...fault, caught: fault.caught }] : []));
  test.each(named.map((fault) => [`${fault.file} → ${fault.caught.as}`, fault] as const))("%s", (_title, fault) => {
    const { by, as } = fault.caught;
    if (by === "eslint") {
      const results = JSON.parse(reports.eslint) as { filePath: string; messages: { ruleId: string | null }[] }[];
      const found = results.find((result) => result.filePath.replaceAll("\\", "/").endsWith(fault.file));
      expect(found?.messages.map((message) => message.ruleId)).toContain(as);
    } else {
      const lines = reports[by]
        .split("\n")
        .filter((line) => line.includes(by === "tsc" ? relative("src", fault.file) : fault.file));
      expect(lines.join("\n")).toContain(as);
    }
  });
});

describe("tests mirror src: a file is imported by a test in its mirrored folder, or is a part of one that is", () => {
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
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
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
  const tested = mirrored.flatMap((folder) =>
    walk(join(root, "tests", folder)).flatMap((test) =>
      [...readFileSync(test, "utf8").matchAll(/from "@\/([^"]+)"/g)]
        .map(([, path]) => `${path}.ts`)
        .filter((path) => path.startsWith(`${folder}/`)),
    ),
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
    expect(files.filter((file) => hasBehaviour(file) && !seen.has(file))).toEqual([]);
  });
});
