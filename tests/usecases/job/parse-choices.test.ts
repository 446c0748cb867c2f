import { parseChoices } from "@/usecases/job/parse-choices";

test("choices are read as the pane would say them", () => {
  const choices = {
    sources: [
      {
        file: "a.csv",
        sheet: "",
        kind: "delegates",
        headerRow: 3,
        separator: ";",
        columns: { "2": "name", "3": null },
      },
    ],
    columns: [{ heading: "Người mời:", kind: "delegates", field: "name" }],
    abbreviations: [{ short: "XYZ", full: "Xưởng Y", about: "orgUnit" }],
  };
  expect(parseChoices(`\uFEFF${JSON.stringify(choices)}`)).toEqual({
    choices: { ...choices, columns: [{ heading: "người mời", kind: "delegates", field: "name" }] },
    faults: [],
  });
});

test.each([
  ["{", ["tệp không phải JSON đọc được."]],
  ['{"sources":[{"file":"a","sheet":"","kind":"khác"}]}', ["mục «sources.0.kind» không đúng."]],
  ['{"source":[]}', ["mục «source» không đúng."]],
  ['{"sources":[{"file":"a","sheet":"","columns":{"2":"tên"}}]}', ["mục «sources.0.columns.2» không đúng."]],
])("what is wrong is told: %s", (text, faults) => {
  expect(parseChoices(text)).toEqual({ choices: null, faults });
});
