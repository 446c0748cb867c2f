import { openAsNew } from "@/excel/calls/open-as-new";
import { closeOffice, openWorkbook } from "../../support/open-book";

afterAll(closeOffice);

test("an .xlsx is opened as a new workbook with the same bytes", async () => {
  const host = await openWorkbook();
  await openAsNew(new Uint8Array([80, 75, 3, 4]));
  expect(host.excel.opened).toEqual([btoa("PK\u0003\u0004")]);
});
