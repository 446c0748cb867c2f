import { allAnswers } from "@tools/excel-host/host/answers/all-answers";
import { membersOf } from "@tools/excel-host/protocol/answers";
import { extraMembers } from "./extra-members";
import { filesIn, usedMembers } from "./used-members";

const answered = new Set(allAnswers.flatMap(membersOf));
const extras = extraMembers.flatMap(({ members }) => members);
const used = usedMembers(filesIn("src/excel"));

test("the host answers every Excel member that src/excel uses", () => {
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((member) => !answered.has(member))).toEqual([]);
});

test("what it answers besides has a declared reason, once", () => {
  const unexplained = [...answered].filter((member) => !used.has(member) && !extras.includes(member));
  expect(unexplained).toEqual([]);
  expect(extras.filter((member) => !answered.has(member))).toEqual([]);
  expect(new Set(extras).size).toBe(extras.length);
});
