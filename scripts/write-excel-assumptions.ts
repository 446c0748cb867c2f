/** Writes docs/excel-assumptions.md from the list of beliefs about Excel. */
import { mkdirSync, writeFileSync } from "node:fs";
import { assumptionsText } from "../tools/excel-host/beliefs/assumptions-text";
import { behaviours } from "../tools/excel-host/beliefs/behaviours";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/excel-assumptions.md", assumptionsText(behaviours));
console.log(`docs/excel-assumptions.md: ${behaviours.length} beliefs`);
