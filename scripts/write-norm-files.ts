/** Writes src/norms/norm-files.ts from the files in src/norms/sets: run after a decree's file was added or removed. */
import { readdirSync, writeFileSync } from "node:fs";
import { normFilesText } from "./norm-files-text";

const names = readdirSync("src/norms/sets");
writeFileSync("src/norms/norm-files.ts", normFilesText(names));
console.log(`src/norms/norm-files.ts: ${names.length} norm sets`);
