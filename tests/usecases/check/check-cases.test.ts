import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixesOf } from "@/usecases/fixes/fixes-of";
import type { FixId } from "@/usecases/fixes/fix";
import type { TableName } from "@/tables/table-name";
import { applyFixes, fixContext } from "@/usecases/check/apply-fixes";
import { check, type CheckedWorkbook } from "@/usecases/check/check";
import { decidePeople } from "@/usecases/check/decide-people";
import { findSubjects } from "@/usecases/check/fix-subjects";
import { ignoreIssues } from "@/usecases/check/ignore-issues";
import { quarantineRows } from "@/usecases/quarantine/quarantine-rows";
import { restoreRows } from "@/usecases/quarantine/restore-rows";
import { importLists } from "@/usecases/lists/import-lists";
import { undoFixes } from "@/usecases/check/undo-fixes";
import { issueSentence } from "@/messages/issue-sentence";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

// A case is a whole workbook with several checks.
type Place = readonly [file: string, row: number];
type CaseAction =
  | { readonly do: "fix"; readonly code: string; readonly id: FixId }
  | { readonly do: "undo" | "show" }
  | { readonly do: "ignore"; readonly code: string; readonly reason: string }
  | { readonly do: "decide"; readonly a: Place; readonly b: Place; readonly verdict: "same" | "different" }
  | { readonly do: "quarantineRows"; readonly code: string }
  | { readonly do: "restoreRows"; readonly withErrors?: boolean }
  | {
      readonly do: "type";
      readonly table: TableName;
      readonly row: number;
      readonly heading: string;
      readonly value: string | number;
    }
  | {
      readonly do: "paste";
      readonly table: TableName;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
interface Case {
  readonly about: string;
  readonly lists: readonly string[];
  readonly quarantineErrors?: boolean;
  readonly actions: readonly CaseAction[];
}

const folder = join("tests", "cases");
const cases = readdirSync(folder).filter((name) => name.startsWith("check-"));
const placeOf = ([file, row]: Place) => ({ file, sheet: "", row });

/** What a user sees after a check: the doubts with what a click can do, and who was counted. */
function tellCheck({ issues, ignored, entries, heads, evaluated, leftOut }: CheckedWorkbook): readonly string[] {
  const find = findSubjects(evaluated.records);
  const context = fixContext(evaluated);
  const listed = issues.filter(({ code }) => !/^(?:meeting|column|budget-norm|task|quantity-in)-/.test(code));
  return [
    `Lượt ghi ${entries}, người ${heads}`,
    ...evaluated.people.people
      .filter(({ posts }) => posts.length > 1)
      .map(({ name, posts, sources }) => {
        const said = posts.map(({ position, orgUnit }) => `${position ?? "–"}, ${orgUnit ?? "–"}`).join("; ");
        return `Một người: ${name}: ${said} (${sources.length} dòng)`;
      }),
    ...evaluated.assessed.map(
      ({ honoree, priced }) => `Khen: ${honoree.name}, ${priced.code ?? "–"}, được chi ${priced.payable}`,
    ),
    ...listed.map((issue) => {
      const subject = find(issue.at, issue.params)?.subject;
      const fixes = subject === undefined ? [] : fixesOf(issue, subject, context).map(({ id }) => id);
      const { file, row, field } = issue.at;
      const place = `${file || "(sổ)"} ${row} ${field ?? ""}`.trim();
      const offered = fixes.length === 0 ? "" : ` → ${fixes.join(", ")}`;
      return `${issue.severity} ${issue.code} @ ${place}: ${issueSentence(issue)}${offered}`;
    }),
    ...ignored.map(({ issue, reason }) => `bỏ qua ${issue.code} @ ${issue.at.file} ${issue.at.row}: ${reason}`),
    ...leftOut.map(({ original, reason }) => {
      const cells = original.cells.map((cell) => cell ?? "").join(" | ");
      return `để riêng ${original.source.file} ${original.source.row}: ${cells}: ${reason}`;
    }),
  ];
}

async function tellTables(world: TryContext): Promise<readonly string[]> {
  const names = ["DaiBieu", "KhenThuong", "DuToan"] as const;
  const tables = await world.workbook.readTables([...names, "NhatKy"]);
  const quiet = new Set(["Tệp nguồn", "Sheet nguồn", "Mã khen thưởng", "Đọc lại"]);
  const tell = (name: (typeof names)[number]): readonly string[] =>
    tables[name].rows.map((row) => {
      const cells = tables[name].headings.flatMap((heading, index) => {
        const value = row[index] ?? null;
        return value === null || quiet.has(heading) ? [] : [`${heading}: ${String(value)}`];
      });
      return `${name} ${cells.join("; ")}`;
    });
  const { headings, rows } = tables.NhatKy;
  const kind = headings.indexOf("Loại");
  const told = rows.flatMap((row) =>
    ["Đã sửa", "Đã bỏ qua", "Về người"].includes(String(row[kind]))
      ? [`Nhật ký ${row.filter((cell, index) => index > 0 && index < headings.length - 1 && cell !== null).join("; ")}`]
      : [],
  );
  return [...names.flatMap(tell), ...told];
}

async function doAction(world: TryContext, action: CaseAction): Promise<string> {
  switch (action.do) {
    case "fix": {
      const { issues, evaluated } = await reportOf(world, check, undefined);
      const find = findSubjects(evaluated.records);
      const requests = issues
        .filter(({ code }) => code === action.code)
        .flatMap((issue) => {
          const subject = find(issue.at, issue.params)?.subject;
          const fix = subject && fixesOf(issue, subject, fixContext(evaluated)).find(({ id }) => id === action.id);
          return fix === undefined ? [] : [{ issue, fix }];
        });
      const { rows, cells } = await reportOf(world, applyFixes, requests);
      return `sửa ${action.code} (${action.id}): ${rows} dòng, ${cells} ô`;
    }
    case "undo": {
      const { actions, kept } = await reportOf(world, undoFixes, undefined);
      return `hoàn tác: ${actions} việc, giữ ${kept} ô`;
    }
    case "ignore": {
      const { issues } = await reportOf(world, check, undefined);
      const wanted = issues.filter(({ code }) => code === action.code);
      await reportOf(world, ignoreIssues, { issues: wanted, reason: action.reason });
      return `bỏ qua ${action.code}: ${wanted.length} điều`;
    }
    case "decide":
      await reportOf(world, decidePeople, [{ a: placeOf(action.a), b: placeOf(action.b), verdict: action.verdict }]);
      return `quyết định ${action.a.join(" ")} và ${action.b.join(" ")}: ${action.verdict}`;
    case "quarantineRows": {
      const { issues } = await reportOf(world, check, undefined);
      return `để riêng: ${await reportOf(
        world,
        quarantineRows,
        issues.filter(({ code }) => code === action.code),
      )} dòng`;
    }
    case "restoreRows": {
      const { taken, left } = await restoreRows(world, { withErrors: action.withErrors === true });
      return `nhận lại: ${taken} dòng, còn ${left}`;
    }
    case "type":
      await world.workbook.writeCells(action.table, [
        { rowIndex: action.row, heading: action.heading, value: action.value },
      ]);
      return `gõ ${action.table} ${action.row} ${action.heading}: ${action.value}`;
    case "paste":
      await world.workbook.appendRows(action.table, action.headings, action.rows);
      return `dán ${action.rows.length} dòng vào ${action.table}`;
    case "show":
      return ["xem:", ...tellCheck(await reportOf(world, check, undefined)).map((line) => `  ${line}`)].join("\n");
  }
}

test.each(cases)("%s", async (name) => {
  const at = join(folder, name);
  const told = JSON.parse(readFileSync(join(at, "case.json"), "utf8")) as Case;
  await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting());
  const files = told.lists.map((list) => ({ name: list, bytes: new Uint8Array(readFileSync(join(at, list))) }));
  const taken = await importLists(world, {
    files,
    sheets: [],
    replace: false,
    quarantineErrors: told.quarantineErrors === true,
  });
  const lines = [
    told.about,
    "",
    ...taken.sources.map(
      ({ file, rowsRead, rowsTaken, skipped }) =>
        `${file}: đọc ${rowsRead}, lấy ${rowsTaken}, bỏ qua ${skipped.length}`,
    ),
    `để riêng ${taken.leftOut}`,
    "",
    ...tellCheck(await reportOf(world, check, undefined)),
  ];
  for (const action of told.actions) lines.push("", `» ${await doAction(world, action)}`);
  lines.push("", ...tellCheck(await reportOf(world, check, undefined)), "", ...(await tellTables(world)));
  const golden = join(at, "checked.txt");
  const text = `${lines.join("\n")}\n`;
  if (process.env["UPDATE"] === "1" || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});
