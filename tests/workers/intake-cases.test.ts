/**
 * Every folder `tests/cases/intake-…` holds list files, `case.json` (what it is about, the user's choices and decisions) and `understood.txt`:
 * what was understood, as text. `UPDATE=1 npx jest tests/workers/intake-cases` writes it again.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import { matchPeople } from "@/domain/people/match-people";
import type { PersonDecision } from "@/domain/people/person-decision";
import type { Source } from "@/sheet/grid";
import type { IntakeResult } from "@/intake/result/intake-result";
import { createIntake } from "@/workers/intake";

interface Case {
  readonly about: string;
  readonly choices?: IntakeChoices;
  readonly decisions?: readonly PersonDecision[];
}

const root = join("tests", "cases");
const folders = readdirSync(root).filter((name) => name.startsWith("intake-"));

const line = (...parts: readonly unknown[]): string => parts.map((part) => String(part ?? "")).join(" | ");
const place = ({ file, sheet, row }: Source): string => `${file}${sheet === "" ? "" : `[${sheet}]`}:${String(row)}`;

function countBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${String(count)}`).join(", ");
}

function understood(result: IntakeResult, { about, decisions }: Case): string {
  const people = matchPeople(result.delegates, result.honorees, decisions);
  const several = people.people.filter(({ sources }) => sources.length > 1);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [
      "sheets: file | sheet | kind or reason | header row | read = taken + skipped",
      result.sheets.map(({ file, sheet, kind, reason, headerRow, rowsRead, rowsTaken, skipped }) => {
        const counts = `${String(rowsRead)} = ${String(rowsTaken)} + ${String(skipped.length)}`;
        return `${line(file, sheet, reason ?? kind, headerRow, counts)} (${countBy(skipped.map((row) => row.reason))})`;
      }),
    ],
    [
      "columns: number heading → meaning (confidence, reason)",
      result.sheets.flatMap(({ file, sheet, columns = [] }) =>
        columns.map(
          ({ columnNumber, heading, meaning, confidence, reason }) =>
            `${file}[${sheet}] ${String(columnNumber)} ${heading.replace(/\s+/g, " ")} → ${meaning ?? "–"} (${confidence.toFixed(2)}, ${reason})`,
        ),
      ),
    ],
    [
      "delegates: place | name | honorific | position | unit | group | phone | phone 2 | born | sex | identity | account | bank | note",
      result.delegates.map((each) =>
        line(
          place(each.source),
          each.fullName,
          each.honorific,
          each.position,
          each.orgUnit,
          each.group,
          each.phone,
          each.phone2,
          each.birthYear,
          each.sex,
          each.identityNumber,
          each.bankAccount,
          each.bank,
          each.note,
        ),
      ),
    ],
    [
      "honorees: place | kind | name | honorific | position | unit | group | award | period | amount | representative | identity | account | bank",
      result.honorees.map((each) =>
        line(
          place(each.source),
          each.kind,
          each.name,
          each.honorific,
          each.position,
          each.orgUnit,
          each.group,
          each.awardText,
          each.period,
          each.typedAmount,
          each.representative,
          each.identityNumber,
          each.bankAccount,
          each.bank,
        ),
      ),
    ],
    [
      "budget: place | item | group | measure | quantity | price | amount",
      result.budget.map((each) =>
        line(place(each.source), each.item, each.group, each.measure, each.quantity, each.unitPrice, each.typedAmount),
      ),
    ],
    [
      "issues",
      result.issues.map(({ code, severity, at, params }) =>
        line(severity, code, place(at), at.field, JSON.stringify(params)),
      ),
    ],
    [
      "changes",
      result.changes.map(
        ({ rule, at, from, to }) =>
          `${line(rule, place(at), at.field)} | ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
      ),
    ],
    [
      "short forms that nobody knows",
      (result.unknownAbbreviations ?? []).map(({ short, about: what, cells, meanings }) =>
        line(short, what, cells, meanings.join(" / ")),
      ),
    ],
    [
      `people: ${String(people.entries)} entries, ${String(people.heads)} heads`,
      [
        ...several.map(({ name, sources, posts }) => {
          const said = posts.map(({ position, orgUnit }) => [position, orgUnit].filter((part) => part).join(", "));
          return `same: ${name} = ${sources.map(place).join(" = ")}; ${said.join("; ")}`;
        }),
        ...people.suspects.map(({ a, b, reason }) => `suspect: ${place(a)} ? ${place(b)} (${reason})`),
      ],
    ],
  ];
  const known = facts.filter(([, lines]) => lines.length > 0);
  return `${about}\n\n${known.map(([title, lines]) => [`# ${title}`, ...lines].join("\n")).join("\n\n")}\n`;
}

test.each(folders)("%s is understood as written down", async (name) => {
  const folder = join(root, name);
  const facts = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Case;
  const lists = readdirSync(folder).filter((file) => !["case.json", "understood.txt"].includes(file));
  const files = lists.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
  const result = await createIntake().readFiles(files, facts.choices);
  const golden = join(folder, "understood.txt");
  const text = understood(result, facts);
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
  for (const { rowsRead, rowsTaken, skipped } of result.sheets) expect(rowsTaken + skipped.length).toBe(rowsRead);
});

test("a golden that is missing is no pass", () => {
  for (const name of folders) expect(existsSync(join(root, name, "understood.txt"))).toBe(true);
});
