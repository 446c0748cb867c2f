import { copyWords, readersName, type CopyKind, type ReaderCopy } from "@/domain/copies/reader-copy";
import { invitationNames, type Invitation } from "@/domain/guests/invitation";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Draft } from "../draft";
import { dateOfCell } from "@/sheet/serial-date";

/** What «Mời và gửi» says; all null and nobody in a workbook without that sheet. */
export interface Correspondence {
  readonly invitation: Invitation;
  readonly readers: readonly ReaderCopy[];
  /** Cells that cannot be read; a copy that is none of ours is left out, so that nothing leaves by mistake. */
  readonly issues: readonly Issue[];
}

const textOf = (value: CellValue): string | null =>
  value === null ? null : String(value).normalize("NFC").trim() || null;

function copyOf(text: string | null): CopyKind | null {
  const wanted = text?.toLowerCase();
  return (Object.keys(copyWords) as CopyKind[]).find((kind) => copyWords[kind].toLowerCase() === wanted) ?? null;
}

/** Reads the invitation's facts and the readers with their copies. */
export function readCorrespondence(draft: Draft): Correspondence {
  const values = draft.namedValues([...Object.values(invitationNames), readersName]);
  const cell = (fact: keyof typeof invitationNames): CellValue => values[invitationNames[fact]]?.[0]?.[0] ?? null;
  const issues: Issue[] = [];
  const add = <Code extends IssueCode>(code: Code, column: string, params: IssueParams<Code>): void => {
    issues.push(issueOf(code, { file: "", sheet: sheetNames.correspondence, row: 0, column, field: null }, params));
  };
  const date = textOf(cell("date")) === null ? null : dateOfCell(cell("date"));
  if (date === null && textOf(cell("date")) !== null)
    add("meeting-date-unreadable", invitationNames.date, { text: String(cell("date")) });
  const readers = (values[readersName] ?? []).flatMap(([reader = null, copy = null]): readonly ReaderCopy[] => {
    const name = textOf(reader);
    if (name === null) return [];
    const kind = copyOf(textOf(copy));
    if (kind !== null) return [{ reader: name, copy: kind }];
    add("copy-kind-unknown", readersName, { reader: name, text: textOf(copy) ?? "" });
    return [];
  });
  return {
    invitation: {
      number: textOf(cell("number")),
      date,
      time: textOf(cell("time")),
      host: textOf(cell("host")),
      request: textOf(cell("request")),
      contact: textOf(cell("contact")),
    },
    readers,
    issues,
  };
}
