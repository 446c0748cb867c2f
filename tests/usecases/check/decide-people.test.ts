import { reportOf } from "@/usecases/run-action";
import { check } from "@/usecases/check/check";
import { decidePeople, withdrawDecision } from "@/usecases/check/decide-people";
import { reopenIssues, ignoreIssues } from "@/usecases/check/ignore-issues";
import { price } from "@/usecases/money/price";
import { importLists } from "@/usecases/lists/import-lists";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

// Each test fills and checks a whole workbook several times.
const first = textList("a.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị",
  "1;Trần Thị Bình;Hội viên;TDP 2",
  "2;Nguyễn Văn An;Tổ trưởng;TDP 1",
]);
const second = textList("b.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Trần Thị Bình;Kế toán;Trường TH số 2;09123",
  "2;Nguyễn Văn An;Bí thư;TDP 1;",
]);
/** The second list's next version: a row more above, so that all rows have moved. */
const next = textList("b.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Phạm Văn Em;Ủy viên;TDP 9;",
  "2;Trần Thị Bình;Kế toán;Trường TH số 2;09123",
  "3;Nguyễn Văn An;Bí thư;TDP 1;",
]);

const open = async () => {
  await openSetUpWorkbook();
  const world = tryWorld();
  await importLists(world, { files: [first, second], sheets: [], replace: false });
  return world;
};
const bình = { a: { file: "a.csv", sheet: "", row: 2 }, b: { file: "b.csv", sheet: "", row: 2 } };
const an = { a: { file: "a.csv", sheet: "", row: 3 }, b: { file: "b.csv", sheet: "", row: 3 } };
const counts = async (world: TryContext) => {
  const { entries, heads, evaluated } = await reportOf(world, check, undefined);
  return { entries, heads, suspects: evaluated.people.suspects.length };
};

test("two suspects decided to be one are one head in pane and sums, also in the list's next version; taken back they are two", async () => {
  const world = await open();
  expect(await counts(world)).toEqual({ entries: 4, heads: 3, suspects: 1 });
  expect(await reportOf(world, decidePeople, [{ ...bình, verdict: "same" }])).toBe(1);
  expect(await counts(world)).toEqual({ entries: 4, heads: 2, suspects: 0 });
  const { headings, rows } = (await world.workbook.readTables(["DaiBieu"])).DaiBieu;
  expect(rows.map((row) => row[headings.indexOf("Trùng với")])).toEqual([
    null,
    null,
    "a.csv › dòng 2",
    "a.csv › dòng 3",
  ]);
  // «Tổng hợp» counts by that column, and agrees with our own count.
  expect((await reportOf(world, price, undefined)).differences).toEqual([]);

  await importLists(world, { files: [next], sheets: [], replace: true });
  expect(await counts(world)).toEqual({ entries: 5, heads: 3, suspects: 0 });

  const [decision] = (await reportOf(world, check, undefined)).evaluated.decisions;
  expect(decision).toMatchObject({ verdict: "same", nameA: "Trần Thị Bình (tệp a.csv, dòng 2)" });
  if (decision) await reportOf(world, withdrawDecision, decision);
  expect(await counts(world)).toEqual({ entries: 5, heads: 4, suspects: 1 });
});

test("what the rule joined can be told apart, and the later decision about a pair counts", async () => {
  const world = await open();
  await reportOf(world, decidePeople, [{ ...an, verdict: "different" }]);
  expect(await counts(world)).toEqual({ entries: 4, heads: 4, suspects: 1 });
  expect((await reportOf(world, check, undefined)).issues.map(({ code }) => code)).not.toContain("same-person");
  await reportOf(world, decidePeople, [{ ...an, verdict: "same" }]);
  expect(await counts(world)).toMatchObject({ heads: 3 });
  expect((await reportOf(world, check, undefined)).evaluated.decisions).toHaveLength(1);
});

test("a row that names nobody any more decides nothing", async () => {
  const world = await open();
  expect(await reportOf(world, decidePeople, [{ ...bình, b: { ...bình.b, row: 40 }, verdict: "same" }])).toBe(0);
});

test("an ignored doubt is counted with its reason, stays ignored in the next version, and comes back when it says something else", async () => {
  const world = await open();
  const phones = async () => {
    const { issues, ignored } = await reportOf(world, check, undefined);
    const isPhone = ({ code }: { readonly code: string }) => code === "phone-invalid";
    return [issues.filter(isPhone).length, ignored.filter(({ issue }) => isPhone(issue)).map(({ reason }) => reason)];
  };
  const doubt = (await reportOf(world, check, undefined)).issues.filter(({ code }) => code === "phone-invalid");
  await reportOf(world, ignoreIssues, { issues: doubt, reason: "đơn vị chỉ có số này" });
  expect(await phones()).toEqual([0, ["đơn vị chỉ có số này"]]);
  await reportOf(world, ignoreIssues, { issues: doubt, reason: "hai lần" });
  expect(await phones()).toEqual([0, ["đơn vị chỉ có số này"]]);
  await importLists(world, { files: [next], sheets: [], replace: true });
  expect(await phones()).toEqual([0, ["đơn vị chỉ có số này"]]);
  await reportOf(
    world,
    reopenIssues,
    (await reportOf(world, check, undefined)).ignored.map(({ issue }) => issue),
  );
  expect(await phones()).toEqual([1, []]);
});
