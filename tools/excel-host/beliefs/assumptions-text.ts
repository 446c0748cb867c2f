import type { BeliefsAbout } from "./belief";

/** `docs/excel-assumptions.md`, made from the beliefs. */
export function assumptionsText(all: readonly BeliefsAbout[]): string {
  const sections = all.map(
    ({ subject, beliefs }) => `## ${subject}\n\n${beliefs.map(({ sentence }) => `- ${sentence}`).join("\n")}\n`,
  );
  return `# What we believe about Excel

The embedded host (\`tools/excel-host/\`) answers the genuine Office.js client as Excel would, as far as we know Excel.
Each sentence here has one test in \`tools/excel-host/beliefs/\`, run on that client. Made from these by
\`npx tsx scripts/write-excel-assumptions.ts\`; a test holds the two equal.

Whoever has Excel at hand can confirm or refute a sentence: try it in a task pane, with
\`OfficeExtension.CoreUtility._logEnabled = true\` in the console to see what Excel answers. A belief that proves wrong is
changed here and in the host, and then in whatever relied on it.

${sections.join("\n")}`;
}
