import { aMeeting } from "@tools/samples/a-meeting";
import { fundSettings } from "@/tables/settings/funds";
import { meetingSettings } from "@/tables/settings/meeting";
import { fundWords, levelWords } from "@/domain/model/words";
import { choiceNames, meetingSheet } from "@/tables/settings/meeting-sheet";
import type { SheetModel } from "@/sheet/sheet-model";

function valueOf(sheet: SheetModel, name: string): unknown {
  const area = sheet.names.find((named) => named.name === name)?.area;
  const block = sheet.blocks.find(({ row, column }) => row === area?.top && column === area.left);
  return block?.values[0]?.[0];
}

test("each fact has one named cell, labelled on its left", () => {
  const sheet = meetingSheet(null);
  const facts = sheet.names.filter(({ name }) => name.startsWith("HN_"));
  expect(facts.map(({ name }) => name).sort()).toEqual(
    Object.values({ ...meetingSettings.names, ...fundSettings.names }).sort(),
  );
  for (const { name, area } of facts) {
    const label = sheet.blocks.find(({ row, column }) => row === area.top && column === 0)?.values[0]?.[0];
    expect([name, typeof label]).toEqual([name, "string"]);
  }
});

test("nothing known: every cell is blank but the base salary, which is a formula", () => {
  const sheet = meetingSheet(null);
  for (const name of Object.values(meetingSettings.names))
    expect([name, valueOf(sheet, name)]).toEqual([
      name,
      name === "HN_LuongCoSo"
        ? '=IF(COUNTIFS(DinhMuc[Mã],"BASE",DinhMuc[Được dùng],"Có",DinhMuc[Mức tiền],">0")=1,SUMIFS(DinhMuc[Mức tiền],DinhMuc[Mã],"BASE",DinhMuc[Được dùng],"Có"),"")'
        : null,
    ]);
});

test("facts stand in their cells, dates as real dates", () => {
  const sheet = meetingSheet(aMeeting());
  expect(valueOf(sheet, "HN_DonVi")).toBe("UBND phường Đức Giang");
  expect(valueOf(sheet, "HN_NgayQuyetDinh")).toBe(43900);
  expect(valueOf(sheet, "HN_SoBuoi")).toBe(1);
  expect(valueOf(sheet, "HN_CanCu")).toContain("154/KH-UBND");
  expect(valueOf(sheet, "HN_ChuTich")).toBe("D");
});

test("quoted documents have eight rows, and no ninth is dropped in silence", () => {
  const area = meetingSheet(null).names.find(({ name }) => name === "HN_CanCu")?.area;
  expect((area?.bottom ?? 0) - (area?.top ?? 0) + 1).toBe(8);
  expect(() => meetingSheet(aMeeting({ references: Array.from({ length: 9 }, () => "KH") }))).toThrow(RangeError);
});

test("lists for drop-downs stand beside the facts, whole, and are not printed", () => {
  const sheet = meetingSheet(null);
  for (const [name, values] of [
    [choiceNames.level, Object.values(levelWords)],
    [choiceNames.fund, Object.values(fundWords)],
  ] as const) {
    const area = sheet.names.find((one) => one.name === name)?.area;
    const block = sheet.blocks.find(({ row, column }) => row === area?.top && column === area.left);
    expect(block?.values.flat()).toEqual(values);
    expect((area?.bottom ?? 0) - (area?.top ?? 0) + 1).toBe(values.length);
    expect(area?.left).toBeGreaterThan(sheet.print.area?.right ?? 99);
  }
});
