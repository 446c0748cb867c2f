import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "@/workbook/input-file";
import { listsAsXlsx, makeLists } from "./intake-lists";

const caseFolder = join("tests", "cases", "duc-giang-2020");
const caseLists = [
  "dai-bieu-van-phong.xlsx",
  "dai-bieu-to-dan-pho.xls",
  "dai-bieu-truong-hoc.csv",
  "khen-thuong.xlsx",
  "du-toan.xlsx",
];
/** Delegates and honorees of the sample lists. */
const caseRows = 171;

const fileOf = (folder: string, name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
});

/** The lists of a meeting with so many delegates and honorees: at 171 the sample lists of «Đức Giang 2020», else generated ones, and its budget. */
export function listsOfSize(root: string, rows: number): readonly InputFile[] {
  const folder = join(root, caseFolder);
  if (rows === caseRows) return caseLists.map((name) => fileOf(folder, name));
  const generated = { name: "ds.xlsx", bytes: listsAsXlsx(makeLists(rows, { isOneList: false })) };
  return [generated, fileOf(folder, "du-toan.xlsx")];
}

/** `meeting.json` of the sample, as text. */
export const meetingJson = (root: string): string => readFileSync(join(root, caseFolder, "meeting.json"), "utf8");
