import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLibreOffice } from "../../scripts/find-programs";
import { recalculate } from "../support/libre-office";
import { describeWith } from "../support/need-program";
import { runTryOnce } from "@tools/try/run-once";

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

interface Report {
  readonly totals: {
    readonly awards: {
      readonly all: Readonly<Record<"totalByNorm" | "totalPayable" | "totalPayableByWardOrUnsaid", number>>;
    };
  };
}

describeWith(
  "LibreOffice prices one list as the decrees of three years do",
  findLibreOffice(),
  "install LibreOffice (libreoffice-calc-nogui)",
  (soffice) => {
    const folder = mkdtempSync(join(tmpdir(), "pricing-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    // By norm, payable after the rule on several awards, payable by the ward; only the date of the decision differs.
    test.each([
      ["2020-03-10", 5_310_000, 4_860_000, 3_370_000],
      ["2024-03-10", 6_750_000, 6_210_000, 3_510_000],
      ["2026-08-10", 12_540_000, 11_780_000, 7_980_000],
    ])(
      "decided on %s: %d, %d, %d đồng",
      (date, byNorm, payable, byWard) => {
        const [input, out] = [join(folder, date), join(folder, `${date}-out`)];
        mkdirSync(input);
        for (const [name, lines] of Object.entries(lists)) writeFileSync(join(input, name), lines.join("\r\n"));
        const meeting = { title: "Hội nghị", orgUnit: "UBND phường", awardDecision: { number: "47/QĐ-UBND", date } };
        writeFileSync(join(input, "meeting.json"), JSON.stringify(meeting));
        const run = runTryOnce(["--in", input, "--out", out]);
        expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
        const { all } = (JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report).totals.awards;
        expect([all.totalByNorm, all.totalPayable, all.totalPayableByWardOrUnsaid]).toEqual([byNorm, payable, byWard]);

        const totals = recalculate(soffice, join(out, "so-hoi-nghi.xlsx")).get("Tổng hợp") ?? "";
        const row = totals.split("\n").find((line) => line.startsWith("Tổng cộng")) ?? "";
        expect(row.split(",").map(Number)).toEqual(expect.arrayContaining([byNorm, payable, byWard]) as unknown);
      },
      240_000,
    );
  },
);
