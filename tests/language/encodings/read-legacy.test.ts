import fc from "fast-check";
import { decodeLegacy, encodingOfFont, weighText, type LegacyEncoding } from "@/language/encodings/read-legacy";

/** One name in every encoding, as Windows-1252 shows the bytes. */
const phrases: readonly (readonly [LegacyEncoding, string, string])[] = [
  ["TCVN3", "Th«ng t­ liªn tÞch Bé tµi chÝnh", "Thông tư liên tịch Bộ tài chính"],
  ["TCVN3", "§ç H÷u C¶nh", "Đỗ Hữu Cảnh"],
  ["TCVN3", "Tæ d©n phè sè 4", "Tổ dân phố số 4"],
  ["VNI", "Nguyeãn Thò Hoøa", "Nguyễn Thị Hòa"],
  ["VNI", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VNI", "Ñôn vò coâng taùc", "Đơn vị công tác"],
  ["VIQR", "Nguye^~n Thi. Ho`a, ho.c ddo^'i. To^'t!", "Nguyễn Thị Hòa, học đối. Tốt!"],
  ["VIQR", "DDa.i bie^?u du+. ho^.i nghi.", "Đại biểu dự hội nghị"],
  ["Windows-1258", "Mai Minh Triêìt, Ðông Hôòi, Lõòi", "Mai Minh Triết, Đông Hội, Lợi"],
];

describe("decodeLegacy", () => {
  test.each(phrases)("%s: %s", (encoding, stored, text) => expect(decodeLegacy(stored, encoding)).toBe(text));
  test.each(phrases)("%s is recognised by the letters of «%s»", (encoding, stored) =>
    expect(weighText(stored)).toMatchObject({
      kind: "legacy",
      readings: expect.arrayContaining([encoding]) as unknown,
    }),
  );
});

describe("weighText", () => {
  test.each(["Nguyễn Văn An", "Hà Nam", "Tổ dân phố số 1".normalize("NFD"), "1.490.000đ"])("«%s» is Unicode", (text) =>
    expect(weighText(text).kind).toBe("unicode"),
  );
  test.each([
    "Café",
    "Müller",
    "José",
    "résumé",
    "5 m²",
    "20°C",
    "An Binh",
    "user.name@example.com",
    "C++",
    "don't",
    "UBND (a+b)",
    "Ba(n)",
    "a^2",
    "",
    "1/2",
  ])("«%s» is neutral", (text) => expect(weighText(text).kind).toBe("neutral"));
  test("what reads both ways says so", () =>
    expect(weighText("Vò")).toMatchObject({ kind: "either", readings: expect.arrayContaining(["TCVN3"]) as unknown }));
  test.each([
    "lô 5A, đường Hà Huy Tập",
    "Hoà",
    "Quý",
    "Là",
    "Ý",
    "Bò",
    "Tô Hà",
    "ADÉLE",
    "São Paulo",
    "Zoë",
    "«Hà»",
    "l´eau",
    "1º",
  ])("«%s» is never taken for a legacy encoding alone", (text) => expect(weighText(text).kind).not.toBe("legacy"));
  test("Eth typed for Đ is no Windows-1258", () => expect(weighText("Ngô Ðan Thu").kind).toBe("either"));
});

describe("encodingOfFont", () => {
  test.each([
    [".VnTime", { encoding: "TCVN3", capitals: false }],
    [".VnTimeH", { encoding: "TCVN3", capitals: true }],
    [".VnArial NarrowH", { encoding: "TCVN3", capitals: true }],
    ["VNI-Times", { encoding: "VNI", capitals: false }],
    ["Times New Roman", null],
    ["Arial", null],
  ])("%s", (font, expected) => expect(encodingOfFont(font)).toEqual(expected));
});

describe("properties", () => {
  const plainAscii = fc.string({ unit: fc.constantFrom(..."abc ABC 0123,.-/") });
  test("plain ASCII stays in every eight-bit encoding", () =>
    fc.assert(
      fc.property(
        plainAscii,
        fc.constantFrom("TCVN3" as const, "VNI" as const, "Windows-1258" as const),
        (text, encoding) => decodeLegacy(text, encoding) === text,
      ),
    ));
  test("text with letters beyond Latin-1 is never taken for legacy", () =>
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => weighText(`${text} ộ`).kind === "unicode")));
});
