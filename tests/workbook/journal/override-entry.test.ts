import { anHonoree } from "@tools/samples/an-honoree";
import { vnd } from "@/domain/money/vnd";
import { overrideEntry } from "@/workbook/journal/override-entry";

const place = { at: { sheet: "Khen thưởng", row: 12 }, column: "Mức thưởng riêng" };
const override = { amount: vnd(500_000), reason: "Theo quy chế của phường" };

test("an amount that was set: who, why, old and new amount, where it stands now", () => {
  const set = overrideEntry(anHonoree(), {
    ...place,
    from: vnd(223_500),
    to: vnd(500_000),
    old: null,
    now: override,
  });
  expect(set).toMatchObject({
    entry: "Sửa mức thưởng",
    sourceFile: null,
    sourceSheet: "Khen thưởng",
    sourceRow: 12,
    column: "Mức thưởng riêng",
    from: "223.500",
    to: "500.000",
  });
  expect(set.what).toContain("Trần Thị An · Giấy khen của Chủ tịch UBND phường");
  expect(set.what).toContain(override.reason);
  expect(JSON.parse(String(set.exact))).toEqual({ source: anHonoree().source, before: null, after: override });
});

test("an amount that was removed: its earlier reason; an unknown amount is blank", () => {
  const honoree = anHonoree({ awardText: null });
  const removed = overrideEntry(honoree, { ...place, from: vnd(500_000), to: null, old: override, now: null });
  expect(removed).toMatchObject({ from: "500.000", to: null });
  expect(removed.what).toContain(override.reason);
  expect(removed.what).not.toContain("·");
  expect(removed.what).not.toBe(
    overrideEntry(honoree, { ...place, from: vnd(500_000), to: null, old: null, now: override }).what,
  );
});
