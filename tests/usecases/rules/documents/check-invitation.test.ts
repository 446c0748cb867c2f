import { aMeeting } from "@tools/samples/a-meeting";
import { checkInvitation } from "@/usecases/rules/documents/check-invitation";
import type { Invitation } from "@/domain/guests/invitation";
import type { Guest } from "@/domain/guests/list-guests";

const invitation: Invitation = {
  number: "12/GM-UBND",
  date: "2020-03-16",
  time: "8 giờ 00",
  host: null,
  request: null,
  contact: null,
};
const guest: Guest = {
  ordinal: 1,
  honorific: null,
  name: "Trần Văn An",
  isNamed: true,
  posts: [],
  orgUnit: null,
  phone: null,
  sex: null,
  planGroup: "leaders",
  entries: 1,
  source: { file: "", sheet: "Đại biểu", row: 5 },
};
const codes = (facts: Partial<Parameters<typeof checkInvitation>[0]>): string[] =>
  checkInvitation({ meeting: aMeeting(), invitation, guests: [guest], uninvited: 0, ...facts }).map(({ code }) => code);

describe("checkInvitation", () => {
  test("nothing to say when all is known and in time", () => expect(codes({})).toEqual([]));

  test("fewer than three working days are told with the count", () => {
    const late = { ...invitation, date: "2020-03-18" };
    expect(codes({ invitation: late })).toEqual(["invitation-too-late"]);
    expect(
      checkInvitation({ meeting: aMeeting(), invitation: late, guests: [guest], uninvited: 0 })[0]?.params,
    ).toMatchObject({
      days: 2,
      least: 3,
    });
  });

  test("an open date, a missing hour, place, name and guest are told all at once", () => {
    expect(
      codes({
        meeting: aMeeting({ meetingDate: null, place: null }),
        invitation: { ...invitation, time: null },
        guests: [{ ...guest, isNamed: false }],
        uninvited: 2,
      }),
    ).toEqual([
      "invitation-without-date",
      "invitation-fact-missing",
      "invitation-fact-missing",
      "guests-unnamed",
      "honorees-uninvited",
    ]);
  });

  test("without guests there is nothing to print", () => expect(codes({ guests: [] })).toEqual(["guests-none"]));
});
