import { allAnswers } from "../host/answers/all-answers";
import { membersOf } from "../protocol/answers";
import { extraMembers } from "./extra-members";
import { filesIn, usedMembers } from "./used-members";

const answered = new Set(allAnswers.flatMap(membersOf));
const extras = extraMembers.flatMap(({ members }) => members);

test("the Excel members that src/excel uses are those that the host answers, but for the declared extras", () => {
  const used = usedMembers(filesIn("src/excel"));
  expect(used.size).toBeGreaterThan(50);
  const supported = [...answered].filter((member) => !extras.includes(member));
  expect(supported.sort()).toEqual([...used].sort());
});

test("every declared extra is answered, and declared once", () => {
  expect(extras.filter((member) => !answered.has(member))).toEqual([]);
  expect(new Set(extras).size).toBe(extras.length);
});
