/** Laws of taking in, over random lists. */
import fc from "fast-check";
import { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import type { IntakeResult } from "@/intake/result/intake-result";
import { importGrids } from "@/intake/sheets/import-grids";
import { matchPeople } from "@/domain/people/match-people";
import type { CellValue, Source, SourceGrid } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

const name = fc.constantFrom(
  "Nguyễn Văn Hùng",
  "Nguyễn Văn Hưng",
  "Nguyễn Văn Hứng",
  "Trần Thị Hoà",
  "Trần Thị Hòa",
  "Lý Thị Vỹ",
  "Lý Thị Vĩ",
  "Phạm Đức Anh",
  "Ông Thị Mai",
);
const unit = fc.constantFrom("TDP số 3", "Tổ dân phố số 3", "Trường MN Hoa Sữa", null);
const phone = fc.constantFrom("0912000111", "0912000112", null, null);
const year = fc.constantFrom(1960, 1971, null);
const post = fc.constantFrom("BTCB", "Tổ trưởng", "Hiệu trưởng", null);

const rowsOfPeople = fc
  .array(fc.tuple(name, post, unit, phone, year), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((row, index): readonly CellValue[] => [...row, `dòng ${String(index)}`]));

const peopleGrid = (rows: readonly (readonly CellValue[])[]): SourceGrid =>
  listGrid([["Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Năm sinh", "Ghi chú"], ...rows]);

/** Who is who, by what each row says of itself and not by where it stands. */
function whoIsWho({ delegates }: IntakeResult): readonly unknown[] {
  const noteOf = new Map(delegates.map(({ source, note }) => [source.row, note ?? ""]));
  const notes = (sources: readonly Source[]): string =>
    sources
      .map(({ row }) => noteOf.get(row) ?? "")
      .sort()
      .join(" = ");
  const { entries, heads, people, suspects } = matchPeople(delegates, []);
  const personOf = new Map(people.flatMap(({ sources }) => sources.map(({ row }) => [row, notes(sources)] as const)));
  const pairs = suspects.map(({ a, b }) => [personOf.get(a.row) ?? "", personOf.get(b.row) ?? ""].sort().join(" ? "));
  return [entries, heads, people.map(({ sources }) => notes(sources)).sort(), [...new Set(pairs)].sort()];
}

test("any order of the rows gives the same people", () => {
  fc.assert(
    fc.property(
      rowsOfPeople.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        const [one, other] = [importGrids([peopleGrid(rows)]), importGrids([peopleGrid(shuffled)])];
        expect(other.delegates).toHaveLength(rows.length);
        expect(whoIsWho(other)).toEqual(whoIsWho(one));
      },
    ),
  );
});

test("any order of the rows gives the same totals", () => {
  const award = fc.constantFrom("LĐTT", "CSTĐCS", "GK CT UBND phường", "LĐTT, GK phường", null);
  const rows = fc.array(fc.tuple(name, award, fc.constantFrom<CellValue>(450_000, "1.490.000đ", null)), {
    minLength: 1,
    maxLength: 12,
  });
  const total = ({ honorees, sheets }: IntakeResult): readonly unknown[] => [
    sheets.map(({ rowsTaken }) => rowsTaken),
    honorees.map(({ awardText }) => awardText ?? "").sort(),
    honorees.reduce((sum, { typedAmount }) => sum + (typedAmount ?? 0), 0),
  ];
  fc.assert(
    fc.property(
      rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const grid = (lines: typeof list): SourceGrid => listGrid([["Họ và tên", "Danh hiệu", "Số tiền"], ...lines]);
        expect(total(importGrids([grid(shuffled)]))).toEqual(total(importGrids([grid(list)])));
      },
    ),
  );
});

describe("rows", () => {
  const cell = fc.constantFrom<CellValue>(
    null,
    "",
    " ",
    1,
    2,
    "I",
    "STT",
    "TT",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Số tiền",
    "Nội dung",
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Bí thư",
    "Cộng",
    "Tổng cộng",
    "nt",
    "LĐTT, GK",
    450_000,
    "Danh sách gồm 3 người",
    "NGƯỜI LẬP",
    "#N/A",
    "x",
  );
  const anyGrid = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 14 });

  test("are taken or left out with a reason, never both and never neither", () => {
    fc.assert(
      fc.property(anyGrid, (rows) => {
        const { sheets, delegates, honorees, budget } = importGrids([listGrid(rows)]);
        for (const { sheet, rowsRead, rowsTaken, skipped } of sheets) {
          const taken = new Set(
            [...delegates, ...honorees, ...budget].flatMap(({ source }) =>
              source.sheet === sheet ? [source.row] : [],
            ),
          );
          const left = new Set(skipped.map(({ row }) => row));
          expect(left.size).toBe(skipped.length);
          expect(taken.size).toBe(rowsTaken);
          expect(taken.size + left.size).toBe(rowsRead);
          expect([...taken].filter((row) => left.has(row))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the same choices give the same twice", () => {
    fc.assert(
      fc.property(
        anyGrid,
        fc.constantFrom("delegates" as const, "honorees" as const, "unknown" as const),
        (rows, kind) => {
          const choices = {
            sources: [{ file: "danh-sach.xlsx", sheet: "Sheet1", kind, columns: { 2: "name" as const, 3: null } }],
            columns: [{ heading: "đơn vị", kind: "delegates" as const, field: "note" as const }],
          };
          const grid = listGrid(rows);
          expect(importGrids([grid], choices)).toEqual(importGrids([grid], choices));
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("a short form that is written out stays so", () => {
  const text = fc
    .array(fc.constantFrom("BTCB", "PCT", "UBND", "CTUBND", "CLB", "phường", "kiêm", "XYZ", "TT", "THCS", "TBKT"), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(" "));
  const own = [
    { short: "CLB", full: "CLB Thơ", about: "orgUnit" as const },
    { short: "TBKT", full: "Trưởng ban KT", about: "position" as const },
  ];
  fc.assert(
    fc.property(text, fc.constantFrom("position" as const, "orgUnit" as const), (typed, about) => {
      for (const book of [new AbbreviationDictionary(own), new AbbreviationDictionary(own, "full")]) {
        const once = book.read(typed, about).text;
        expect(book.read(once, about).text).toBe(once);
      }
    }),
  );
});
