import { reportOf, runAction } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { writeFacts } from "@/usecases/setup/write-facts";
import { parseMeeting } from "@/workbook/settings/parse-meeting";
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
  expect(await reportOf(world, findMissingSheets, undefined)).toEqual(emptySheets().map(({ name }) => name));
  await setUp(world);
  expect(await reportOf(world, findMissingSheets, undefined)).toEqual([]);
  return { host, world };
};

test("what is written is read", async () => {
  const { host, world } = await open();
  const meeting = aMeeting({ planNumber: "0032", references: ["=KH 1", "+KH 2"] });
  await runAction(world, writeFacts, meeting);
  expect(readMeeting(await readDraft(world.workbook))).toEqual({ meeting, issues: [] });
  const before = await pictureOf(host);
  host.meter.reset();
  await runAction(world, writeFacts, meeting);
  expect(await pictureOf(host)).toEqual(before);
});

test("a fact that is not known leaves what the user has typed", async () => {
  const { world } = await open();
  await runAction(world, writeFacts, aMeeting());
  await runAction(world, writeFacts, aMeeting({ place: null, meetingDate: null, references: [], title: "Khác" }));
  expect(readMeeting(await readDraft(world.workbook)).meeting).toEqual(aMeeting({ title: "Khác" }));
});

test("a date typed as text is a date; what is none is told and not known", async () => {
  const { host, world } = await open();
  const cellOf = (name: string) => host.book.names.find((each) => each.name === name)?.formula.slice(1) ?? "";
  host.type(cellOf("HN_NgayKeHoach"), "'5/3/2020");
  host.type(cellOf("HN_NgayHoiNghi"), "'cuối tháng");
  host.type(cellOf("HN_SoBuoi"), "'hai");
  const { meeting, issues } = readMeeting(await readDraft(world.workbook));
  expect(meeting).toMatchObject({ planDate: "2020-03-05", meetingDate: null, halfDays: null });
  expect(issues.map(({ code, at }) => [code, at.field])).toEqual([
    ["meeting-date-unreadable", "meetingDate"],
    ["half-days-unreadable", "halfDays"],
  ]);
});

describe("meeting.json", () => {
  test("facts left out are not known, a day of two half-days counts twice", () => {
    const { meeting, faults } = parseMeeting(
      '{"title":" Hội  nghị ","sessions":1,"sessionLength":"day","planDate":""}',
    );
    expect(faults).toEqual([]);
    expect(meeting).toMatchObject({ title: "Hội nghị", halfDays: 2, planDate: null, references: [], place: null });
    expect(meeting?.signatories).toEqual({ preparer: null, accountant: null, treasurer: null, chair: null });
  });

  test("a faulty fact is told and not known, the others stand", () => {
    const { meeting, faults } = parseMeeting(
      '{"title":3,"place":"Hội trường","planDate":"32/1/2020","meetingDate":"20/3/2020","signatories":{"chair":1,"preparer":"A"}}',
    );
    expect(meeting).toMatchObject({ title: null, place: "Hội trường", planDate: null, meetingDate: "2020-03-20" });
    expect(meeting?.signatories).toMatchObject({ chair: null, preparer: "A" });
    expect(faults).toHaveLength(3);
    expect(faults[0]).toMatch(/^Mục «title» phải là chữ/);
  });

  test("more quoted documents than the sheet has room for are told", () => {
    const { meeting, faults } = parseMeeting(
      JSON.stringify({ references: Array.from({ length: 12 }, (_, i) => `Văn bản ${i}`) }),
    );
    expect(meeting?.references).toHaveLength(8);
    expect(faults).toHaveLength(1);
  });

  test.each(["{", "[1]", "3", '"x"', "null"])("%s is no meeting", (text) => {
    const { meeting, faults } = parseMeeting(text);
    expect(meeting).toBeNull();
    expect(faults).toHaveLength(1);
  });
});
