import { unicodeOfCell } from "@/functions/to-unicode";

describe("unicodeOfCell", () => {
  test.each([
    ["NguyÔn ThÞ H­¬ng", "TCVN3", "Nguyễn Thị Hương"],
    ["NguyÔn ThÞ H­¬ng", "abc", "Nguyễn Thị Hương"],
    ["NguyÔn ThÞ H­¬ng", null, "Nguyễn Thị Hương"],
    ["Nguyeãn Vaên Haûi", "VNI", "Nguyễn Văn Hải"],
    ["Nguye^~n Va(n Ha?i", "VIQR", "Nguyễn Văn Hải"],
    ["Nguyễn Văn Hải", null, "Nguyễn Văn Hải"],
    ["Nguyễn".normalize("NFD"), null, "Nguyễn"],
    [1965, null, 1965],
    ["", null, ""],
  ])("%p in %p", (text, encoding, unicode) => {
    expect(unicodeOfCell(text, encoding)).toBe(unicode);
  });

  test("an encoding that it does not know is refused with those it knows", () => {
    expect(() => unicodeOfCell("abc", "UTF-7")).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("UTF-7") }),
    );
  });
});
