import { payableByOthers } from "@/domain/awards/award-totals";
import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { sheetNames } from "@/tables/sheet-names";
import { normColumns } from "@/tables/norms/norm-sheet";
import { explainMoney } from "@/usecases/explain/explain-money";
import { explainSelection } from "@/usecases/explain/explain-selection";
import { price } from "@/usecases/money/price";
import { importLists } from "@/usecases/lists/import-lists";
import { explanationSentence, partSentence } from "@/messages/explanation-sentence";
import { createTranslator } from "@/messages/translate";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const vi = createTranslator("vi");
const people = textList("khen.csv", [
  "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm",
  "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019",
  "2;Trần Thị Bình;Trường TH số 1;Lao động tiên tiến;2019",
  "3;Trần Thị Bình;Trường TH số 1;Chiến sĩ thi đua cơ sở;2019",
  "4;Lê Văn Cường;Trường TH số 1;Bằng khen của Chủ tịch UBND Thành phố;2019",
  "5;Phạm Thị Dung;TDP số 3;Người tốt việc tốt cấp phường;2019",
]);
const collectives = textList("tap-the.csv", [
  "STT;Tên tập thể;Hình thức khen thưởng;Năm",
  "1;Hội Cựu chiến binh phường;Giấy khen của Chủ tịch UBND phường;2015-2020",
]);
const budget = textList("du-toan.csv", [
  "STT;Nội dung chi;ĐVT;Số lượng;Đơn giá;Thành tiền",
  "1;Nước uống;chai;100;10.000;1.000.000",
  "2;Ma két;cái;1;2.000.000;2.000.000",
]);

async function open() {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting());
  await importLists(world, { files: [people, collectives, budget], sheets: [], replace: false });
  const priced = await reportOf(world, price, undefined);
  const sentences = (question: Parameters<typeof explainMoney>[1]) => {
    const explained = explainMoney(priced.evaluated, question);
    return explained === null ? null : explained.steps.map((step) => explanationSentence(step, vi));
  };
  return { host, world, priced, sentences };
}

test("each award says how its money came about, and each total what it is made of", async () => {
  const { priced, sentences } = await open();
  expect(sentences({ kind: "award", index: 0 })).toEqual([
    "«Giấy khen của Chủ tịch UBND phường» được hiểu là Giấy khen của Chủ tịch UBND cấp xã (phường) (GK_XA).",
    "Hệ số 0,15: Nghị định 91/2017/NĐ-CP (31/7/2017), Điều 73 khoản 1d (đã kiểm chứng), áp dụng 01/10/2017 – 31/12/2023.",
    "Mức lương cơ sở ngày 10/3/2020: 1.490.000 đồng, Nghị định 38/2019/NĐ-CP (đã kiểm chứng).",
    "0,15 × 1.490.000 đồng = 223.500 đồng.",
    "Làm tròn lên hàng chục nghìn đồng: 223.500 đồng → 230.000 đồng (Nghị định 91/2017/NĐ-CP (31/7/2017), Điều 68 khoản 2).",
    "Phường khen thì phường chi (Luật Thi đua, khen thưởng 2022, Điều 11 khoản 4).",
    "Được chi 230.000 đồng; phường chi 230.000 đồng.",
  ]);
  expect(sentences({ kind: "award", index: 1 })).toContain(
    "Cùng người, cùng thời gian đã chi «Chiến sĩ thi đua cơ sở» (dòng 4) cao hơn: không chi dòng này (Nghị định 91/2017/NĐ-CP (31/7/2017), Điều 66 khoản 2, chưa kiểm chứng nguyên văn).",
  );
  expect(sentences({ kind: "award", index: 3 })).toContain(
    "Cấp thành phố khen thì cấp đó chi (Luật Thi đua, khen thưởng 2022, Điều 11 khoản 4); phường không chi.",
  );
  expect(sentences({ kind: "award", index: 4 })).toEqual([
    expect.stringContaining("NTVT_PHUONG"),
    "Dòng định mức NTVT_PHUONG chưa có con số; không đoán thay.",
    "Được chi 0 đồng; phường chi 0 đồng.",
  ]);
  expect(sentences({ kind: "line", index: 0 })).toEqual(
    expect.arrayContaining(["100 × 10.000 đồng = 1.000.000 đồng."]) as unknown,
  );

  const grand = explainMoney(priced.evaluated, { kind: "total", total: { of: "grand" } });
  expect(grand?.amount).toBe(priced.budget.grand);
  expect(grand?.parts.map((part) => [partSentence(part, vi), part.amount])).toEqual([
    ["Dự toán: 2 dòng", 3_000_000],
    ["Trừ các dòng dự toán là tiền thưởng: 0 dòng", 0],
    ["Tiền thưởng phường chi: 2 dòng", priced.awards.all.totalPayableByWard],
  ]);
  for (const [sum, total] of [
    ["amount", priced.awards.all.totalByNorm],
    ["payable", priced.awards.all.totalPayable],
    ["payableByWard", priced.awards.all.totalPayableByWard],
    ["unsettled", priced.awards.all.totalPayableUnsettled],
    ["payableByOthers", payableByOthers(priced.awards.all)],
  ] as const) {
    const question = { of: "awards", sum, recipient: null, code: undefined } as const;
    expect(explainMoney(priced.evaluated, { kind: "total", total: question })?.amount).toBe(total);
  }
});

test("a cell that is selected is explained: a row's, a total's, the base salary's; another cell is nothing", async () => {
  const { world, priced } = await open();
  const { workbook } = world;
  await workbook.select({ table: "KhenThuong", rowIndex: 5, heading: "Mức thưởng" });
  expect(await explainSelection(world)).toMatchObject({
    subject: { name: "Hội Cựu chiến binh phường" },
    amount: 450_000,
  });
  await workbook.select({ table: "DuToan", rowIndex: 1, heading: "Thành tiền" });
  expect(await explainSelection(world)).toMatchObject({ subject: { name: "Ma két" }, amount: 2_000_000 });
  await workbook.select({ sheet: sheetNames.totals, address: "TH_TongKinhPhi" });
  expect(await explainSelection(world)).toMatchObject({
    subject: { total: { of: "grand" } },
    amount: priced.budget.grand,
  });
  await workbook.select({ sheet: sheetNames.meeting, address: "HN_LuongCoSo" });
  expect(await explainSelection(world)).toMatchObject({ subject: { detail: "BASE" }, amount: 1_490_000 });
  const rows = priced.evaluated.norms;
  const gk = rows.find(({ code, setId }) => code === "GK_XA_TT" && setId === "award-nd91-2017")?.rowIndex ?? -1;
  await workbook.select({ table: "DinhMuc", rowIndex: gk, heading: normColumns.multiplier });
  const norm = await explainSelection(world);
  expect(norm).toMatchObject({ subject: { detail: "GK_XA_TT" }, amount: 450_000 });
  expect(norm?.sources.map(({ url }) => /^https?:/.test(url))).toEqual([true, true]);
  await workbook.select({ sheet: sheetNames.meeting, address: "A1" });
  expect(await explainSelection(world)).toBeNull();
});
