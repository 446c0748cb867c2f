import { Draft } from "@/workbook/draft";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import { isLikeName } from "@/intake/versions/likely-version";
import { choicesOf, emptyMemory, readMemory, type Memory } from "@/workbook/memory/memory";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext, IntakeControl } from "../ports";
import type { IntakeResult } from "@/intake/result/intake-result";
import { joinRecords } from "@/intake/result/list-records";
import { listKey } from "@/workbook/source-key";
import { whereMissing } from "@/workbook/where-missing";

/** What is to be taken in. */
export interface Lists {
  readonly files: readonly InputFile[];
  /** Sheets of the open workbook, areas and tables of them, as `sheetPart` reads them. */
  readonly sheets: readonly string[];
  /** What was pasted; each with a name of its own. */
  readonly pastes?: readonly ClipboardContent[];
  /** True to put the new version of a list in the place of the rows that came from it before, corrections by hand and all. */
  readonly replace: boolean;
  /** True to put rows with errors onto «Cần xem lại» with their original cells, instead of into the tables with a mark. */
  readonly quarantineErrors?: boolean;
  /** What the user says of single lists; goes before what the workbook remembers. */
  readonly choices?: readonly SourceChoice[];
}

/** Lists that were read and understood; nothing is written yet. */
export interface ReadLists {
  readonly lists: Lists;
  readonly result: IntakeResult;
  readonly memory: Memory;
}

/** Reads lists as the workbook remembers (or, given as `known`, is about to) and the user says. One that is stopped through `control` ends with an `AbortError`. */
export async function readLists(
  { intake, workbook, onStep }: AppContext,
  lists: Lists,
  control?: IntakeControl,
  known?: Memory,
): Promise<ReadLists> {
  onStep?.("readLists");
  const memory = known ?? (await rememberedIn(workbook));
  const names = lists.files.map(({ name }) => name);
  const choices = choicesOf(memory, [...(lists.choices ?? []), ...inherited(names, memory, lists.choices ?? [])]);
  const parts: IntakeResult[] = [];
  if (lists.files.length > 0) parts.push(await intake.readFiles(lists.files, choices, control));
  if (lists.sheets.length > 0)
    parts.push(await intake.readGrids(await workbook.readSheets(lists.sheets), choices, control));
  for (const paste of lists.pastes ?? []) parts.push(await intake.readClipboard(paste, choices, control));
  return { lists, memory, result: joinResults(parts) };
}

/** What «Sổ tay» holds; nothing in a workbook that is not set up. */
async function rememberedIn(workbook: AppContext["workbook"]): Promise<Memory> {
  const tables = ["CotDaNho", "TuVietTat", "CachDoc"].map((name) => ({ name }));
  const draft = new Draft(await workbook.read({ tables }));
  return whereMissing(() => readMemory(draft), emptyMemory);
}

/** The next version of a file under another name («… (2).xlsx») is read as its predecessor was. */
function inherited(
  files: readonly string[],
  { sources }: Memory,
  said: readonly SourceChoice[],
): readonly SourceChoice[] {
  const known = new Set([...sources, ...said].map(listKey));
  return files.flatMap((file) =>
    sources
      .filter((source) => source.file !== "" && source.file !== file && isLikeName(source.file, file))
      .map((source) => ({ ...source, file }))
      .filter((source) => !known.has(listKey(source))),
  );
}

function joinResults(parts: readonly IntakeResult[]): IntakeResult {
  return {
    sheets: parts.flatMap((part) => part.sheets),
    ...joinRecords(parts),
    issues: parts.flatMap((part) => part.issues),
    changes: parts.flatMap((part) => part.changes),
    unknownAbbreviations: parts.flatMap((part) => part.unknownAbbreviations ?? []),
    originals: parts.flatMap((part) => part.originals ?? []),
  };
}
