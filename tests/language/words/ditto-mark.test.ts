import { isDittoMark } from "@/language/words/ditto-mark";

test.each([
  "nt",
  "-nt-",
  "NT",
  "nt.",
  "- nt -",
  '"',
  "”",
  "''",
  "//",
  "-//-",
  '- " -',
  "như trên",
  "Như trên",
  "-như trên-",
  ",,",
  "„",
  "~",
  "↓",
  "// //",
  '- - " - -',
  '" "',
  "(nt)",
  "nt nt",
  "như dòng trên",
])("«%s» repeats the cell above", (mark) => {
  expect(isDittoMark(mark)).toBe(true);
});

test.each(["", "-", "- -", "…", "()", "x", "NTVT", "nt phường", "/", "Nguyễn", "1"])("«%s» does not", (text) => {
  expect(isDittoMark(text)).toBe(false);
});
