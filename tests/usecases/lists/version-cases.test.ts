/** Each folder `versions-…`: lists taken in, corrections by hand (`by-hand.json`), then the next versions (`ban-sau`); told as text. */
import { reportOf } from "@/usecases/run-action";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeAll } from "@/intake/versions/apply-versions";
import type { TableName } from "@/tables/table-name";
import { ownLists } from "@/tables/list-kinds";
import type { CellWrite } from "@/workbook/draft";
import type { InputFile } from "@/workbook/input-file";
import { importLists, importRead } from "@/usecases/lists/import-lists";
import { previewLists, type PreviewedList } from "@/usecases/lists/preview-lists";
import { readLists } from "@/usecases/lists/read-lists";
import { listModels, setUpLists } from "../../support/list-sheets";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { tryWorld, type TryContext } from "../../support/try-world";

const cases = join("tests", "cases");
const names = readdirSync(cases).filter((name) => name.startsWith("versions-"));

afterAll(closeOffice);

const listsIn = (folder: string): readonly InputFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

async function correctByHand({ workbook }: TryContext, folder: string): Promise<void> {
  const file = join(folder, "by-hand.json");
  if (!existsSync(file)) return;
  for (const { table, ...cell } of JSON.parse(readFileSync(file, "utf8")) as (CellWrite & { table: TableName })[])
    await workbook.writeCells(table, [cell]);
}

const said = (value: unknown): string => (value === null || value === "" ? "–" : String(value));

function differencesOf({ list, version }: PreviewedList): readonly string[] {
  const of = version === null ? "a list of its own" : `next version of ${version.of.file}`;
  const lines = (version?.tables ?? []).flatMap(({ table, comparison }) =>
    comparison.differences.map((difference) => {
      const { name } = table.identity;
      const { cells } = "next" in difference ? difference.next : difference.standing;
      const changes =
        difference.kind === "changed"
          ? difference.cells.map(
              ({ key, from, to, isConflict }) => `${key}: ${said(from)} → ${said(to)}${isConflict ? " (by hand)" : ""}`,
            )
          : difference.kind === "gone" && difference.isEdited
            ? ["(by hand)"]
            : [];
      return `${difference.id} ${said(cells[name])} ${changes.join("; ")}`.trim();
    }),
  );
  return [`${list.file}: ${of}`, ...lines];
}

async function rowsNow({ workbook }: TryContext): Promise<readonly string[]> {
  const names = ownLists.tables.map(({ name: table }) => table as TableName);
  const tables = await workbook.readTables(names);
  return names.flatMap((table) => {
    const { headings, rows } = tables[table];
    const columns = headings
      .map((heading, index) => ({ heading, index }))
      .filter(({ index }) => rows.some((row) => row[index] !== null));
    if (rows.length === 0) return [];
    return [
      `${table}: ${columns.map(({ heading }) => heading).join(" | ")}`,
      ...rows.map((row) => columns.map(({ index }) => said(row[index] ?? null)).join(" | ")),
    ];
  });
}

test.each(names)("%s", async (name) => {
  const folder = join(cases, name);
  await openWorkbook();
  const world = tryWorld(listModels());
  await setUpLists(world);
  await importLists(world, { files: listsIn(folder), sheets: [], replace: false });
  await correctByHand(world, folder);
  const read = await readLists(world, { files: listsIn(join(folder, "ban-sau")), sheets: [], replace: false });
  const { lists } = await reportOf(world, previewLists, { read: read });
  const versions = lists.flatMap(({ list, version }) =>
    version === null ? [] : [{ list, of: version.of, take: takeAll }],
  );
  const { updated } = await reportOf(world, importRead, { read: read, decisions: { versions } });
  const text = [
    "# what the next version alters",
    ...lists.flatMap(differencesOf),
    "",
    "# taken over",
    ...updated.map(
      ({ added, changed, removed, keptByHand }) =>
        `added ${added}, changed ${changed}, removed ${removed}, kept by hand ${keptByHand}`,
    ),
    "",
    "# the tables afterwards",
    ...(await rowsNow(world)),
    "",
  ].join("\n");
  const golden = join(folder, "versions.txt");
  if (process.env["UPDATE"] !== undefined) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});
