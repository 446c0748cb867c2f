import { readDraft } from "../../support/read-draft";
import * as fc from "fast-check";
import { memorySheet } from "@/tables/sheets/memory-sheet";
import { ownFields } from "@/fields/own-fields";
import type { Field } from "@/fields/field";
import { choicesOf, readMemory } from "@/workbook/memory/memory";
import { forgetRemembered, remember } from "@/usecases/lists/remember";
import { runAction } from "@/usecases/run-action";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const open = async () => {
  const host = await openWorkbook();
  const world = tryWorld();
  await world.workbook.addMissingSheets([memorySheet()]);
  return { host, workbook: world.workbook };
};

const source = {
  file: "ds.csv",
  sheet: "",
  kind: "honorees",
  headerRow: 4,
  encoding: "TCVN3",
  separator: ";",
  hiddenRows: "leave",
  hiddenColumns: "take",
  columns: { 2: "name", 28: null },
} as const;

test("what is kept is read back, and stands in words that a clerk can edit", async () => {
  const { host, workbook } = await open();
  const memory = {
    columns: [{ heading: "người được mời", kind: "delegates" as const, field: "name" as const }],
    abbreviations: [
      { short: "TBVĐTX", full: "Trưởng ban vận động thị xã", about: "position" as const },
      { short: "XYZ", full: null, about: "orgUnit" as const },
    ],
    sources: [source],
  };
  await runAction({ workbook }, remember, memory);
  expect(readMemory(await readDraft(workbook))).toEqual(memory);
  const texts = JSON.stringify(await pictureOf(host));
  for (const word of ["người được mời", "Họ và tên", "chấm phẩy", "B = Họ và tên; AB = Không lấy"])
    expect(texts).toContain(word);
});

test("a later word about the same takes the place of the older, in any writing of it", async () => {
  const { workbook } = await open();
  await runAction({ workbook }, remember, {
    columns: [{ heading: "nơi ở", kind: "delegates", field: "address" }],
    abbreviations: [{ short: "xyz", full: null, about: "orgUnit" }],
    sources: [source],
  });
  await runAction({ workbook }, remember, {
    columns: [{ heading: "Nơi ở:", kind: "delegates", field: "orgUnit" }],
    abbreviations: [{ short: "XYZ", full: "Xưởng Y", about: "orgUnit" }],
    sources: [{ file: "ds.csv", sheet: "", kind: "delegates" }],
  });
  expect(readMemory(await readDraft(workbook))).toEqual({
    columns: [{ heading: "nơi ở", kind: "delegates", field: "orgUnit" }],
    abbreviations: [{ short: "XYZ", full: "Xưởng Y", about: "orgUnit" }],
    sources: [{ file: "ds.csv", sheet: "", kind: "delegates" }],
  });
});

test("a list of which nothing is said any more is forgotten", async () => {
  const { workbook } = await open();
  await runAction({ workbook }, remember, { sources: [source] });
  await runAction({ workbook }, remember, { sources: [{ file: "ds.csv", sheet: "" }] });
  expect(readMemory(await readDraft(workbook)).sources).toEqual([]);
});

test("things are forgotten one by one, and all columns at once", async () => {
  const { workbook } = await open();
  await runAction({ workbook }, remember, {
    columns: [
      { heading: "nơi ở", kind: "delegates", field: "address" },
      { heading: "nơi ở", kind: "honorees", field: "orgUnit" },
      { heading: "việc", kind: "delegates", field: null },
    ],
    abbreviations: [{ short: "XYZ", full: "Xưởng Y", about: "orgUnit" }],
    sources: [source],
  });
  await runAction({ workbook }, forgetRemembered, { what: "column", heading: "Nơi ở", kind: "delegates" });
  expect(readMemory(await readDraft(workbook)).columns.map(({ kind }) => kind)).toEqual(["honorees", "delegates"]);
  await runAction({ workbook }, forgetRemembered, { what: "abbreviation", short: "xyz", about: "orgUnit" });
  await runAction({ workbook }, forgetRemembered, { what: "source", list: { file: "ds.csv", sheet: "" } });
  await runAction({ workbook }, forgetRemembered, { what: "all-columns" });
  expect(readMemory(await readDraft(workbook))).toEqual({ columns: [], abbreviations: [], sources: [] });
});

test("what was typed by hand and cannot be read is left out, and stays in the sheet", async () => {
  const { host, workbook } = await open();
  await workbook.appendRows(
    "CotDaNho",
    ["Tiêu đề cột", "Trong danh sách", "Hiểu là"],
    [
      ["Nơi ở", "đại biểu", "Chỗ nào đó"],
      ["Quê", "ĐẠI BIỂU", "không lấy"],
    ],
  );
  expect(readMemory(await readDraft(workbook)).columns).toEqual([{ heading: "quê", kind: "delegates", field: null }]);
  await runAction({ workbook }, remember, { columns: [{ heading: "quê", kind: "delegates", field: "address" }] });
  expect(readMemory(await readDraft(workbook)).columns).toEqual([
    { heading: "quê", kind: "delegates", field: "address" },
  ]);
  expect(JSON.stringify(await pictureOf(host))).toContain("Chỗ nào đó");
});

test("what the user says now goes before what is remembered of the same list", () => {
  const memory = { columns: [], abbreviations: [], sources: [source, { file: "khac.csv", sheet: "" }] };
  expect(choicesOf(memory, [{ file: "ds.csv", sheet: "", kind: "budget" }]).sources).toEqual([
    { file: "ds.csv", sheet: "", kind: "budget" },
    { file: "khac.csv", sheet: "" },
  ]);
});

describe("properties", () => {
  test("each meaning has a word of its own", () => {
    const words = ownFields.map(({ label }) => label.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  test("any choice of columns is read back", async () => {
    const { workbook } = await open();
    const fields = ownFields.map(({ id }): Field => id);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.integer({ min: 1, max: 900 }).map(String),
          fc.option(fc.constantFrom(...fields), { nil: null }),
          { minKeys: 1, maxKeys: 6 },
        ),
        async (columns) => {
          await runAction({ workbook }, remember, { sources: [{ file: "a.xlsx", sheet: "1", columns }] });
          expect(readMemory(await readDraft(workbook)).sources).toEqual([
            { file: "a.xlsx", sheet: "1", columns: { ...columns } },
          ]);
        },
      ),
      { numRuns: 15 },
    );
  });
});
