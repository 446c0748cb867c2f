import { displayText } from "../../../host/cells/display-text";

test.each([
  [1490000, "#,##0", "1,490,000"],
  [0, "#,##0", "0"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [0.5, "0%", "50%"],
  [3, "00", "03"],
  [1.25, "0.0#", "1.25"],
  [1.2, "0.0#", "1.2"],
  [1500, '#,##0" đ"', "1,500 đ"],
  [-5, "0;(0)", "(5)"],
  [0, '0;-0;"–"', "–"],
  [0.1 + 0.2, "General", "0.3"],
  [123456789012, "General", "1.23457E+11"],
  [12345.678, "General", "12345.678"],
  [44196, "dd/mm/yyyy", "31/12/2020"],
  [1, "d/m/yy", "1/1/00"],
  [61, "dd/mm/yyyy", "01/03/1900"],
  [44196.75, "hh:mm dd/mm/yyyy", "18:00 31/12/2020"],
  [44196.5, "h:mm AM/PM", "12:00 PM"],
] as const)("%d in the format %s shows %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("texts, truths and errors show themselves", () => {
  expect([displayText("Nhà", "#,##0"), displayText(true, "0"), displayText({ error: "#REF!" }, "0")]).toEqual([
    "Nhà",
    "TRUE",
    "#REF!",
  ]);
});
