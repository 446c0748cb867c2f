import { sheetDocument } from "@/domain/cross-read/sheet-document";

test("each row is a passage with its place; a sentence parts two tables; figures are read with dots", () => {
  const read = sheetDocument({
    sheet: "Chi tiền thưởng",
    firstRow: 3,
    rows: [
      ["DANH SÁCH", null],
      ["STT", "Số tiền"],
      [1, 230000],
      ["Tổng số tiền (viết bằng chữ): Hai trăm ba mươi nghìn đồng.", null],
      ["A", 2],
      ["B", 0.5],
    ],
  });
  expect(read.passages.map(({ text }) => text)).toEqual([
    "DANH SÁCH",
    "STT | Số tiền",
    "1 | 230.000",
    "Tổng số tiền (viết bằng chữ): Hai trăm ba mươi nghìn đồng.",
    "A | 2",
    "B | 0,5",
  ]);
  expect(read.passages[2]?.at).toMatchObject({ document: "Chi tiền thưởng", row: 5 });
  expect(read.tables.map((table) => table.length)).toEqual([3, 2]);
});
