import fc from "fast-check";
import { headingKey } from "@/language/words/heading-key";

test.each([
  ["Họ và Tên", "họ và tên"],
  ["  Họ \n và   tên: ", "họ và tên"],
  ["Đơn giá (đồng)", "đơn giá"],
  ["Chức vụ / đơn vị", "chức vụ,đơn vị"],
  ["Chức vụ - Đơn vị", "chức vụ,đơn vị"],
  ["S\nT\nT", "stt"],
  ["S.T.T.", "stt"],
  ["(Ghi chú)", "(ghi chú)"],
  ["", ""],
])("heading %j has the key %j", (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

test("marks stay: «nam» and «năm» are two headings", () => {
  expect(headingKey("Năm")).not.toBe(headingKey("Nam"));
});

test("case, spaces around and decomposed letters make no difference", () => {
  const headings = fc.stringMatching(/^(?:Họ|Tên|Năm sinh|Đơn vị|Số điện thoại|[A-Z]{2,5})(?: \/ (?:Chức vụ|Lớp))?$/u);
  fc.assert(
    fc.property(headings, (heading) => {
      const key = headingKey(heading);
      expect(headingKey(heading.toUpperCase())).toBe(key);
      expect(headingKey(` \n${heading}\t`)).toBe(key);
      expect(headingKey(heading.normalize("NFD"))).toBe(key);
      expect(headingKey(key)).toBe(key);
    }),
  );
});
