import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import type { IntakeResult } from "@/intake/result/intake-result";
import { createIntake } from "@/workers/intake";

interface ExpectedFile {
  readonly sheets: readonly string[];
  readonly delegates?: readonly string[];
  readonly honorees?: readonly string[];
  readonly budget?: readonly string[];
  readonly issues?: readonly string[];
}

const folder = join("tests", "cases", "phuong-tu-tao");
const { files } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
  readonly files: Readonly<Record<string, ExpectedFile>>;
};

const line = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.map((part) => part ?? "").join("|");

function awardParts(text: string | null): readonly [awards: string, level: string | null] {
  if (text === null) return ["", null];
  const { found, level } = recogniseAward(text);
  return [found.join("+"), level];
}

/** What was read, in the compact form of `expected.json`. */
const compact = ({ sheets, delegates, honorees, budget, issues }: IntakeResult): Required<ExpectedFile> => ({
  sheets: sheets.map(({ sheet, kind, headerRow, rowsRead, rowsTaken }) =>
    line(sheet, kind, headerRow, rowsRead, rowsTaken),
  ),
  delegates: delegates.map(({ source, fullName, honorific, position, orgUnit, group, phone, birthYear, sex }) =>
    line(source.row, fullName, honorific, position, orgUnit, group, phone, birthYear, sex),
  ),
  honorees: honorees.map(({ source, name, kind, position, orgUnit, awardText, typedAmount }) =>
    line(source.row, name, kind, position, orgUnit, ...awardParts(awardText), typedAmount),
  ),
  budget: budget.map(({ source, item, group, measure, quantity, unitPrice, typedAmount, fund }) =>
    line(source.row, item, group, measure, quantity, unitPrice, typedAmount, fund),
  ),
  issues: issues.filter(({ severity }) => severity !== "note").map(({ code, at }) => `${code}@${at.row}`),
});

describe.each(Object.entries(files))("%s", (name, expected) => {
  const read = createIntake().readFiles([{ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }]);

  test("records, kinds and issues", async () => {
    const none = { delegates: [], honorees: [], budget: [], issues: [] };
    expect(compact(await read)).toEqual({ ...none, ...expected });
  });

  test("every row is taken or skipped with a reason", async () => {
    for (const { rowsRead, rowsTaken, skipped } of (await read).sheets) {
      expect(rowsTaken + skipped.length).toBe(rowsRead);
    }
  });
});
