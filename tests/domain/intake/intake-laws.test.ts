/** Laws of taking in, over random lists. */
import fc from "fast-check";
import type { Honoree } from "@/domain/awards/honoree";
import type { BudgetLine } from "@/domain/budget/budget-line";
import { AbbreviationBook } from "@/domain/intake/abbreviation-book";
import type { IntakeResult } from "@/domain/intake/intake-result";
import { takeInGrids } from "@/domain/intake/take-in-grids";
import { vnd } from "@/domain/money/vnd";
import { matchPeople } from "@/domain/people/match-people";
import type { Delegate } from "@/domain/roster/delegate";
import type { CellValue, Source, SourceGrid } from "@/domain/tables/grid";
import { budgetRows, delegateRows, honoreeRows } from "@/flows/table-rows";
import type { NewRows } from "@/flows/table-rows";
import { aDelegate } from "../../support/a-delegate";
import { aBudgetLine, anHonoree } from "../../support/an-honoree";
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
        const [one, other] = [takeInGrids([peopleGrid(rows)]), takeInGrids([peopleGrid(shuffled)])];
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
        expect(total(takeInGrids([grid(shuffled)]))).toEqual(total(takeInGrids([grid(list)])));
      },
    ),
  );
});

describe("a sheet that we wrote", () => {
  const grid = ({ headings, rows }: NewRows): SourceGrid => listGrid([headings, ...rows], { sheet: "Sheet1" });
  const withoutSource = <Record extends { source: Source }>({ source, ...rest }: Record): unknown => [
    Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)),
    source.file !== "",
  ];
  const identity = fc.constantFrom("001060000123", null);

  test("gives back its delegates", () => {
    const delegate = fc.record({
      fullName: name,
      honorific: fc.constantFrom("Đ/c", "Bà", null),
      position: post,
      orgUnit: unit,
      group: fc.constantFrom("I. ĐẠI BIỂU CẤP TRÊN", null),
      phone,
      birthYear: year,
      sex: fc.constantFrom("m" as const, "f" as const, null),
      note: fc.constantFrom("mời thêm", null),
      identityNumber: identity,
    });
    fc.assert(
      fc.property(fc.array(delegate, { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly Delegate[] = facts.map((known) => aDelegate(known));
        const { delegates, sheets } = takeInGrids([grid(delegateRows(written, 1))]);
        expect(delegates.map(withoutSource)).toEqual(written.map(withoutSource));
        expect(sheets[0]).toMatchObject({ kind: "delegates", rowsTaken: written.length });
      }),
    );
  });

  test("gives back its honorees", () => {
    const honoree = fc.record({
      name,
      position: post,
      orgUnit: unit,
      awardText: fc.constantFrom("GK CT UBND phường", "LĐTT", "Người tốt, việc tốt cấp phường", null),
      period: fc.constantFrom("2019", "2015-2020", null),
      typedAmount: fc.constantFrom(vnd(450_000), null),
      note: fc.constantFrom("vắng", null),
      bankAccount: fc.constantFrom("0021000012345", null),
      bank: fc.constantFrom("Agribank", null),
    });
    const collective = fc.record({
      kind: fc.constantFrom("collective" as const),
      name: fc.constantFrom("Tổ dân phố số 4", "Trường MN Hoa Sữa"),
      awardText: fc.constantFrom("Tập thể lao động tiên tiến", "Tổ dân phố văn hóa"),
      orgUnit: fc.constant(null),
      representative: fc.constantFrom("Lê Thị Gấm", null),
    });
    const household = fc.record({
      kind: fc.constantFrom("household" as const),
      name: fc.constantFrom("Gia đình ông Tăng Văn Tụy", "Hộ bà Ứng Thị Lúa"),
      awardText: fc.constantFrom("Gia đình văn hóa", "GK CT UBND phường"),
      representative: fc.constantFrom("Lê Thị Gấm"),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(honoree, collective, household), { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly Honoree[] = facts.map((known) => anHonoree(known));
        const { honorees } = takeInGrids([grid(honoreeRows(written, 1))]);
        expect(honorees.map(withoutSource)).toEqual(written.map(withoutSource));
      }),
    );
  });

  test("gives back its budget", () => {
    const line = fc.record({
      item: fc.constantFrom("Hoa tươi", "Nước uống đại biểu", "Khung giấy khen"),
      group: fc.constantFrom("Chi tổ chức hội nghị", null),
      measure: fc.constantFrom("lẵng", "người", null),
      quantity: fc.constantFrom(1, 12, 150, null),
      unitPrice: fc.constantFrom(vnd(10_000), vnd(500_000), null),
      typedAmount: fc.constantFrom(vnd(1_000_000), null),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (facts) => {
        const written: readonly BudgetLine[] = facts.map((known) => aBudgetLine(known));
        const { budget } = takeInGrids([grid(budgetRows(written, 1))]);
        expect(budget.map(withoutSource)).toEqual(written.map(withoutSource));
      }),
    );
  });
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
        const { sheets, delegates, honorees, budget } = takeInGrids([listGrid(rows)]);
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
          expect(takeInGrids([grid], choices)).toEqual(takeInGrids([grid], choices));
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
      for (const book of [new AbbreviationBook(own), new AbbreviationBook(own, "full")]) {
        const once = book.read(typed, about).text;
        expect(book.read(once, about).text).toBe(once);
      }
    }),
  );
});
