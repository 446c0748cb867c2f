import { p, wordFile } from "../../support/word-file";
import { readWord } from "@/documents/templates/read-word";

test("paragraphs with their places, a row of a table as one passage of cells", () => {
  const table = `<w:tbl><w:tr><w:tc>${p("STT")}</w:tc><w:tc>${p("Họ ", "và tên")}</w:tc></w:tr></w:tbl>`;
  const reading = readWord("a.docx", wordFile({ body: `${p("KẾ ", "HOẠCH")}${table}` }));
  if (reading.kind !== "read") throw new Error(reading.code);
  expect(reading.document.passages.map(({ text }) => text)).toEqual(["KẾ HOẠCH", "STT | Họ và tên"]);
  expect(reading.document.passages[0]?.at).toMatchObject({
    document: "a.docx",
    part: "body",
    paragraph: 1,
    table: null,
  });
  expect(reading.document.tables).toEqual([[expect.objectContaining({ cells: ["STT", "Họ và tên"] })]]);
});

test("what is no Word file is refused with the reason", () => {
  expect(readWord("a.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ kind: "refused", code: "old-word" });
  expect(readWord("a.docx", new Uint8Array([1])).kind).toBe("refused");
});
