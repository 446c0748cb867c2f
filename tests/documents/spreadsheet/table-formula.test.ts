import { tableFormula } from "@/documents/spreadsheet/table-formula";

test("references to the row are written as a file holds them", () => {
  expect(tableFormula("=[@[Hệ số]]*HN_LuongCoSo", "KhenThuong")).toBe("KhenThuong[[#This Row],[Hệ số]]*HN_LuongCoSo");
  expect(tableFormula('=IF([@Loại]="Hội nghị",DinhMuc[Mã],1)', "DinhMuc")).toBe(
    'IF(DinhMuc[[#This Row],[Loại]]="Hội nghị",DinhMuc[Mã],1)',
  );
});

test("text in quotes is left alone, doubled quotes too", () => {
  expect(tableFormula('="[@Loại] ""[@[Hệ số]]"""&[@STT]', "T")).toBe('"[@Loại] ""[@[Hệ số]]"""&T[[#This Row],[STT]]');
});

test("a row reference outside a table is our own mistake", () => {
  expect(() => tableFormula("=[@STT]", null)).toThrow("outside a table");
  expect(tableFormula("=SUM(DuToan[Thành tiền])", null)).toBe("SUM(DuToan[Thành tiền])");
});
