import type { InputFile } from "@/workbook/input-file";
import type { WorkbookPort } from "@/workbook/port";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { SourceGrid } from "@/sheet/grid";
import type { ListKinds } from "@/tables/list-kinds";
import type { ProgressStep } from "./progress-steps";

export type { IntakeResult, SheetIntake } from "@/intake/result/intake-result";

/** How a file left the program; `where` is a name to show the user. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: number;
  readonly where: string;
}

/** How far a reading has come. */
export interface IntakeProgress {
  readonly file: string;
  readonly sheet: string;
  /** Rows understood so far, and of how many as far as known. */
  readonly rows: number;
  readonly of: number;
}

/** The part of an `AbortSignal` that a reading needs; the core knows no page. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How a reading is followed and stopped; one that is stopped ends with an `AbortError`, and nothing has been written. */
export interface IntakeControl {
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: IntakeProgress) => void;
}

/** Reading and understanding lists, off the pane's main thread (a worker) or in the process (command line, tests). */
export interface Intake {
  readFiles(files: readonly InputFile[], choices?: IntakeChoices, control?: IntakeControl): Promise<IntakeResult>;
  readGrids(grids: readonly SourceGrid[], choices?: IntakeChoices, control?: IntakeControl): Promise<IntakeResult>;
  /** Reads what was pasted; its source is called `content.name`, or «Bộ nhớ tạm», with the sheet "". */
  readClipboard(content: ClipboardContent, choices?: IntakeChoices, control?: IntakeControl): Promise<IntakeResult>;
}

/** A template of ours: the plan in the format of TT 01/2011 or of NĐ 30/2020, the invitation, the award decision. */
export type TemplateName = "ke-hoach-tt01.docx" | "ke-hoach-nd30.docx" | "giay-moi.docx" | "quyet-dinh.docx";

/** Where finished files go, and where our own templates come from. */
export interface Files {
  save(name: string, bytes: Uint8Array): Promise<SavedFile>;
  readTemplate(name: TemplateName): Promise<Uint8Array>;
}

/** Everything an action may touch besides its arguments. */
export interface AppContext {
  readonly workbook: WorkbookPort;
  readonly intake: Intake;
  readonly files: Files;
  /** The kinds of list that the workbook takes; absent = ours. */
  readonly lists?: ListKinds;
  /** The clock of the machine, for stamps; absent = nothing is stamped with a time. */
  readonly now?: () => Date;
  /** Told before each step, for a progress line. */
  readonly onStep?: (step: ProgressStep) => void;
}
