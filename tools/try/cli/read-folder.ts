import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { InputFile } from "@/workbook/input-file";

/** A file that is no list, and why it was passed over. */
export interface PassedOver {
  readonly name: string;
  readonly reason: string;
}

/** What a folder of lists holds. */
export interface ListFolder {
  readonly lists: readonly InputFile[];
  /** The text of `meeting.json`, null where there is none. */
  readonly meetingJson: string | null;
  /** The text of `choices.json`, null where there is none. */
  readonly choicesJson: string | null;
  /** Later versions of the lists, in the folder `ban-sau`. */
  readonly later: readonly InputFile[];
  readonly passedOver: readonly PassedOver[];
}

const listKinds = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt"];

/** Holds later versions of the lists beside it. */
const laterFolder = "ban-sau";
const facts = ["meeting.json", "choices.json"];

/** Reads the list files of a folder in the order of their names; of the folders inside it only `ban-sau` is entered. */
export async function readFolder(folder: string): Promise<ListFolder> {
  const entries = await readdir(folder, { withFileTypes: true });
  const hasLater = entries.some((entry) => entry.isDirectory() && entry.name === laterFolder);
  const names = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, "vi"));
  const sorted = names.map((name) => ({ name, reason: reasonToPass(name) }));
  const lists = sorted.filter(({ reason, name }) => reason === null && !facts.includes(name));
  const textOf = (name: string): Promise<string | null> =>
    names.includes(name) ? readFile(join(folder, name), "utf8") : Promise.resolve(null);
  return {
    lists: await Promise.all(
      lists.map(async ({ name }) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
    ),
    meetingJson: await textOf("meeting.json"),
    choicesJson: await textOf("choices.json"),
    later: hasLater ? (await readFolder(join(folder, laterFolder))).lists : [],
    passedOver: sorted.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])),
  };
}

function reasonToPass(name: string): string | null {
  if (facts.includes(name)) return null;
  if (name.startsWith("~$")) return "tệp tạm của Excel đang mở";
  if (name.startsWith(".")) return "tệp ẩn";
  if (/^readme\b/i.test(name)) return "tệp giới thiệu, không phải danh sách";
  if (extname(name).toLowerCase() === ".json") return "tệp JSON, không phải danh sách";
  if (!listKinds.includes(extname(name).toLowerCase()))
    return "không phải tệp danh sách (.xlsx, .xls, .ods, .csv, .txt)";
  return null;
}
