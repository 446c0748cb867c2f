import { Draft } from "@/workbook/draft";
import { normOptionSettings } from "@/tables/settings/norm-options";
import { readSettings } from "@/workbook/settings/settings-in-workbook";

const read = (rounding: string | null, order: string | null) => {
  const names = new Map(
    Object.entries({ HN_CachLamTron: rounding, HN_CachNhan: order }).flatMap(([name, value]) =>
      value === null ? [] : [[name, [[value]]] as const],
    ),
  );
  const data = { sheets: [], isStructureProtected: false, tables: new Map(), names, nameSheets: new Map() };
  const { record, issues } = readSettings(new Draft(data), normOptionSettings);
  return { options: record, issues };
};

test("a workbook without the cells goes by the rule as it is written", () => {
  expect(read(null, null)).toEqual({ options: { rounding: "up", order: "multipliers-first" }, issues: [] });
});

test("what is chosen is read", () => {
  const { options, issues } = read("Không làm tròn", "Nhân số tiền cá nhân đã làm tròn");
  expect([options, issues]).toEqual([{ rounding: "none", order: "individual-first" }, []]);
});

test("other words are told at their cell, and the rule counts", () => {
  const { options, issues } = read("tùy", "");
  expect(options.rounding).toBe("up");
  expect(issues).toEqual([
    expect.objectContaining({
      code: "norm-option-unreadable",
      at: expect.objectContaining({ column: "HN_CachLamTron", field: "rounding" }) as unknown,
    }),
  ]);
});
