import { text, type Cells } from "@/tables/settings/schema/fact";
import { factLabel, factPhrase, formRows, shownFacts, typedFact, typedTextOf } from "@/tables/settings/schema/labels";
import { layOut } from "@/tables/settings/schema/lay-out";
import { blankRecord, namedValuesOf, placeOfFact, recordOf } from "@/tables/settings/schema/record";
import { settings, type RecordOf } from "@/tables/settings/schema/settings";
import { tea } from "../../../support/made-up-settings";

const known: RecordOf<typeof tea> = {
  shop: { host: "Bà Tư", day: "2020-03-10" },
  cups: 20,
  price: typedFact(tea, "price", "5.000") as never,
  mood: "glad",
  music: "calm",
  cakes: ["bánh cốm"],
  guests: [{ name: "Ông Năm", cups: 0 }],
};

const cellsIn = (values: Readonly<Record<string, unknown>>) => (name: string) => (values[name] ?? null) as Cells | null;

test("its sheet has a label, a named cell and a hint for each fact, and its choices as drop-downs", () => {
  const look = { label: {}, input: {}, area: {}, hint: {}, heading: {}, inputColumns: 1, hintColumns: 1 };
  const sheet = layOut(Object.values(tea.sections), 3, { ...look, height: () => 20 }, namedValuesOf(tea, known));
  expect(sheet.names.map(({ name }) => name)).toEqual(Object.values(tea.names));
  const at = (row: number) => sheet.blocks.filter((block) => block.row === row).map(({ values }) => values[0]?.[0]);
  expect(at(4)).toEqual(["Chủ quán", "Bà Tư", "Ví dụ: Bà Tư"]);
  expect(at(5)[1]).toBe(43900);
  expect(at(10)).toEqual(["Tổng", "=TN_Chen*TN_Gia", ""]);
  expect(sheet.dropDowns.map(({ source }) => source)).toEqual([
    ["10", "20"],
    ["Vui", "Bình thường"],
    ["Vui", "Bình thường"],
  ]);
  expect(sheet.last).toBe(17);
});

test("what is written is read, nested by its paths", () => {
  expect(recordOf(tea, cellsIn(namedValuesOf(tea, known)))).toEqual({ record: known, issues: [] });
  expect(namedValuesOf(tea, known)["TN_Vui"]).toEqual([["Vui"]]);
});

test("a workbook without the sheet says nothing; a choice with a usual one says that", () => {
  expect(blankRecord(tea)).toEqual({
    shop: { host: null, day: null },
    cups: null,
    price: null,
    mood: null,
    music: "calm",
    cakes: [],
    guests: [],
  });
});

test("a cell that holds something else is told at its place, and its fact is not known", () => {
  const { record, issues } = recordOf(
    tea,
    cellsIn({
      TN_Ngay: [["hôm nào đó"]],
      TN_Chen: [[0]],
      TN_Gia: [["1.5"]],
      TN_Vui: [["  "]],
      TN_Nhac: [["ồn"]],
      TN_Khach: [
        ["Ông Năm", "hai"],
        [null, 3],
        ["Bà Tư", "2"],
      ],
    }),
  );
  expect(record).toMatchObject({
    cups: null,
    price: null,
    mood: null,
    music: "calm",
    guests: [{ name: "Bà Tư", cups: 2 }],
  });
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ["voucher-date-unreadable", { text: "hôm nào đó" }],
    ["notes-unreadable", { text: "0" }],
    ["fund-unreadable", { text: "1.5" }],
    ["half-days-unreadable", { text: "ồn", usual: "Bình thường" }],
    ["notes-unreadable", { name: "Ông Năm", text: "hai" }],
  ]);
  expect(issues[0]?.at).toEqual(placeOfFact(tea, "day"));
  expect(placeOfFact(tea, "day")).toEqual({ file: "", sheet: "Trà nước", row: 0, column: "TN_Ngay", field: "day" });
});

test("a form over it has a row a fact, in both languages", () => {
  expect(formRows(tea, "vi").map(({ key, label, kind }) => [key, label, kind])).toEqual([
    ["host", "Chủ quán", "text"],
    ["day", "Ngày đặt", "date"],
    ["cups", "Số chén", "whole"],
    ["price", "Giá", "money"],
    ["mood", "Không khí", "choice"],
    ["music", "Nhạc", "choice"],
    ["cakes", "Bánh", "list"],
    ["guests", "Khách", "list"],
  ]);
  expect(factLabel(tea, "price", "en")).toBe("Price");
  expect(factPhrase(tea, "price", "vi")).toBe("giá một chén (đồng)");
  expect(factPhrase(tea, "coffee", "vi")).toBeNull();
  expect(shownFacts(tea, known)).toMatchObject({
    host: "Bà Tư",
    day: "10/3/2020",
    price: "5.000",
    cakes: ["bánh cốm"],
  });
  expect(typedTextOf(tea, blankRecord(tea))).toMatchObject({ host: "", mood: "", music: "calm" });
  expect([typedFact(tea, "mood", "glad"), typedFact(tea, "cups", ""), typedFact(tea, "cups", "vài")]).toEqual([
    "glad",
    null,
    undefined,
  ]);
});

test("a key or a name that stands twice is refused", () => {
  const a = text({ name: "TN_A", label: "A", en: "A" });
  expect(() => settings({ sheet: "X", sections: { one: { title: "", facts: { a, b: a } } } })).toThrow(/twice/);
});
