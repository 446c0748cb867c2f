import { correspondenceSheet } from "@/tables/settings/correspondence-sheet";
import { memorySheet } from "@/tables/sheets/memory-sheet";
import { voucherSheet } from "@/tables/settings/voucher-sheet";
import { copyWords } from "@/domain/copies/reader-copy";
import { correspondenceSettings } from "@/tables/settings/correspondence";
import { voucherSettings } from "@/tables/settings/vouchers";
import type { SheetModel } from "@/sheet/sheet-model";

const namesOf = ({ names }: SheetModel): readonly string[] => names.map(({ name }) => name).sort();

test("«Mời và gửi» has a cell for each fact of the invitation and rows for readers, each with a copy that there is", () => {
  const sheet = correspondenceSheet();
  expect(namesOf(sheet)).toEqual(Object.values<string>(correspondenceSettings.names).sort());
  const area = sheet.names.find(({ name }) => name === correspondenceSettings.names.readers)?.area;
  const readers = sheet.blocks.find(({ row, column }) => row === area?.top && column === 0)?.values ?? [];
  const copies = readers.flatMap(([, copy]) => (copy === null || copy === undefined ? [] : [copy]));
  expect(copies.length).toBeGreaterThan(3);
  expect(copies.filter((copy) => !Object.values<unknown>(copyWords).includes(copy))).toEqual([]);
  expect(sheet.dropDowns[0]?.source).toEqual(Object.values(copyWords));
});

test("«Chứng từ» has a name for each setting, and is blank: no law lays a form down", () => {
  const sheet = voucherSheet();
  expect(namesOf(sheet)).toEqual(Object.values<string>(voucherSettings.names).sort());
  const inputs = sheet.names.filter(({ name }) => name !== voucherSettings.names.atHand).map(({ area }) => area);
  const filled = sheet.blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, i) =>
      line.flatMap((value, j) =>
        value !== null &&
        inputs.some(
          (area) =>
            area.top <= row + i && row + i <= area.bottom && area.left <= column + j && column + j <= area.right,
        )
          ? [value]
          : [],
      ),
    ),
  );
  expect(filled).toEqual([]);
});

test("«Sổ tay» holds what is remembered as tables that can be edited", () => {
  expect(
    memorySheet()
      .tables.map(({ name }) => name)
      .sort(),
  ).toEqual(["CachDoc", "CotDaNho", "TuVietTat"]);
});
