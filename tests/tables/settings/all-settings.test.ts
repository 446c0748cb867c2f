import { isIssueCode } from "@/messages/issue-sentence";
import { allSettings } from "@/tables/settings/all-settings";
import { factLabel } from "@/tables/settings/schema/labels";
import { recordOf } from "@/tables/settings/schema/record";
import { factsOf } from "@/tables/settings/schema/settings";

const everyFact = allSettings.flatMap((own) => factsOf(own).map(([key, fact]) => ({ own, key, fact })));

test("no name of the workbook is given to two facts", () => {
  const names = allSettings.flatMap((own) => Object.values(own.names));
  expect(new Set(names).size).toBe(names.length);
});

test("each issue that an unreadable cell may raise has its sentence", () => {
  const junk = Array.from({ length: 9 }, (_, row) => [row === 0 ? 500_000 : "??", "??", "??", "??"]);
  const codes = allSettings.flatMap((own) => recordOf(own, () => [["??", "??", "??", "??"], ...junk]).issues);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.map(({ code }) => code).filter((code) => !isIssueCode(code))).toEqual([]);
});

test.each(everyFact.map(({ own, key }) => [`${own.sheet}: ${key}`, own, key] as const))(
  "%s has a label in both languages",
  (_name, own, key) => {
    expect(factLabel(own, key, "vi")).not.toBe("");
    expect(factLabel(own, key, "en")).not.toBe("");
  },
);
