import { reportOf, runAction } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { writeFacts } from "@/usecases/setup/write-facts";
import { honoreeColumns } from "@/tables/lists/honorees";
import { writeDocument, type DocumentOrder } from "@/usecases/documents/write-document";
import { numberStage } from "@/usecases/payments/number-stage";
import { readRecords } from "@/workbook/records/read-records";
import { importLists } from "@/usecases/lists/import-lists";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { workbookText } from "../../support/sheet-text";
import { textList, tryWorld, type TryContext } from "../../support/try-world";

/** Lays a document out, and writes or saves it, by no clock. */
async function makeDocument(world: TryContext, order: DocumentOrder) {
  const { report, saved } = await runAction(world, writeDocument, { ...order, now: null });
  return { ...report, saved: saved[0] ?? null };
}

afterAll(closeOffice);

const list = textList("khen.csv", [
  "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm;Số tài khoản;Ngân hàng",
  "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019;0123456789;Agribank",
  "2;Trần Thị Bình;Trường TH số 1;Lao động tiên tiến;2019;;",
]);

async function openPriced() {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting());
  await importLists(world, { files: [list], sheets: [], replace: false });
  return { host, world };
}

test("looked at: what it lacks is told, and nothing is written", async () => {
  const { host, world } = await openPriced();
  const before = await pictureOf(host);
  const outcome = await makeDocument(world, { id: "payment-cash", options: {}, to: "look" });
  expect(outcome).toMatchObject({ sheets: ["Chi tiền thưởng"], hasFile: true, written: [], saved: null });
  expect(outcome.issues.map(({ code }) => code)).toContain("voucher-address-missing");
  expect(await pictureOf(host)).toEqual(before);
});

test("what «Chứng từ» says stands on the paper; sheet and file say the same", async () => {
  const { host, world } = await openPriced();
  await world.workbook.writeNames({
    CT_DiaChi: [["Số 1 phố A"]],
    CT_ChungTu: [
      ["C04-HD", "Ban hành theo quy chế", "05", 43908],
      ...Array.from({ length: 6 }, () => [null, null, null, null]),
    ],
    MenhGia: [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000].map((note, index) => [
      note,
      index === 0 ? 2 : null,
    ]),
  });
  const written = await makeDocument(world, { id: "payment-cash", options: {}, to: "sheet" });
  expect(written.written).toEqual(["Chi tiền thưởng"]);
  expect(written.issues.map(({ code }) => code)).toEqual(["account-holders-in-cash-list"]);
  const saved = await makeDocument(world, { id: "payment-cash", options: {}, to: "file" });
  expect(saved.saved?.name).toBe("danh-sach-chi-thuong.xlsx");
  const text = workbookText(world.saved.get("danh-sach-chi-thuong.xlsx") ?? new Uint8Array());
  for (const part of [
    "Mẫu số: C04-HD",
    "(Ban hành theo quy chế)",
    "Số: 05",
    "Địa chỉ: Số 1 phố A",
    "ngày 18 tháng 3 năm 2020",
  ])
    expect(text).toContain(part);
  const picture = JSON.stringify(await pictureOf(host));
  expect(picture).toContain("Mẫu số: C04-HD");
  const notes = await makeDocument(world, { id: "bank-notes", options: {}, to: "look" });
  expect(notes.issues).toEqual([]);
});

test("a list in a workbook: accounts are read from the list, and payees by bank and in cash complement each other", async () => {
  const { world } = await openPriced();
  const records = readRecords(await readDraft(world.workbook));
  expect(records.honorees.map(({ record }) => [record.bankAccount, record.bank])).toEqual([
    ["0123456789", "Agribank"],
    [null, null],
  ]);
  await makeDocument(world, { id: "payment-bank", options: {}, to: "file" });
  await makeDocument(world, { id: "payment-cash", options: { payees: "no-account" }, to: "file" });
  const names = [...world.saved.values()].map((bytes) => {
    const text = workbookText(bytes);
    return ["Nguyễn Văn An", "Trần Thị Bình"].filter((name) => text.includes(name));
  });
  expect(names).toEqual([["Nguyễn Văn An"], ["Trần Thị Bình"]]);
});

test("an error keeps a paper from going out", async () => {
  const world = tryWorld();
  await openSetUpWorkbook();
  for (const to of ["sheet", "file"] as const) {
    const outcome = await makeDocument(world, { id: "payment-cash", options: {}, to });
    expect(outcome).toMatchObject({ written: [], saved: null });
    expect(outcome.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "voucher-empty",
    ]);
  }
  expect((await world.workbook.listSheets()).map(({ name }) => name)).not.toContain("Chi tiền thưởng");
});

test("numbering writes the present order, and a number typed in between is kept by the next numbering", async () => {
  const { world } = await openPriced();
  const order = async () => readRecords(await readDraft(world.workbook)).honorees.map(({ stageOrder }) => stageOrder);
  expect(await order()).toEqual([null, null]);
  expect(await reportOf(world, numberStage, undefined)).toBe(2);
  expect(await order()).toEqual([2, 1]);
  await world.workbook.writeColumns("KhenThuong", { [honoreeColumns.stageOrder]: [0.5, 1] });
  await reportOf(world, numberStage, undefined);
  expect(await order()).toEqual([1, 2]);
});
