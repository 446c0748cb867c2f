/** A fault, the file it is planted in, and what the nets must call it. */
export interface PlantedFault {
  readonly file: string;
  readonly text: string;
  /** Left out for a file that only serves a planted fault of another file. */
  readonly caught?: { readonly by: "depcruise" | "eslint" | "tsc"; readonly as: string };
}

/** What the planted files import, as little of it as they need: the nets look at the planted tree alone. */
export const plantedGround: Readonly<Record<string, string>> = {
  "src/domain/money/vnd.ts": "export type Vnd = number;\nexport const vnd = (amount: number): Vnd => amount;\n",
  "src/workbook/port.ts": "export type WorkbookPort = object;\n",
  "src/functions/functions-by-id.ts": "export const functionNamespace = 1;\n",
  "src/excel/create-workbook-port.ts": "export const createWorkbookPort = () => null;\n",
};

/** One fault for each net; the first lines of the issue are in its name. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    file: "src/domain/planted-upward.ts",
    text: 'import type { WorkbookPort } from "@/workbook/port";\nexport const planted = (workbook: WorkbookPort) => workbook;\n',
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
    text: 'import { createWorkbookPort } from "@/excel/create-workbook-port";\nexport const planted = createWorkbookPort;\n',
    caught: { by: "depcruise", as: "usecases-imports" },
  },
  {
    file: "src/taskpane/planted-excel.ts",
    text: 'import { createWorkbookPort } from "@/excel/create-workbook-port";\nexport const planted = createWorkbookPort;\n',
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
    file: "tools/excel-host/host/formula/planted-add-in.ts",
    text: 'import { functionNamespace } from "@/functions/functions-by-id";\nexport const planted = functionNamespace;\n',
    caught: { by: "depcruise", as: "the-host-knows-no-add-in" },
  },
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
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/domain/planted-page.ts",
    text: "export const planted = () => document.title;\n",
    caught: { by: "eslint", as: "no-undef" },
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
  {
    file: "src/domain/planted-page-type.ts",
    text: "export const planted = (element: HTMLElement) => element;\n",
    caught: { by: "eslint", as: "no-undef" },
  },
  {
    file: "src/domain/planted-node.ts",
    text: "export const planted = () => process.cwd();\n",
    caught: { by: "eslint", as: "no-undef" },
  },
  {
    file: "src/taskpane/planted-host-type.ts",
    text: "export const planted = (range: Excel.Range) => range;\n",
    caught: { by: "eslint", as: "no-restricted-syntax" },
  },
  {
    file: "src/taskpane/planted-node.ts",
    text: "export const planted = () => process.cwd();\n",
    caught: { by: "eslint", as: "no-restricted-globals" },
  },
  {
    file: "src/domain/planted-two-imports.ts",
    text: 'import { vnd } from "./money/vnd";\nimport type { Vnd } from "./money/vnd";\nexport const planted: Vnd = vnd(1);\n',
    caught: { by: "eslint", as: "no-duplicate-imports" },
  },
  {
    file: "src/domain/planted-type-as-value.ts",
    text: 'import { Vnd } from "./money/vnd";\nexport const planted = (amount: Vnd) => amount;\n',
    caught: { by: "eslint", as: "@typescript-eslint/consistent-type-imports" },
  },
  {
    file: "src/domain/planted-inline-types.ts",
    text: 'import { type Vnd } from "./money/vnd";\nexport const planted = (amount: Vnd) => amount;\n',
    caught: { by: "eslint", as: "@typescript-eslint/no-import-type-side-effects" },
  },
  {
    file: "src/usecases/planted-floating.ts",
    text: "export function planted(save: () => Promise<void>) {\n  save();\n}\n",
    caught: { by: "eslint", as: "@typescript-eslint/no-floating-promises" },
  },
  {
    file: "src/usecases/planted-misused.ts",
    text: "export const planted = (isOpen: () => Promise<boolean>) => (isOpen() ? 1 : 2);\n",
    caught: { by: "eslint", as: "@typescript-eslint/no-misused-promises" },
  },
  {
    file: "src/domain/planted-switch.ts",
    text: 'export function planted(kind: "person" | "collective"): number {\n  switch (kind) {\n    case "person":\n      return 1;\n  }\n  return 2;\n}\n',
    caught: { by: "eslint", as: "@typescript-eslint/switch-exhaustiveness-check" },
  },
  {
    file: "src/usecases/planted-sentence.ts",
    text: "export const planted = (count: number) => `Đã nhận ${count} dòng vào sổ.`;\n",
    caught: { by: "eslint", as: "own/vietnamese-sentence" },
  },
  {
    file: "src/taskpane/planted-sentence.tsx",
    text: 'export const planted = { m: "Nam", f: "Nữ", all: "Tất cả mọi người" };\n',
    caught: { by: "eslint", as: "own/vietnamese-sentence" },
  },
  {
    file: "src/domain/planted-optional.ts",
    text: "export const planted = (name: string | undefined): { readonly name?: string } => ({ name });\n",
    caught: { by: "tsc", as: "TS2375" },
  },
];
