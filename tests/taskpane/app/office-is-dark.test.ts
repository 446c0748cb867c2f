import { officeIsDark } from "@/taskpane/app/office-is-dark";

test("what Office says of itself counts", () => {
  expect(officeIsDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
  expect(officeIsDark({ isDarkTheme: false })).toBe(false);
});

test("an older Office gives its ground colour only", () => {
  expect(officeIsDark({ bodyBackgroundColor: "#262626" })).toBe(true);
  expect(officeIsDark({ bodyBackgroundColor: "F3F2F1" })).toBe(false);
});

test("Excel on the web says nothing", () => {
  expect(officeIsDark(undefined)).toBeNull();
  expect(officeIsDark({ bodyBackgroundColor: "red" })).toBeNull();
});
