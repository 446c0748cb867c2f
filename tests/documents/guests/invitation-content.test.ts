import { aMeeting } from "@tools/samples/a-meeting";
import { aGuest } from "../../support/a-guest";
import { guestName, invitationContent, meetingTime } from "@/documents/guests/invitation-content";

const nothing = { number: null, date: null, time: null, host: null, request: null, contact: null };

test.each([
  [{ honorific: "Bà" }, "Bà Trần Văn An"],
  [{ honorific: "đ/c" }, "Đồng chí Trần Văn An"],
  [{ honorific: "Đ/c." }, "Đồng chí Trần Văn An"],
  [{ honorific: null, sex: "f" as const }, "Bà Trần Văn An"],
  [{ honorific: null }, "Ông/Bà Trần Văn An"],
  [{ name: "Đại diện Hội CCB", isNamed: false }, "Đại diện Hội CCB"],
  [{ name: "" }, "……"],
])("%p is invited as %s", (known, name) => {
  expect(guestName(aGuest(known))).toBe(name);
});

test("the time has hour, weekday and day; an open date says what the workbook says instead", () => {
  expect(meetingTime(aMeeting(), "8 giờ 00")).toBe("8 giờ 00, thứ Sáu, ngày 20 tháng 3 năm 2020");
  expect(meetingTime(aMeeting({ meetingDate: null, meetingDateNote: "sẽ thông báo sau" }), null)).toBe(
    "sẽ thông báo sau",
  );
  expect(meetingTime(aMeeting({ meetingDate: null }), null)).toBe("…… giờ ……, ngày ……");
});

test("what is not known is «……», and an optional line is nothing", () => {
  const content = invitationContent(aMeeting({ place: null }), nothing);
  expect(content).toMatchObject({ number: "……/GM-UBND", place: "……", host: null, contact: null });
});
