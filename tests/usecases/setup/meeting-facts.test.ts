import { readMeeting } from "@/workbook/settings/read-meeting";
import { emptySheets, findMissingSheets, setUp } from "@/usecases/setup/set-up";
import { writeMeeting } from "@/workbook/settings/write-meeting";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const open = async () => {
  const host = await openWorkbook();
  const world = tryWorld();
  expect(await findMissingSheets(world)).toEqual(emptySheets().map(({ name }) => name));
  await setUp(world);
  expect(await findMissingSheets(world)).toEqual([]);
  return { host, world };
};

test("what is written is read", async () => {
  const { host, world } = await open();
  const meeting = aMeeting({ planNumber: "0032", references: ["=KH 1", "+KH 2"] });
  await writeMeeting(world.workbook, meeting);
  expect(await readMeeting(world.workbook)).toEqual({ meeting, issues: [] });
  const before = await pictureOf(host);
  host.meter.reset();
  await writeMeeting(world.workbook, meeting);
  expect(await pictureOf(host)).toEqual(before);
});

test("a fact that is not known leaves what the user has typed", async () => {
  const { world } = await open();
  await writeMeeting(world.workbook, aMeeting());
  await writeMeeting(world.workbook, aMeeting({ place: null, meetingDate: null, references: [], title: "Khác" }));
  expect((await readMeeting(world.workbook)).meeting).toEqual(aMeeting({ title: "Khác" }));
});

test("a date typed as text is a date; what is none is told and not known", async () => {
  const { host, world } = await open();
  const cellOf = (name: string) => host.book.names.find((each) => each.name === name)?.formula.slice(1) ?? "";
  host.type(cellOf("HN_NgayKeHoach"), "'5/3/2020");
  host.type(cellOf("HN_NgayHoiNghi"), "'cuối tháng");
  host.type(cellOf("HN_SoBuoi"), "'hai");
  const { meeting, issues } = await readMeeting(world.workbook);
  expect(meeting).toMatchObject({ planDate: "2020-03-05", meetingDate: null, halfDays: null });
  expect(issues.map(({ code, at }) => [code, at.field])).toEqual([
    ["meeting-date-unreadable", "meetingDate"],
    ["half-days-unreadable", "halfDays"],
  ]);
});
