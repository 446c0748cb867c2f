import { parseNamedArea } from "@/excel/reading/name-address";

test.each([
  ["='Hội nghị'!$B$3", { sheet: "Hội nghị", top: 2, left: 1, bottom: 2, right: 1 }],
  ["'Của ''tôi'''!$A$1:$AB$12", { sheet: "Của 'tôi'", top: 0, left: 0, bottom: 11, right: 27 }],
  ["Sheet1!A1", { sheet: "Sheet1", top: 0, left: 0, bottom: 0, right: 0 }],
])("%s", (value, area) => {
  expect(parseNamedArea(value)).toEqual(area);
});

test.each(["=#REF!", "='Hội nghị'!#REF!", '="chữ"', "=1", "=SUM(A1:B2)"])("%s stands for no cells", (value) => {
  expect(parseNamedArea(value)).toBeNull();
});
