import { allSettings } from "@/tables/settings/all-settings";
import { factLabel } from "@/tables/settings/schema/labels";
import { factsOf } from "@/tables/settings/schema/settings";

const everyFact = allSettings.flatMap((own) => factsOf(own).map(([key, fact]) => ({ own, key, fact })));

test("no name of the workbook is given to two facts", () => {
  const names = allSettings.flatMap((own) => Object.values(own.names));
  expect(new Set(names).size).toBe(names.length);
});

test.each(everyFact.map(({ own, key }) => [`${own.sheet}: ${key}`, own, key] as const))(
  "%s has a label in both languages",
  (_name, own, key) => {
    expect(factLabel(own, key, "vi")).not.toBe("");
    expect(factLabel(own, key, "en")).not.toBe("");
  },
);
