/** What `src/norms/norm-files.ts` must say for the files in `src/norms/sets`: bundlers follow written imports only. */
export function normFilesText(fileNames: readonly string[]): string {
  const names = [...fileNames].sort();
  const imports = names.map((name, index) => `import set${index} from "./sets/${name}";`);
  const list = names.map((_, index) => `  set${index},`);
  return [
    "// Written by scripts/write-norm-files.ts from the files in sets/: do not edit.",
    ...imports,
    "",
    "/** The data files of all decrees as JSON, by name. */",
    "export const normFiles: readonly unknown[] = [",
    ...list,
    "];",
    "",
  ].join("\n");
}
