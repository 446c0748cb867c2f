import type { Behaviour } from "./behaviours";

/** `docs/excel-assumptions.md`, made from the list of beliefs. */
export function assumptionsText(behaviours: readonly Pick<Behaviour, "area" | "belief">[]): string {
  const areas = [...new Set(behaviours.map(({ area }) => area))];
  const sections = areas.map((area) => {
    const beliefs = behaviours.filter((one) => one.area === area).map(({ belief }) => `- ${belief}`);
    return `## ${area}\n\n${beliefs.join("\n")}\n`;
  });
  return `# What we believe about Excel

The embedded host (\`tools/excel-host/\`) answers the genuine Office.js client as Excel would, as far as we know Excel.
Each sentence here has one test in \`tools/excel-host/beliefs/behaviours.ts\`, run on that client. Made from that list by
\`npx tsx scripts/write-excel-assumptions.ts\`; a test holds the two equal.

Whoever has Excel at hand can confirm or refute a sentence: try it in a task pane, with
\`OfficeExtension.CoreUtility._logEnabled = true\` in the console to see what Excel answers. A belief that proves wrong is
changed in the list and in the host, and then in whatever relied on it.

${sections.join("\n")}`;
}
