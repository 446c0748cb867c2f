/** @jest-environment jsdom */
import { readWorkbook } from "../../workbook-file/read-workbook";
import { writeWorkbook } from "../../workbook-file/write-workbook";
import { aRichWorkbook, plainly } from "../support/rich-workbook";

test("in a page, too, a workbook is written and read", async () => {
  const workbook = aRichWorkbook();
  expect(plainly(await readWorkbook(await writeWorkbook(workbook)))).toEqual(plainly(workbook));
});
