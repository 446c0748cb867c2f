import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readNormSet } from "@/norms/read-norm-set";
import { normFilesText } from "../../scripts/norm-files-text";

const folder = resolve("src/norms/sets");
const names = readdirSync(folder);
const row = {
  code: "GK_XA",
  nameVi: "Giấy khen của Chủ tịch UBND cấp xã",
  nameEn: "Certificate",
  recipient: "individual",
  multiplier: 0.35,
  amount: null,
  unit: "lần mức lương cơ sở",
  article: "Điều 5 khoản 1",
  note: "",
  verified: true,
};
const set = {
  id: "award-nd1-2030",
  title: "Mức tiền thưởng theo Nghị định 1/2030/NĐ-CP",
  kind: "award",
  legalBasis: { number: "Nghị định 1/2030/NĐ-CP", article: "Điều 5", url: "https://example.org/nd1" },
  effectiveFrom: "2030-01-01",
  effectiveTo: null,
  rounding: { unitVnd: 10_000, ruleVi: "làm tròn số lên hàng chục nghìn đồng", source: "Điều 4" },
  rows: [row],
};

test.each(names)("src/norms/sets/%s has the form of a norm set and the name of its id", (name) => {
  const { set: read } = readNormSet(JSON.parse(readFileSync(resolve(folder, name), "utf8")));
  expect(name).toBe(`${read.id}.json`);
});

test("src/norms/norm-files.ts names every file; else run `npx tsx scripts/write-norm-files.ts`", () => {
  expect(readFileSync(resolve("src/norms/norm-files.ts"), "utf8")).toBe(normFilesText(names));
});

test("figures are read exactly, as thousandths and whole đồng", () => {
  expect(readNormSet(set).set).toMatchObject({ kind: "award", rows: [{ multiplier: 350, amount: null, times: null }] });
  expect(readNormSet({ ...set, rows: [{ ...row, times: 1.5 }] }).set.rows[0]?.times).toBe(1500);
});

test.each([
  ["no object", "text", /the file is no object/],
  ["an id with other signs", { ...set, id: "NĐ 1" }, /id is no such text/],
  ["a kind that there is not", { ...set, kind: "other" }, /kind is not one of/],
  ["a source without an address", { ...set, legalBasis: { ...set.legalBasis, url: "S17" } }, /legalBasis.url/],
  ["a document without its kind", { ...set, legalBasis: { ...set.legalBasis, number: "1/2030" } }, /legalBasis.number/],
  ["a day that there is not", { ...set, effectiveFrom: "2030-02-30" }, /effectiveFrom is no day/],
  ["ends before it begins", { ...set, effectiveTo: "2029-12-31" }, /effectiveTo is before/],
  ["replaces without a date", { ...set, effectiveFrom: null, replaces: ["x"] }, /replaces needs effectiveFrom/],
  ["no rows", { ...set, rows: [] }, /rows is no list/],
  ["a code twice", { ...set, rows: [row, row] }, /a code stands twice/],
  ["a figure of zero", { ...set, rows: [{ ...row, multiplier: 0 }] }, /rows\[0\].multiplier/],
  ["four decimals", { ...set, rows: [{ ...row, multiplier: 0.1234 }] }, /rows\[0\].multiplier/],
  ["half a đồng", { ...set, rows: [{ ...row, multiplier: null, amount: 0.5 }] }, /rows\[0\].amount/],
  ["two figures", { ...set, rows: [{ ...row, amount: 5 }] }, /GK_XA: a multiplier and an amount/],
  ["times of nothing", { ...set, rows: [{ ...row, multiplier: null, times: 2 }] }, /times without a multiplier/],
  ["hearsay", { ...set, rows: [{ ...row, verified: false }] }, /a figure that nobody verified/],
  ["verified by a word", { ...set, rows: [{ ...row, verified: "yes" }] }, /neither true nor false/],
  ["an award decree without rounding", { ...set, rounding: null }, /needs its rounding/],
  ["decomposed letters", { ...set, title: "Mức".normalize("NFD") }, /title is no such text/],
])("%s is refused", (_, json, fault) => expect(() => readNormSet(json)).toThrow(fault));

test("all faults are reported at once", () => {
  expect(() => readNormSet({ ...set, kind: "?", title: "" })).toThrow(/title.*kind/);
});
