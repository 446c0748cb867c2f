import { allKinds } from "@/usecases/documents/all-kinds";
import { savePapers } from "@/usecases/job/save-documents";
import { importLists } from "@/usecases/lists/import-lists";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const delegates = textList("a.csv", ["STT;Họ và tên;Chức vụ;Đơn vị", "1;Trần Văn An;Bí thư chi bộ;Tổ dân phố số 5"]);

test("every paper is saved or refused with its errors, and the workbook stays as it was", async () => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await importLists(world, { files: [delegates], sheets: [], replace: false });
  const sheets = host.workbook.sheets.map(({ name }) => name);
  const { saved, refused } = await savePapers(world, "giay-to");
  expect(saved.length + refused.length).toBe(allKinds.length - 1);
  expect(saved.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["giay-to/giay-moi.docx", "giay-to/ban-gui.zip"]),
  );
  expect(refused.find(({ id }) => id === "award-decision")?.issues.map(({ code }) => code)).toEqual([
    "decision-nobody",
  ]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
});
