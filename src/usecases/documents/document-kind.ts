import type { ComposedFile } from "../composed-file";
import type { SheetModel } from "@/sheet/sheet-model";
import type { NotesAtHand } from "@/domain/hall/plan-notes";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { Issue } from "@/issues/issue";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import type { Invitation } from "@/domain/guests/invitation";
import type { ReaderCopy } from "@/domain/copies/reader-copy";
import type { DocumentGroup } from "./document-groups";
import type { DocumentId } from "./document-ids";
import type { DocumentOptions, OptionId } from "./document-options";

/** What «Mời và gửi» says; all null and nobody in a workbook without that sheet. */
export interface Correspondence {
  readonly invitation: Invitation;
  readonly readers: readonly ReaderCopy[];
  /** Cells that cannot be read. */
  readonly issues: readonly Issue[];
}

/** All that a document may be made of: the tables and facts of the workbook, read once. */
export interface DocumentData extends EvaluatedWorkbook {
  /** What «Chứng từ» says; all null in a workbook without that sheet. */
  readonly settings: VoucherSettings;
  readonly atHand: NotesAtHand;
  /** What «Mời và gửi» says. */
  readonly correspondence: Correspondence;
  /** The workbook's own short forms. */
  readonly abbreviations: readonly Abbreviation[];
  /** When the data was read, as printed («15:04 ngày 05/3/2020»); null = not told. */
  readonly madeAt: string | null;
  /** Cells of «Chứng từ» that cannot be read. */
  readonly voucherIssues: readonly Issue[];
}

/** A document laid out, not yet written. */
export interface ComposedDocument {
  readonly sheets: readonly SheetModel[];
  /** Null where a file would serve nobody. */
  readonly file: ComposedFile | null;
  /** What the user must know before it goes out; one of severity `error` keeps it from being written. */
  readonly issues: readonly Issue[];
}

/** A document that a user can have made. Its texts are `document.<id>` and `document.<id>.about` of the pane. */
export interface DocumentKind {
  readonly id: DocumentId;
  readonly group: DocumentGroup;
  /** What the user may choose, in the order of the pane. */
  readonly options: readonly OptionId[];
  /** A pure function of the data: the same data and options give the same sheets and the same bytes. */
  compose(data: DocumentData, options: DocumentOptions): ComposedDocument;
}
