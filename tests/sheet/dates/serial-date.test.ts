import fc from "fast-check";
import { excelDate } from "@/sheet/dates/excel-date";
import { dateOfCell } from "@/sheet/dates/serial-date";

test.each([
  [43_900, "2020-03-10"],
  [43_900.75, "2020-03-10"],
  [61, "1900-03-01"],
  ["10/3/2020", "2020-03-10"],
  ["ngày 05 tháng 3 năm 2020", "2020-03-05"],
])("the cell %j says %s", (value, date) => {
  expect(dateOfCell(value)).toBe(date);
});

// Excel counts a 29 February 1900 that never was: up to it a serial number is no certain day.
test.each([60, 1, 0, -1])("the serial number %d says no day", (serial) => {
  expect(dateOfCell(serial)).toBeNull();
});

test.each([["10/1965"], ["sẽ thông báo sau"], [""], [true], [null], [undefined]])(
  "the cell %j says no day",
  (value) => {
    expect(dateOfCell(value)).toBeNull();
  },
);

test("a day written as a serial number is read back as that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = dateOfCell(serial);
      expect(date).not.toBeNull();
      expect(excelDate(date)).toBe(serial);
    }),
  );
});
