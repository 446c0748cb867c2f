import type { CrossFinding } from "@/domain/cross-read/cross-finding";
import type { ReadingPlace } from "@/domain/cross-read/read-document";
import { formatDate } from "@/language/dates/dates";
import { meetingSettings } from "@/tables/settings/meeting";
import { factLabel, hasFact } from "@/tables/settings/schema/labels";
import type { Translate } from "./translate";

/** A value as a reader writes it: days with strokes, an open one in words. */
function valueText(value: string | undefined, kind: CrossFinding["kind"], t: Translate): string {
  if (value === undefined) return "……";
  if (value === "" && kind === "meeting-date") return t("pane:cross.open");
  return value.replace(/\d{4}-\d{2}-\d{2}/g, (iso) => formatDate(iso));
}

/** What does not agree, in one sentence without its places. */
export function crossSentence({ kind, readings }: CrossFinding, t: Translate): string {
  const [a, b] = readings;
  return t(`pane:cross.${kind}`, { a: valueText(a?.value, kind, t), b: valueText(b?.value, kind, t) });
}

/** Where a reading stands: «ke-hoach.docx, Nội dung, đoạn 4», «Kế hoạch, dòng 9», «Hội nghị, Căn cứ». */
export function readingPlacePhrase(at: ReadingPlace, t: Translate): string {
  const { document, part, paragraph, table, row, field } = at;
  const parts = [
    document,
    part === null ? "" : t(`pane:word.${part}`),
    paragraph === null ? "" : t("pane:word.paragraph", { number: paragraph }),
    table !== null && row !== null ? t("pane:word.tableRow", { table, row }) : "",
    table === null && row !== null ? t("pane:word.sheetRow", { row }) : "",
    field !== null && hasFact(meetingSettings, field) ? factLabel(meetingSettings, field, t.language) : "",
  ];
  return parts.filter((words) => words !== "").join(", ");
}
