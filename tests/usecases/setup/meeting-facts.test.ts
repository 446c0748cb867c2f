import { reportOf, runAction } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { writeFacts } from "@/usecases/setup/write-facts";
import { meetingSettings } from "@/tables/settings/meeting";
import { readSettings } from "@/workbook/settings/settings-in-workbook";
import { emptySheets, findMissingSheets, setUp } from "@/usecases/setup/set-up";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const open = async () => {
  const host = await openWorkbook();
  const world = tryWorld();
  expect(await reportOf(world, findMissingSheets, undefined)).toEqual(emptySheets().map(({ name }) => name));
  await setUp(world);
  expect(await reportOf(world, findMissingSheets, undefined)).toEqual([]);
  return { host, world };
};

test("what is written is read", async () => {
  const { host, world } = await open();
  const meeting = aMeeting({ planNumber: "0032", references: ["=KH 1", "+KH 2"] });
  await runAction(world, writeFacts, meeting);
  expect(readSettings(await readDraft(world.workbook), meetingSettings)).toEqual({ record: meeting, issues: [] });
  const before = await pictureOf(host);
  host.meter.reset();
  await runAction(world, writeFacts, meeting);
  expect(await pictureOf(host)).toEqual(before);
});

test("a fact that is not known leaves what the user has typed", async () => {
  const { world } = await open();
  await runAction(world, writeFacts, aMeeting());
  await runAction(world, writeFacts, aMeeting({ place: null, meetingDate: null, references: [], title: "Khác" }));
  expect(readSettings(await readDraft(world.workbook), meetingSettings).record).toEqual(aMeeting({ title: "Khác" }));
});

test("a date typed as text is a date; what is none is told and not known", async () => {
  const { host, world } = await open();
  const cellOf = (name: string) => host.workbook.names.find((each) => each.name === name)?.formula.slice(1) ?? "";
  host.type(cellOf("HN_NgayKeHoach"), "'5/3/2020");
  host.type(cellOf("HN_NgayHoiNghi"), "'cuối tháng");
  host.type(cellOf("HN_SoBuoi"), "'hai");
  const { record: meeting, issues } = readSettings(await readDraft(world.workbook), meetingSettings);
  expect(meeting).toMatchObject({ planDate: "2020-03-05", meetingDate: null, halfDays: null });
  expect(issues.map(({ code, at }) => [code, at.field])).toEqual([
    ["meeting-date-unreadable", "meetingDate"],
    ["half-days-unreadable", "halfDays"],
  ]);
});
