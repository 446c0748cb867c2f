import { isSyllable } from "@/language/text/syllable";

describe("isSyllable", () => {
  test.each([
    "Nguyễn",
    "nghiêng",
    "quyết",
    "gì",
    "giếng",
    "quốc",
    "ĐỨC",
    "khuỷu",
    "ý",
    "oanh",
    "thuở",
    "yến",
    "ươm",
    "nghĩa",
  ])("%s is one", (word) => expect(isSyllable(word)).toBe(true));
  test.each(["Café", "Müller", "peña", "tôc̀", "toć̀", "HaÌ", "thắn g", "bc", "", "xyz", "đăt̀", "zoo"])(
    "%s is none",
    (word) => expect(isSyllable(word)).toBe(false),
  );
  test("stop finals take only sắc and nặng", () => {
    expect(["tốt", "một", "học", "hách"].every(isSyllable)).toBe(true);
    expect(["tồt", "mỗt", "hỏc"].some(isSyllable)).toBe(false);
  });
});
