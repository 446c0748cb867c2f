/** Writes norm-files.ts from the files in sets/ (below src/norms, or the folder that is named): run after a decree's file was added or removed. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { normFilesText } from "./norm-files-text";

const folder = process.argv[2] ?? join("src", "norms");
const names = readdirSync(join(folder, "sets"));
writeFileSync(join(folder, "norm-files.ts"), normFilesText(names));
console.log(`${folder}/norm-files.ts: ${names.length} norm sets`);
