import { reportOf } from "@/usecases/run-action";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { findLibreOffice } from "../../scripts/find-programs";
import { budgetColumns } from "@/tables/lists/budget";
import { delegateColumns } from "@/tables/lists/delegates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { quantityBasisWords } from "@/domain/model/words";
import { addressOf } from "@tools/excel-host/host/store/address";
import { cellOfKey } from "@tools/excel-host/host/store/cell";
import type { StoreTable, StoreWorkbook } from "@tools/excel-host/host/store/workbook";
import { readWorkbook } from "@tools/excel-host/workbook-file/read-workbook";
import { chartNames } from "@/tables/sheets/totals-sheet";
import { price } from "@/usecases/money/price";
import { ooxmlFaults } from "../support/check-ooxml";
import { typeIntoFile, type TypedCell } from "../support/edit-workbook";
import { recalculatedFiles } from "../support/libre-office";
import { describeWith } from "../support/need-program";
import { closeOffice, openWorkbook } from "../support/open-book";
import { sampleJob } from "../support/sample-job";
import { tryWorld } from "../support/try-world";

/** Sheets whose formulas a person follows. */
const sheets = ["Hội nghị", "Đại biểu", "Khen thưởng", "Dự toán", "Định mức", "Tổng hợp"];

type Values = ReadonlyMap<string, unknown>;

/** What every formula of the sheets gives, by its cell; an empty text is a blank. */
function formulaValues(book: StoreWorkbook, formulas: StoreWorkbook = book): Values {
  const values = new Map<string, unknown>();
  for (const name of sheets) {
    const sheet = book.sheets.find((each) => each.name === name);
    const written = formulas.sheets.find((each) => each.name === name);
    for (const [key, cell] of written?.cells ?? []) {
      if (cell.formula === undefined) continue;
      const { row, column } = cellOfKey(key);
      const address = addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      const value = sheet?.cells.get(key)?.value ?? "";
      values.set(`${name}!${address}`, typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);
    }
  }
  return values;
}

/** Cells that two readings give otherwise. */
const differing = (a: Values, b: Values): readonly string[] =>
  [...a].filter(([cell, value]) => b.get(cell) !== value).map(([cell, value]) => `${cell}: ${value} / ${b.get(cell)}`);

/** The cells of named areas, `Tổng hợp!C8`. */
function cellsOfName(book: StoreWorkbook, name: string): readonly string[] {
  const formula = book.names.find((each) => each.name === name)?.formula ?? "";
  const [, sheet = "", first = "", from = "", , to = from] =
    /^='?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula) ?? [];
  const last = /:\$([A-Z]+)\$/.exec(formula)?.[1] ?? first;
  const columns = Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(first.charCodeAt(0) + i),
  );
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i).flatMap((row) =>
    columns.map((column) => `${sheet}!${column}${row}`),
  );
}

describeWith(
  "LibreOffice recalculates a workbook in which somebody typed",
  findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui)",
  (soffice) => {
    const out = mkdtempSync(join(tmpdir(), "recalculation-"));
    /** The workbook as it was saved, and as LibreOffice makes it after each edit; the one without an edit is «untouched». */
    let saved: Uint8Array;
    let book: StoreWorkbook;
    let recalculated: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly byOffice: Uint8Array }>;

    /** What is typed into the workbook, and the names whose cells it must move. */
    const edits: readonly (readonly [title: string, cells: () => readonly TypedCell[], names: readonly string[]])[] = [
      [
        "a quantity",
        () => [{ ...cellOf("DuToan", budgetColumns.quantity, [budgetColumns.item, "In giấy mời"]), value: 260 }],
        ["TH_DuToan", "TH_TongKinhPhi", "TH_NhomChi", "TH_NguonKinhPhi", "TH_ThucChi"],
      ],
      [
        "what a quantity follows, and the row of a delegate",
        () => [
          {
            ...cellOf("DuToan", budgetColumns.quantityBasis, [budgetColumns.item, "Phô tô tài liệu"]),
            value: quantityBasisWords.heads,
          },
          {
            ...cellOf("DaiBieu", delegateColumns.sameAs, [delegateColumns.fullName, firstDelegate()]),
            value: "đi thay",
          },
        ],
        ["TH_SoDaiBieu", "TH_ThanhPhan", "DM_SoTheoBang", "TH_DuToan", "TH_TongKinhPhi", "TH_NhomChi"],
      ],
      [
        "an award's code",
        () => [{ ...cellOf("KhenThuong", honoreeColumns.code, [honoreeColumns.code, "GK_XA"]), value: "LDTT" }],
        ["TH_KhenTheoMa", "TH_KhenTheoLoai", "TH_ThuongPhuongChi", "TH_TongKinhPhi", "TH_ThucChi", "DM_SoTheoBang"],
      ],
      [
        "what was spent and signed for",
        () => [
          { ...cellOf("DuToan", budgetColumns.spent, [budgetColumns.item, "Âm thanh, loa máy"]), value: 2_500_000 },
          { ...cellOf("DuToan", budgetColumns.voucher, [budgetColumns.item, "Âm thanh, loa máy"]), value: "PC 07" },
          { ...cellOf("KhenThuong", honoreeColumns.handedOver, [honoreeColumns.code, "GK_XA"]), value: "Có" },
          { sheet: "Hội nghị", address: addressOfName("HN_TamUng"), value: 22_180_000 },
          { sheet: "Hội nghị", address: addressOfName("HN_NopLai"), value: 21_950_000 },
          { sheet: "Hội nghị", address: addressOfName("HN_QuyKhenThuong"), value: 60_000_000 },
        ],
        ["TH_NhomChi", "TH_NguonKinhPhi", "TH_ThucChi", "TH_QuyetToan", "TH_PhanQuy"],
      ],
    ];

    beforeAll(async () => {
      saved = new Uint8Array(readFileSync(join(await sampleJob(), "so-hoi-nghi.xlsx")));
      book = await readWorkbook(saved);
      const files = [
        ["untouched", saved] as const,
        ...edits.map(([title, cells]) => [title, typeIntoFile(saved, cells())] as const),
      ];
      const paths = files.map(([, bytes], at) => {
        const path = join(out, `so-${at}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      });
      const byOffice = recalculatedFiles(soffice, paths);
      recalculated = new Map(
        files.map(([title, bytes], at) => [title, { bytes, byOffice: byOffice[at] ?? new Uint8Array() }]),
      );
    });

    afterAll(() => {
      closeOffice();
      rmSync(out, { recursive: true, force: true });
    });

    /** The cell of a table's column in the row whose other cell says so. */
    function cellOf(
      table: string,
      column: string,
      where: readonly [column: string, value: string],
    ): Omit<TypedCell, "value"> {
      const { sheet, area, columns } = tableOf(table);
      const at = (heading: string) => area.firstColumn + columns.findIndex(({ name }) => name === heading);
      for (let row = area.firstRow + 1; row <= area.lastRow; row += 1) {
        const key = [...sheet.cells.keys()].find((each) => {
          const place = cellOfKey(each);
          return place.row === row && place.column === at(where[0]);
        });
        if (key !== undefined && sheet.cells.get(key)?.value === where[1]) {
          const cell = { firstRow: row, lastRow: row, firstColumn: at(column), lastColumn: at(column) };
          return { sheet: sheet.name, address: addressOf(cell) };
        }
      }
      throw new Error(`no row of ${table} where ${where.join(" is ")}`);
    }

    function tableOf(name: string): StoreTable {
      const table = book.tables.find((each) => each.name === name);
      if (table === undefined) throw new Error(`no table ${name}`);
      return table;
    }

    /** What LibreOffice and what our own computation make of the file with the values of an edit typed into it. */
    async function both(title: string) {
      const { bytes, byOffice } = recalculated.get(title) ?? { bytes: saved, byOffice: saved };
      const formulas = await readWorkbook(bytes);
      const host = await openWorkbook({ workbook: await readWorkbook(bytes) });
      const { differences } = await reportOf(tryWorld(), price, undefined);
      return {
        byOffice: formulaValues(await readWorkbook(byOffice), formulas),
        byUs: formulaValues(host.workbook, formulas),
        differences,
      };
    }

    test("the charts are parts as the file format wants them, and LibreOffice knows them for charts", () => {
      const chartsOf = (bytes: Uint8Array) =>
        Object.keys(unzipSync(bytes)).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
      expect(ooxmlFaults(saved)).toEqual([]);
      expect(chartsOf(saved)).toHaveLength(Object.keys(chartNames).length);
      expect(chartsOf(recalculated.get("untouched")?.byOffice ?? new Uint8Array())).toHaveLength(
        Object.keys(chartNames).length,
      );
      const charts = book.sheets.find(({ name }) => name === "Tổng hợp")?.charts ?? [];
      expect(charts.map(({ name }) => name)).toEqual(Object.values(chartNames));
    });

    test("untouched: every formula gives what we saved", async () => {
      const { byOffice, byUs, differences } = await both("untouched");
      expect(differences).toEqual([]);
      expect(byOffice.size).toBeGreaterThan(500);
      expect(differing(byOffice, byUs)).toEqual([]);
    });

    test.each(edits)(
      "%s moves every total that depends on it, as our own computation has it",
      async (title, _, names) => {
        const before = formulaValues(book);
        const { byOffice, byUs, differences } = await both(title);
        expect(differences).toEqual([]);
        expect(differing(byOffice, byUs)).toEqual([]);
        const moved = new Set(
          [...byOffice].filter(([cell, value]) => before.get(cell) !== value).map(([cell]) => cell),
        );
        for (const name of names)
          expect([name, cellsOfName(book, name).some((cell) => moved.has(cell))]).toEqual([name, true]);
      },
    );

    const addressOfName = (name: string): string => cellsOfName(book, name)[0]?.split("!")[1] ?? "";

    /** A delegate who is named once and counts. */
    function firstDelegate(): string {
      const { sheet, area, columns } = tableOf("DaiBieu");
      const at = (heading: string) => area.firstColumn + columns.findIndex(({ name }) => name === heading);
      const text = (row: number, column: number) =>
        String(
          [...sheet.cells].find(([key]) => cellOfKey(key).row === row && cellOfKey(key).column === column)?.[1].value ??
            "",
        );
      for (let row = area.firstRow + 1; row <= area.lastRow; row += 1)
        if (text(row, at(delegateColumns.sameAs)) === "") return text(row, at(delegateColumns.fullName));
      throw new Error("nobody counts");
    }
  },
);
