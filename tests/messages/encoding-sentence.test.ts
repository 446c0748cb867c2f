import { encodingSentence, isUnusualReading } from "@/messages/encoding-sentence";
import { createTranslator } from "@/messages/translate";
import { evidence } from "@/sheet/reading-evidence";

const [vi, en] = [createTranslator("vi"), createTranslator("en")];
const of = (...said: ReturnType<typeof evidence>[]) => ({ name: "TCVN3", evidence: said });

test("each piece of evidence is a sentence, one after the other, in both languages", () => {
  const encoding = of(
    evidence("legacy-fonts", { cells: 1, fonts: ".VnTime", encoding: "TCVN3 (ABC)", typed: "Vò", read: "Vũ" }),
    evidence("separator-found", { mark: "semicolon" }),
  );
  expect(encodingSentence(encoding, vi)).toBe(
    "Có 1 ô dùng phông .VnTime theo bảng mã TCVN3 (ABC), ví dụ «Vò» đọc thành «Vũ». Các cột cách nhau bằng dấu chấm phẩy, dấu chia các dòng đều nhau nhất.",
  );
  expect(encodingSentence(encoding, en)).toBe(
    "Cells in the fonts .VnTime of the encoding TCVN3 (ABC): 1; for example, “Vò” was read as “Vũ”. The columns are separated by semicolons, which divide the lines most evenly.",
  );
});

test("an unusual separator is shown itself; no evidence says nothing", () => {
  expect(encodingSentence(of(evidence("separator-declared", { mark: "~" })), vi)).toBe(
    "Dòng đầu của tệp ghi rằng các cột cách nhau bằng dấu «~».",
  );
  expect(encodingSentence(of(), en)).toBe("");
});

test("a reading is spoken of when letters were converted or it may be wrong, else not", () => {
  expect(isUnusualReading(of(evidence("excel-file")))).toBe(false);
  expect(isUnusualReading(of(evidence("utf8-mark"), evidence("separator-found", { mark: "semicolon" })))).toBe(false);
  expect(isUnusualReading(of(evidence("excel-file"), evidence("legacy-letters", {})))).toBe(true);
  expect(isUnusualReading(of(evidence("utf8"), evidence("one-column")))).toBe(true);
});
