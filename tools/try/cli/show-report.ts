import { payableByOthers, type AwardTotal } from "@/domain/awards/award-totals";
import { isPartial, missingMoney } from "@/domain/awards/missing-money";
import { missingSentence } from "@/messages/missing-sentence";
import { nameOfKind } from "@/tables/list-kinds";
import type { Report } from "@/usecases/job/report";
import { createTranslator } from "@/messages/translate";
import { formatVnd } from "@/language/numbers/format-number";

const vietnamese = createTranslator("vi");
const kindWords = {
  delegates: "đại biểu",
  honorees: "khen thưởng",
  budget: "dự toán",
  unknown: "không nhận ra",
} as const;
/** Issues are many on a dirty list: all stand in report.json and on «Kiểm tra», here only as many as one screen takes. */
const MOST_ISSUES = 25;

/** The report as a short aligned table for a terminal. */
export function showReport(report: Report): string {
  return [
    heading("Danh sách đã đọc"),
    ...table(
      ["Tệp", "Sheet", "Loại", "Đọc", "Lấy", "Bỏ qua"],
      report.sources.map((source) => [
        source.file,
        source.sheet,
        nameOfKind(source.kind, (kind) => kindWords[kind]),
        String(source.rowsRead),
        String(source.rowsTaken),
        String(source.skipped.length),
      ]),
    ),
    "",
    heading("Tiền thưởng (đồng)"),
    ...table(
      ["Đối tượng", "Dòng", "Có mức", "Theo định mức", "Được chi", "Phường chi", "Cấp khác chi", "Chưa rõ cấp chi"],
      (["collective", "individual", "household", "all"] as const).map((kind) => {
        const sum = report.totals.awards[kind];
        return [
          kind === "all" ? "Cộng" : vietnamese(`word:recipient.${kind}`),
          String(sum.rows),
          String(sum.withNorm),
          ...[
            sum.totalByNorm,
            sum.totalPayable,
            sum.totalPayableByWard,
            payableByOthers(sum),
            sum.totalPayableUnsettled,
          ].map((amount) => known(amount, sum)),
        ];
      }),
    ),
    "",
    heading("Dự toán (đồng)"),
    ...table(
      ["Nhóm chi", "Thành tiền"],
      [
        ...report.totals.meeting.groups.map(({ title, amount }) => [title ?? "(chưa ghi nhóm)", formatVnd(amount)]),
        ...sumLines(report),
      ],
    ),
    ...lacking(report),
    "",
    `Đại biểu: ${report.people.entries} lượt ghi, ${report.people.heads} người${seatsText(report.people.seats)}.`,
    "",
    ...issueLines(report),
    heading("Tệp đã ghi"),
    ...table(
      ["Tệp", "Byte"],
      report.documents.map(({ file, bytes }) => [file, formatVnd(bytes)]),
    ),
  ].join("\n");
}

/** An amount of some awards; not 0 but unknown where not one of them has a norm. */
const known = (amount: number, { rows, withNorm }: Pick<AwardTotal, "rows" | "withNorm">): string =>
  rows > 0 && withNorm === 0 ? vietnamese("word:missing.unknown") : formatVnd(amount);

/** The sums so that they add up for a reader: what was taken out of the budget, and what came in its place. */
function sumLines({ totals: { meeting, awards, grand } }: Report): readonly (readonly string[])[] {
  const sign = isPartial(missingMoney(awards.all, meeting.withoutAmount)) ? "≥ " : "";
  return [
    ["Cộng dự toán", (meeting.withoutAmount > 0 ? "≥ " : "") + formatVnd(meeting.total)],
    ["Trừ các dòng dự toán là tiền thưởng, đã có ở trên", formatVnd(-meeting.awardMoney)],
    ["Cộng tiền thưởng phường chi", known(awards.all.totalPayableByWard, awards.all)],
    ["Tổng kinh phí", sign + formatVnd(grand)],
  ];
}

function lacking({ totals: { meeting, awards } }: Report): readonly string[] {
  const sentence = missingSentence(missingMoney(awards.all, meeting.withoutAmount), vietnamese);
  return sentence === null ? [] : [`Tổng kinh phí ${sentence}.`];
}

function issueLines({ issues }: Report): readonly string[] {
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
  const shown = issues.slice(0, MOST_ISSUES);
  return [
    heading(`Điều cần xem: ${count("error")} lỗi, ${count("warning")} cần xem, ${count("note")} ghi chú`),
    ...table(
      ["Mức", "Ở đâu", "Nội dung"],
      shown.map(({ severity, file, sheet, row, message }) => [
        vietnamese(`word:severity.${severity}`),
        [file, sheet, row > 0 ? `dòng ${row}` : ""].filter((part) => part !== "").join(" › "),
        message,
      ]),
    ),
    ...(issues.length > shown.length ? [`… và ${issues.length - shown.length} điều nữa, xem report.json.`] : []),
    "",
  ];
}

const heading = (text: string): string => `== ${text}`;

const isFigureText = (text: string): boolean =>
  /^(?:≥ )?-?[\d.]+$/.test(text) || text === vietnamese("word:missing.unknown");

/** Columns as wide as their widest cell; figures stand to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const isFigure = heads.map((_, column) => rows.length > 0 && rows.every((row) => isFigureText(row[column] ?? "")));
  return lines.map((line) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

const seatsText = (seats: number): string => (seats === 0 ? "" : `, ${seats} chỗ ghi theo số lượng`);
