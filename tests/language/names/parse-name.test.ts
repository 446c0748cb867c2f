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
