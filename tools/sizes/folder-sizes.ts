import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The most files that a folder may hold. */
export const mostFiles = 15;

/** Data and not code: one file a decree. */
const dataFolders = ["src/norms/sets"];

/** A folder, relative to the root with `/`, and the files that lie in it (those of its folders are theirs). */
export interface FolderSize {
  readonly folder: string;
  readonly files: number;
}

/** Every folder of code below `src` and `tools`, largest first. */
export function folderSizes(root: string): readonly FolderSize[] {
  const walk = (folder: string): FolderSize[] => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).length;
    return [
      { folder, files },
      ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => walk(`${folder}/${name}`)),
    ];
  };
  return ["src", "tools"]
    .flatMap(walk)
    .filter(({ folder }) => !dataFolders.includes(folder))
    .sort((a, b) => b.files - a.files);
}

/** Folders with more than `mostFiles` files, as «src/excel: 36». */
export const crowdedFolders = (root: string): readonly string[] =>
  folderSizes(root)
    .filter(({ files }) => files > mostFiles)
    .map(({ folder, files }) => `${folder}: ${files}`);
