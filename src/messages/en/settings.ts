import type { settingsWordsVi } from "../vi/settings";

/** What is wrong with a file of facts, `meeting.json`. */
export const settingsWordsEn: Readonly<Record<keyof typeof settingsWordsVi, string>> = {
  "json.no-json": "The file is no JSON: {{reason}}",
  "json.no-group": "The file must be an object { }.",
  "json.wrong": "{{subject}} {{must}}, but is {{found}}.",
  "json.entry": "The entry “{{path}}”",
  "json.file": "The file",
  "json.must.text": "must be text",
  "json.must.number": "must be a number",
  "json.must.whole": "must be a whole number",
  "json.must.least": "must be {{least}} or more",
  "json.must.date": "must be a date as year-month-day, such as 2020-03-10",
  "json.must.choice": "must be {{choices}}",
  "json.must.texts": "must be a list of documents",
  "json.must.group": "must be an object { }",
  "json.choice": "“{{key}}” ({{words}})",
  "json.or": "{{before}} or {{last}}",
  "json.too-many": "The entry “{{path}}” has {{count}} documents; only the first {{most}} are taken.",
};
