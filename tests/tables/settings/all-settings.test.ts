import { issueCatalogue } from "@/issues/issue-catalogue";
import { allSettings } from "@/tables/settings/all-settings";
import { factLabel } from "@/tables/settings/schema/labels";
import { recordOf } from "@/tables/settings/schema/record";
import { factsOf } from "@/tables/settings/schema/settings";

const everyFact = allSettings.flatMap((own) => factsOf(own).map(([key, fact]) => ({ own, key, fact })));

test("no name of the workbook is given to two facts", () => {
  const names = allSettings.flatMap((own) => Object.values(own.names));
  expect(new Set(names).size).toBe(names.length);
});

test("each issue that an unreadable cell may raise has all that its sentence is filled with", () => {
  const junk = Array.from({ length: 9 }, (_, row) => [row === 0 ? 500_000 : "??", "??", "??", "??"]);
  const issues = allSettings.flatMap((own) => recordOf(own, () => [["??", "??", "??", "??"], ...junk]).issues);
  expect(issues.length).toBeGreaterThan(10);
  const lacking = issues.flatMap(({ code, params }) => {
    const names = [...issueCatalogue[code].vi.text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? "");
    return names.filter((name) => !Object.hasOwn(params, name)).map((name) => `${code} ${name}`);
  });
  expect(lacking).toEqual([]);
});

test.each(everyFact.map(({ own, key }) => [`${own.sheet}: ${key}`, own, key] as const))(
  "%s has a label in both languages",
  (_name, own, key) => {
    expect(factLabel(own, key, "vi")).not.toBe("");
    expect(factLabel(own, key, "en")).not.toBe("");
  },
);
