/** Writes docs/excel-assumptions.md from the list of beliefs about Excel. */
import { mkdirSync, writeFileSync } from "node:fs";
import { allBeliefs } from "../tools/excel-host/beliefs/all-beliefs";
import { assumptionsText } from "../tools/excel-host/beliefs/assumptions-text";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/excel-assumptions.md", assumptionsText(allBeliefs));
const count = allBeliefs.reduce((sum, { beliefs }) => sum + beliefs.length, 0);
console.log(`docs/excel-assumptions.md: ${count} beliefs`);
