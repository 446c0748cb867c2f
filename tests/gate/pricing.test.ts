import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importLists } from "@/usecases/lists/import-lists";
import { price } from "@/usecases/money/price";
import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import { aMeeting } from "@tools/samples/a-meeting";
import { writeOptions } from "@tools/try/our-add-in";
import { findLibreOffice } from "../../scripts/find-programs";
import { recalculate } from "../support/libre-office";
import { describeWith } from "../support/need-program";
import { closeOffice } from "../support/open-book";
import { openSetUpWorkbook } from "../support/set-up-workbook";
import { textList, tryWorld } from "../support/try-world";

const lists: Readonly<Record<string, readonly string[]>> = {
  "khen.csv": [
    "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm",
    "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019",
    "2;Trần Thị Bình;Trường TH số 1;Lao động tiên tiến;2019",
    "3;Trần Thị Bình;Trường TH số 1;Chiến sĩ thi đua cơ sở;2019",
    "4;Lê Văn Cường;Trường TH số 1;Bằng khen của Chủ tịch UBND Thành phố;2019",
  ],
  "tap-the.csv": [
    "STT;Tên tập thể;Hình thức khen thưởng;Năm",
    "1;Hội Cựu chiến binh phường;Giấy khen của Chủ tịch UBND phường;2015-2020",
    "2;Hội Phụ nữ phường;Tập thể lao động tiên tiến;2019",
  ],
  "ho.csv": [
    "STT;Chủ hộ;Địa chỉ;Hình thức khen thưởng;Năm",
    "1;Hộ ông Phạm Văn Dũng;TDP số 3;Giấy khen của Chủ tịch UBND phường;2019",
  ],
};

describeWith(
  "LibreOffice prices one list as the decrees of three years do",
  findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui)",
  (soffice) => {
    const folder = mkdtempSync(join(tmpdir(), "pricing-"));
    afterAll(() => {
      closeOffice();
      rmSync(folder, { recursive: true, force: true });
    });

    // By norm, payable after the rule on several awards, payable by the ward; only the date of the decision differs.
    const years = [
      ["2020-03-10", 5_310_000, 4_860_000, 680_000],
      ["2024-03-10", 6_750_000, 6_210_000, 270_000],
      ["2026-08-10", 12_540_000, 11_780_000, 7_980_000],
    ] as const;

    test("decided in 2020, 2024 and 2026: the sums of the workbook, of its saved file and of our own computation", async () => {
      const host = await openSetUpWorkbook();
      const world = tryWorld();
      const files = Object.entries(lists).map(([name, lines]) => textList(name, lines));
      await importLists(world, { files, sheets: [], replace: false });
      for (const [date, ...sums] of years) {
        await runAction(world, writeFacts, aMeeting({ awardDecision: { number: "47/QĐ-UBND", date } }));
        const { all } = (await reportOf(world, price, undefined)).awards;
        expect([date, all.totalByNorm, all.totalPayable, all.totalPayableByWard]).toEqual([date, ...sums]);
        await host.settle();
        const file = join(folder, `${date}.xlsx`);
        writeFileSync(file, await writeWorkbook(host.workbook, writeOptions));
        const totals = recalculate(soffice, file).get("Tổng hợp") ?? "";
        const row = totals.split("\n").find((line) => line.startsWith("Tổng cộng")) ?? "";
        expect(row.split(",").map(Number)).toEqual(expect.arrayContaining([...sums]) as unknown);
      }
    });
  },
);
