import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "@/usecases/ports";

/** Files of the command line: saved into a folder, which is made where it is missing; templates come from the project's assets. */
export function createDiskFiles(outFolder: string, templateFolder: string): Files {
  return {
    async save(name, bytes) {
      const path = join(outFolder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      return { name, bytes: bytes.byteLength, where: outFolder };
    },
    async readTemplate(name) {
      return new Uint8Array(await readFile(join(templateFolder, name)));
    },
  };
}
