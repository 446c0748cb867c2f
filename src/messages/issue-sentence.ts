import type { Issue, Place } from "@/issues/issue";
import { issuesVi, type IssueCode } from "./vi/issues";
import { createTranslator, type Translate } from "./translate";

/** What the workbook itself holds is Vietnamese, whatever language the pane speaks. */
const vietnamese = createTranslator("vi");

/**
 * The sentence of an issue: what is so and what to do, without its place. A code that has no sentence is our own mistake and is refused (throws);
 * a test holds every code of the program against the sentences.
 */
export function issueSentence({ code, params, at }: Issue, t: Translate = vietnamese): string {
  if (!isIssueCode(code)) throw new Error(`no sentence for the issue ${code}`);
  return t(`issue:${code}`, { ...params, other: otherPlace(params, at, t) });
}

/** Whether there is a sentence for a code. */
export const isIssueCode = (code: string): code is IssueCode => Object.hasOwn(issuesVi, code);

/** Where something stands, as far as it is known: «tệp khen.xlsx, sheet «Cá nhân», dòng 7, cột «Số tiền»». */
export function placePhrase(
  place: Pick<Place, "file" | "sheet" | "row" | "column">,
  t: Translate = vietnamese,
): string {
  const { file, sheet, row, column } = place;
  return [
    file === "" ? "" : t("word:place.file", { file }),
    sheet === "" ? "" : t("word:place.sheet", { sheet }),
    row > 0 ? t("word:place.row", { row }) : "",
    column === null ? "" : t("word:place.column", { column: column.replace(/\s+/g, " ") }),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The other row that an issue speaks of; what it shares with the issue's own place is left out. */
function otherPlace(params: Issue["params"], at: Place, t: Translate): string {
  const { otherFile, otherSheet, otherRow, other } = params;
  if (typeof otherRow !== "number") return String(other ?? "");
  const isSameFile = otherFile === at.file;
  const isSameSheet = isSameFile && otherSheet === at.sheet;
  return placePhrase(
    {
      file: isSameFile ? "" : String(otherFile ?? ""),
      sheet: isSameSheet ? "" : String(otherSheet ?? ""),
      row: otherRow,
      column: null,
    },
    t,
  );
}
