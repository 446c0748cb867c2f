/** @jest-environment jsdom */
import { readWorkbook } from "@/embedded/workbook-file/read-workbook";
import { writeWorkbook } from "@/embedded/workbook-file/write-workbook";
import { aRichBook, plainly } from "./rich-book";

test("in a page, too, a workbook is written and read", async () => {
  const book = aRichBook();
  expect(plainly(await readWorkbook(await writeWorkbook(book)))).toEqual(plainly(book));
});
