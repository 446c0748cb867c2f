import type { Issue, Place } from "@/issues/issue";
import type { Translate } from "./translate";
import { vietnamese } from "./vietnamese";

/** The sentence of an issue: what is so and what to do, without its place. A code that the translator's catalogue does not have is refused (throws). */
export const issueSentence = ({ code, params, at }: Issue<string>, t: Translate = vietnamese): string =>
  t.issue(code, "text", { ...params, other: otherPlace(params, at, t) });

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
