/** Writes docs/excel-assumptions.md from the list of beliefs about Excel. */
import { mkdirSync, writeFileSync } from "node:fs";
import { assumptionsText } from "../tests/embedded/assumptions-text";
import { behaviours } from "../tests/embedded/behaviours";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/excel-assumptions.md", assumptionsText(behaviours));
console.log(`docs/excel-assumptions.md: ${behaviours.length} beliefs`);
