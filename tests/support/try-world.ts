import type { SheetModel } from "@/sheet/sheet-model";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openPort } from "@tools/try/open-port";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext } from "@/usecases/ports";
import { withHandEdits, type HandEdits } from "./hand-edits";
import type { WorkbookPort } from "@/workbook/port";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import type { Meeting } from "@/domain/model/meeting";
import { createIntake } from "@/workers/intake";

const root = join(__dirname, "..", "..");
const caseFolder = join(root, "tests", "cases", "duc-giang-2020");

/** The context of a test: what a person changes in the sheets is changed through `workbook` too. */
export interface TryContext extends AppContext {
  readonly workbook: WorkbookPort & HandEdits;
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

/** A context on the workbook that is open, declared to hold our sheets or these; saved files stay in memory. */
export function tryWorld(models?: readonly SheetModel[]): TryContext {
  const saved = new Map<string, Uint8Array>();
  return {
    workbook: withHandEdits(openPort(models)),
    intake: createIntake(),
    saved,
    files: {
      save: (name, bytes) => {
        saved.set(name, bytes);
        return Promise.resolve({ name, bytes: bytes.byteLength, where: "bộ nhớ" });
      },
      readTemplate: (name) => Promise.resolve(new Uint8Array(readFileSync(join(root, "assets", "templates", name)))),
    },
  };
}

/** The lists of the case «Đức Giang 2020», in the order of their names. */
export const caseLists = (): readonly InputFile[] =>
  readdirSync(caseFolder)
    .filter((name) => /\.(?:xlsx|xls|csv)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(caseFolder, name))) }));

export function caseMeeting(): Meeting {
  const { record: meeting } = parseSettings(meetingSettings, readFileSync(join(caseFolder, "meeting.json"), "utf8"));
  if (meeting === null) throw new Error("the case has no meeting");
  return meeting;
}

/** A list given as text, for a case of its own. */
export const textList = (name: string, lines: readonly string[]): InputFile => ({
  name,
  bytes: new Uint8Array(Buffer.from(lines.join("\r\n"), "utf8")),
});
