import { isLikeName, sharedRows, versionStem } from "@/intake/versions/likely-version";

test.each([
  ["DS mời (2).xlsx", "ds moi"],
  ["DS mời_v2.xlsx", "ds moi"],
  ["ds moi v3 final.xls", "ds moi"],
  ["DS mời - Copy.xlsx", "ds moi"],
  ["Bản sao của DS mời.xlsx", "ds moi"],
  ["DS mời (sửa lần 2).xlsx", "ds moi"],
  ["DS mời 12.11.2020.xlsx", "ds moi"],
  ["DS mời bổ sung.xlsx", "ds moi"],
  ["Danh sách TDP 5.xlsx", "danh sach tdp 5"],
])("%s is a version of «%s»", (file, stem) => {
  expect(versionStem(file)).toBe(stem);
});

test("lists of two units are no versions of each other, and a name of nothing but marks is like no other", () => {
  expect(isLikeName("Danh sách TDP 5.xlsx", "Danh sách TDP 6.xlsx")).toBe(false);
  expect(isLikeName("v1.xlsx", "v2.xlsx")).toBe(false);
  expect(isLikeName("DS khách mời.xlsx", "DS khách mời (2).xls")).toBe(true);
});

test("how much of the shorter list stands in the other", () => {
  const rows = (...names: readonly string[]) => names.map((fullName, row) => ({ row, cells: { fullName } }));
  expect(sharedRows(rows("An", "Bình"), rows("Bình", "An", "Cúc"), ["fullName"])).toBe(1);
  expect(sharedRows(rows("Hùng", "An"), rows("Hưng", "An"), ["fullName"])).toBe(0.5);
  expect(sharedRows(rows(), rows("An"), ["fullName"])).toBe(0);
});

test("one person's two awards are two rows", () => {
  const row = (name: string, awardText: string) => ({ row: 1, cells: { name, awardText } });
  const [a, b] = [[row("An", "LĐTT")], [row("An", "Giấy khen")]];
  expect([sharedRows(a, b, ["name", "awardText"]), sharedRows(a, a, ["name", "awardText"])]).toEqual([0, 1]);
});
