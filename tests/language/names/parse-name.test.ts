import fc from "fast-check";
import { parseName } from "@/language/names/parse-name";

test.each([
  ["Đ/c Trịnh Hữu Nhân", "Trịnh Hữu Nhân", "Đ/c", ["honorific"]],
  ["TRẦN XUÂN THẮNG", "Trần Xuân Thắng", null, ["all-caps"]],
  ["Bà ĐỖ THỊ THANH LOAN", "Đỗ Thị Thanh Loan", "Bà", ["honorific", "all-caps"]],
  ["ĐỒNG VĂN LÂM", "Đồng Văn Lâm", null, ["all-caps"]],
  ["Vũ Thị ánh", "Vũ Thị Ánh", null, ["lost-capital"]],
  ["nguyễn văn an", "Nguyễn Văn An", null, ["lower-case"]],
  ["Nguyễn văn an", "Nguyễn Văn An", null, ["lower-case"]],
  ["1. Nguyễn Văn An (*)", "Nguyễn Văn An", null, ["list-mark"]],
  ["Gia đình ông Nguyễn Văn An", "Nguyễn Văn An", "Gia đình ông", ["honorific"]],
  ["Ông (bà) Nguyễn Văn An", "Nguyễn Văn An", "Ông (bà)", ["honorific"]],
  ["Mẹ Việt Nam anh hùng Nguyễn Thị An", "Nguyễn Thị An", "Mẹ Việt Nam anh hùng", ["honorific"]],
  ["Đặng Minh Hoà", "Đặng Minh Hoà", null, []],
])("«%s» is «%s»", (text, fullName, honorific, rules) => {
  const parsed = parseName(text);
  expect(parsed).toMatchObject({ fullName, honorific, issue: null });
  expect(parsed.changes.map(({ rule }) => rule)).toEqual(rules);
});

test("what is no one person's name is an issue", () => {
  expect(parseName("Đại diện lãnh đạo Phòng Nội vụ").issue).toBe("placeholder-not-a-person");
  expect(parseName("Nguyễn Văn An, Trần Thị Bình").issue).toBe("two-names-in-cell");
  expect(parseName("Nguyễn Văn An 0912345678").issue).toBe("name-unusual");
});

test.each([
  ["đồng chí phan văn nhẫn", "Phan Văn Nhẫn", "đồng chí"],
  ["Đồng chí Nhẫn", "Nhẫn", "Đồng chí"],
  ["đồng chí Ngô Thị Mận", "Ngô Thị Mận", "đồng chí"],
])("«%s» is the comrade «%s»", (text, fullName, honorific) => {
  expect(parseName(text)).toMatchObject({ fullName, honorific, issue: null });
});

test.each([
  "đồng chí Bí thư chi bộ",
  "đồng chí phụ trách",
  "Bí thư Đoàn phường",
  "Trưởng ban công tác Mặt trận",
  "Phóng viên",
  "Chuyên viên theo dõi",
  "Theo giấy mời",
  "(bổ sung sau)",
  "?",
  "...",
])("«%s» keeps a seat for somebody", (text) => {
  expect(parseName(text)).toMatchObject({ fullName: text, issue: "placeholder-not-a-person" });
});

test("no word is written with a capital in what is no name", () => {
  expect(parseName("Đội trưởng Đội Văn nghệ Phường Nam").fullName).toBe("Đội trưởng Đội Văn nghệ Phường Nam");
  expect(parseName("Hà Bền Và Lưu thắm").fullName).not.toContain("Và Bà");
});

describe("properties", () => {
  test("parsing a parsed name changes nothing", () => {
    const syllable = fc.constantFrom("NGUYỄN", "Văn", "Đ/c", "Bà", "ánh", "Thị", "HOÀ", "Ông", "Đồng");
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 5 }), (syllables) => {
        const { fullName } = parseName(syllables.join(" "));
        const again = parseName(fullName);
        expect(again.honorific === null ? again.fullName : fullName).toBe(fullName);
      }),
    );
  });
});
