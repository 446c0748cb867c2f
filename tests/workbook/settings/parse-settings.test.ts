import { createTranslator } from "@/messages/translate";
import { jsonFaultSentence } from "@/messages/json-fault-sentence";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import { tea } from "../../support/made-up-settings";

const t = createTranslator("vi");
const parseMeeting = (text: string) => {
  const { record, faults } = parseSettings(meetingSettings, text);
  return { meeting: record, faults: faults.map((fault) => jsonFaultSentence(fault, t)) };
};

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

  test("each fault is one sentence, with what stands there", () => {
    const { meeting, faults } = parseMeeting(
      '{"title":3,"planDate":"32/1","sessions":0.5,"sessionLength":"x","signatories":{"chair":1},"awardDecision":3,"references":[1,"a"],"orgUnit":{},"place":[]}',
    );
    expect([...faults].sort()).toEqual([
      "Mục «awardDecision» phải là một nhóm thông tin { }, nhưng đang là 3.",
      "Mục «orgUnit» phải là chữ, nhưng đang là { }.",
      "Mục «place» phải là chữ, nhưng đang là [ ].",
      'Mục «planDate» phải là ngày theo dạng năm-tháng-ngày, ví dụ 2020-03-10, nhưng đang là "32/1".',
      "Mục «references.0» phải là chữ, nhưng đang là 1.",
      'Mục «sessionLength» phải là «half-day» (một buổi) hoặc «day» (cả ngày), nhưng đang là "x".',
      "Mục «sessions» phải là số nguyên, nhưng đang là 0.5.",
      "Mục «signatories.chair» phải là chữ, nhưng đang là 1.",
      "Mục «title» phải là chữ, nhưng đang là 3.",
    ]);
    expect(meeting?.references).toEqual([]);
    const [fault] = parseSettings(meetingSettings, '{"sessions":-1}').faults;
    expect(fault && jsonFaultSentence(fault, createTranslator("en"))).toBe(
      "The entry “sessions” must be 1 or more, but is -1.",
    );
  });

  test.each(["{", "[1]", "3", '"x"', "null"])("%s is no meeting", (text) => {
    const { meeting, faults } = parseMeeting(text);
    expect(meeting).toBeNull();
    expect(faults).toHaveLength(1);
  });
});

test("a declaration that no source file knows is read from its file", () => {
  const { record, faults } = parseSettings(
    tea,
    '{"shop":{"host":" Bà  Tư ","day":"10/3/2020"},"cups":0,"price":5000,"mood":"glad","music":"loud","cakes":["a","b","c"],"sum":3}',
  );
  expect(record).toMatchObject({
    shop: { host: "Bà Tư", day: "2020-03-10" },
    cups: null,
    price: 5000,
    mood: "glad",
    music: "calm",
    cakes: ["a", "b"],
    guests: [],
  });
  expect(faults.map((fault) => jsonFaultSentence(fault, t))).toEqual([
    "Mục «cups» phải từ 1 trở lên, nhưng đang là 0.",
    'Mục «music» phải là «glad» (Vui) hoặc «calm» (Bình thường), nhưng đang là "loud".',
    "Mục «cakes» có 3 văn bản; chỉ lấy 2 văn bản đầu.",
  ]);
});
