import * as fc from "fast-check";
import { applyVersions, takeAll, type VersionEdit } from "@/intake/versions/apply-versions";
import { compareVersions } from "@/intake/versions/compare-versions";
import { isSameCell, type ExistingRow, type VersionRow } from "@/intake/versions/version-row";
import type { CellValue } from "@/sheet/grid";

const identity = {
  name: "fullName",
  strong: ["phone"],
  ties: ["orgUnit", "birthYear"],
  weak: ["orgUnit", "birthYear", "position"],
};
const keys = ["fullName", "position", "orgUnit", "phone", "birthYear"];

const person = (row: number, fullName: string, rest: Readonly<Record<string, CellValue>> = {}): VersionRow => ({
  row,
  cells: { fullName, position: null, orgUnit: null, phone: null, birthYear: null, ...rest },
});
const stand = (rows: readonly VersionRow[]): readonly ExistingRow[] =>
  rows.map((row, rowIndex) => ({ ...row, rowIndex }));
const compare = (taken: readonly VersionRow[] | null, standing: readonly VersionRow[], next: readonly VersionRow[]) =>
  compareVersions({ taken, standing: stand(standing), next, identity, keys });
const told = (comparison: ReturnType<typeof compare>) =>
  comparison.differences.map((difference) =>
    difference.kind === "changed"
      ? [difference.kind, ...difference.cells.map(({ key, from, to }) => `${key}: ${from} → ${to}`)]
      : [difference.kind, ("next" in difference ? difference.next : difference.standing).cells["fullName"]],
  );

const an = person(2, "Nguyễn Văn An", { orgUnit: "TDP 1", phone: "0912345678" });
const hoa = person(3, "Lê Thị Hoa", { orgUnit: "TDP 2", position: "Tổ trưởng" });

test("what is new, changed and gone is told, wherever the row stands now", () => {
  const next = [person(2, "Trần Văn Mới"), person(9, "Lê Thị Hoa", { orgUnit: "TDP 2", position: "Bí thư chi bộ" })];
  expect(told(compare([an, hoa], [an, hoa], next))).toEqual([
    ["new", "Trần Văn Mới"],
    ["changed", "position: Tổ trưởng → Bí thư chi bộ"],
    ["gone", "Nguyễn Văn An"],
  ]);
});

test("a correction by hand that the next version does not touch stays and is no difference", () => {
  const corrected = person(2, "Nguyễn Văn An", { orgUnit: "TDP số 1", phone: "0912345678" });
  expect(compare([an, hoa], [corrected, hoa], [an, hoa]).differences).toEqual([]);
});

test("a cell that both altered is a conflict with all three values; the correction stays by default", () => {
  const corrected = person(2, "Nguyễn Văn An", { orgUnit: "TDP 1", phone: "0987654321" });
  const next = person(2, "Nguyễn Văn An", { orgUnit: "TDP 1", phone: "0900000000" });
  const comparison = compare([an], [corrected], [next]);
  expect(comparison.differences).toMatchObject([
    {
      kind: "changed",
      cells: [{ key: "phone", taken: "0912345678", from: "0987654321", to: "0900000000", isConflict: true }],
    },
  ]);
  expect(applyVersions(comparison, takeAll).write).toEqual([]);
  expect(applyVersions(comparison, { rows: new Set(), overrides: new Set(["changed:2:phone"]) }).write).toMatchObject([
    { key: "phone", value: "0900000000" },
  ]);
});

test("both altered a cell alike: nothing to decide", () => {
  const corrected = person(2, "Nguyễn Văn Ân", { orgUnit: "TDP 1", phone: "0912345678" });
  expect(compare([an], [corrected], [corrected]).differences).toEqual([]);
});

test("a name with other marks is another name, unless telephone or unit tie the rows", () => {
  const hung = person(2, "Trần Văn Hùng", { orgUnit: "TDP 1" });
  expect(told(compare([hung], [hung], [person(2, "Trần Văn Hưng", { orgUnit: "TDP 7" })]))).toEqual([
    ["new", "Trần Văn Hưng"],
    ["gone", "Trần Văn Hùng"],
  ]);
  expect(told(compare([hung], [hung], [person(2, "Trần Văn Hưng", { orgUnit: "TDP 1" })]))).toEqual([
    ["changed", "fullName: Trần Văn Hùng → Trần Văn Hưng"],
  ]);
});

test("a post that stays does not make Hùng Hưng, and a telephone of the office does not make two persons one", () => {
  const hung = person(2, "Hà Hùng", { orgUnit: "TDP 4", position: "Phó bí thư" });
  expect(told(compare([hung], [hung], [person(2, "Hà Hưng", { orgUnit: "TDP 9", position: "Phó bí thư" })]))).toEqual([
    ["new", "Hà Hưng"],
    ["gone", "Hà Hùng"],
  ]);
  const next = person(2, "Vũ Thị Mai", { phone: "0912345678", orgUnit: "TDP 1" });
  expect(told(compare([an], [an], [next]))).toEqual([
    ["new", "Vũ Thị Mai"],
    ["gone", "Nguyễn Văn An"],
  ]);
  const longer = person(2, "Nguyễn Văn Anh", { phone: "0912345678", orgUnit: "TDP 1" });
  expect(told(compare([an], [an], [longer]))).toEqual([["changed", "fullName: Nguyễn Văn An → Nguyễn Văn Anh"]]);
});

test("a row on which somebody has worked, a payment or a signature, is not taken out by default", () => {
  const paid = { ...an, rowIndex: 0, isWorkedOn: true };
  const comparison = compareVersions({ taken: [an], standing: [paid], next: [], identity, keys });
  expect(comparison.differences).toMatchObject([{ kind: "gone", isEdited: true }]);
  expect(applyVersions(comparison, takeAll).remove).toEqual([]);
});

test("two of one name are told apart by unit and telephone; one name with every detail another is another person", () => {
  const first = person(2, "Nguyễn Thị Lan", { orgUnit: "TDP 1", birthYear: 1960 });
  const second = person(3, "Nguyễn Thị Lan", { orgUnit: "TDP 5", birthYear: 1985 });
  const next = [
    person(2, "Nguyễn Thị Lan", { orgUnit: "TDP 5", birthYear: 1985, position: "Kế toán" }),
    person(3, "Nguyễn Thị Lan", { orgUnit: "TDP 1", birthYear: 1960 }),
  ];
  expect(told(compare([first, second], [first, second], next))).toEqual([["changed", "position: null → Kế toán"]]);
  expect(told(compare([first], [first], [person(2, "Nguyễn Thị Lan", { orgUnit: "TDP 9", birthYear: 1999 })]))).toEqual(
    [
      ["new", "Nguyễn Thị Lan"],
      ["gone", "Nguyễn Thị Lan"],
    ],
  );
});

test("a row that was taken out by hand does not come back by itself", () => {
  const comparison = compare([an, hoa], [an], [an, hoa]);
  expect(told(comparison)).toEqual([["withdrawn", "Lê Thị Hoa"]]);
  expect(applyVersions(comparison, takeAll).append).toEqual([]);
  expect(applyVersions(comparison, { rows: "all", overrides: "all" }).append).toEqual([hoa]);
});

test("a row that was corrected by hand and is gone from the list stays by default, as the workbook's own", () => {
  const corrected = person(2, "Nguyễn Văn An", { orgUnit: "TDP 1", phone: "0987654321" });
  const comparison = compare([an, hoa], [corrected, hoa], [hoa]);
  expect(comparison.differences).toMatchObject([{ kind: "gone", isEdited: true }]);
  const edit = applyVersions(comparison, takeAll);
  expect(edit.remove).toEqual([]);
  expect(edit.own).toMatchObject([{ cells: { fullName: "Nguyễn Văn An" } }]);
});

test("a row that was copied by hand inside the table stays as the workbook's own", () => {
  const copy = person(2, "Nguyễn Văn An con", { orgUnit: "TDP 1" });
  const comparison = compare([an], [an, copy], [an]);
  expect(comparison.differences).toEqual([]);
  expect(comparison.added).toMatchObject([{ rowIndex: 1 }]);
});

test("two records of one row are told apart by what they say, and so are their differences", () => {
  const chair = person(2, "Nguyễn Văn An", { position: "Bí thư" });
  const head = person(2, "Nguyễn Văn An", { position: "Tổ trưởng" });
  expect(compare([chair, head], [head, chair], [head, chair]).differences).toEqual([]);
  expect(compare([], [], [chair, head]).differences.map(({ id }) => id)).toEqual(["new:2", "new:2#2"]);
});

test("where the workbook does not tell what was taken in then, every difference is a conflict", () => {
  const next = person(2, "Nguyễn Văn An", { orgUnit: "TDP 1", phone: "0900000000" });
  expect(compare(null, [an, hoa], [next]).differences).toMatchObject([
    { kind: "changed", cells: [{ isConflict: true }] },
    { kind: "gone", isEdited: true },
  ]);
});

test("ten thousand rows of one blank name are told as gone and new, no pair guessed", () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => person(index + 2, "", { position: `Việc ${index}` }));
  const next = rows.map((row) => ({ ...row, cells: { ...row.cells, birthYear: 1970 } }));
  expect(compare(rows, rows, next).differences).toHaveLength(20_000);
});

describe("properties", () => {
  const cell = fc.option(fc.constantFrom("TDP 1", "TDP 2", "Trường TH", "x"), { nil: null });
  const row = fc.record({
    fullName: fc.constantFrom("Nguyễn Văn An", "Lê Thị Hoa", "Lê Thị Hòa", "Trần Hùng", "Trần Hưng", "Vũ Lan", ""),
    position: cell,
    orgUnit: cell,
    phone: fc.option(fc.constantFrom("0912345678", "0987654321", "0900000000"), { nil: null }),
    birthYear: fc.option(fc.integer({ min: 1950, max: 1953 }), { nil: null }),
  });
  const list = fc
    .array(row, { maxLength: 12 })
    .map((rows): readonly VersionRow[] => rows.map((cells, index) => ({ row: index + 2, cells })));
  const contents = (rows: readonly Pick<VersionRow, "cells">[]): readonly string[] =>
    rows.map(({ cells }) => JSON.stringify(keys.map((key) => String(cells[key] ?? "")))).sort();

  const applied = (standing: readonly ExistingRow[], { write, remove, append, own }: VersionEdit) => {
    const gone = new Set(remove.map(({ rowIndex }) => rowIndex));
    const stays = standing
      .filter(({ rowIndex }) => !gone.has(rowIndex))
      .map((each) => ({
        ...each,
        cells: {
          ...each.cells,
          ...Object.fromEntries(
            write
              .filter(({ standing: { rowIndex } }) => rowIndex === each.rowIndex)
              .map(({ key, value }) => [key, value]),
          ),
        },
      }));
    return { rows: [...stays, ...append], own };
  };

  test("a list compared with itself differs in nothing", () => {
    fc.assert(fc.property(list, (rows) => expect(compare(rows, rows, rows).differences).toEqual([])));
  });

  test("taking over everything gives the next version, whatever was taken in and corrected", () => {
    fc.assert(
      fc.property(list, list, list, (taken, corrected, next) => {
        const standing = stand(
          taken.map((each, index) => corrected[index] ?? each).map((each, i) => ({ ...each, row: i + 2 })),
        );
        const comparison = compareVersions({ taken, standing, next, identity, keys });
        const edit = applyVersions(comparison, { rows: "all", overrides: "all" });
        // A correction by hand that the new version does not touch stays also then.
        const untouched = new Set(
          comparison.kept.flatMap(({ standing: now, next: then }) =>
            keys.every((key) => isSameCell(now.cells[key], then.cells[key])) ||
            comparison.differences.some((each) => each.kind === "changed" && each.next === then)
              ? []
              : [then.row],
          ),
        );
        const { rows } = applied(standing, edit);
        expect(rows).toHaveLength(next.length);
        if (
          untouched.size === 0 &&
          taken.every((each, i) => contents([each])[0] === contents(standing.slice(i, i + 1))[0])
        )
          expect(contents(rows)).toEqual(contents(next));
      }),
    );
  });

  test("the order of the next version's rows does not matter", () => {
    fc.assert(
      fc.property(list, list, fc.infiniteStream(fc.nat()), (taken, next, chance) => {
        const shuffled = [...next]
          .map((each) => ({ each, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const picture = (rows: readonly VersionRow[]) => {
          const edit = applyVersions(compare(taken, taken, rows), { rows: "all", overrides: "all" });
          return { append: contents(edit.append), remove: contents(edit.remove), writes: edit.write.length };
        };
        expect(picture(shuffled)).toEqual(picture(next));
      }),
    );
  });

  test("by default no cell that was corrected by hand is written, and no row that was is taken out", () => {
    fc.assert(
      fc.property(list, list, list, (taken, corrected, next) => {
        const standing = stand(taken.map((each, index) => ({ ...(corrected[index] ?? each), row: each.row })));
        const edit = applyVersions(compareVersions({ taken, standing, next, identity, keys }), takeAll);
        const isByHand = (each: ExistingRow, key: string) =>
          !isSameCell(taken[each.rowIndex]?.cells[key], each.cells[key]);
        expect(edit.write.filter(({ standing: each, key }) => isByHand(each, key))).toEqual([]);
        expect(edit.remove.filter((each) => keys.some((key) => isByHand(each, key)))).toEqual([]);
      }),
    );
  });

  test("every row of the next version is kept, new or withdrawn, and every row that stands is kept or gone: each once", () => {
    fc.assert(
      fc.property(list, list, (taken, next) => {
        const { kept, differences } = compare(taken, taken, next);
        const coming = differences.flatMap((each) =>
          each.kind === "new" || each.kind === "withdrawn" ? [each.next] : [],
        );
        expect([...kept.map((each) => each.next.row), ...coming.map(({ row }) => row)].sort()).toEqual(
          next.map(({ row }) => row).sort(),
        );
        const gone = differences.flatMap((each) => (each.kind === "gone" ? [each.standing.rowIndex] : []));
        expect([...kept.map((each) => each.standing.rowIndex), ...gone].sort()).toEqual([...taken.keys()].sort());
      }),
    );
  });
});
