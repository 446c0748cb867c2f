import { payableByOthers } from "@/domain/awards/award-totals";
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
          formatVnd(sum.totalByNorm),
          formatVnd(sum.totalPayable),
          formatVnd(sum.totalPayableByWard),
          formatVnd(payableByOthers(sum)),
          formatVnd(sum.totalPayableUnsettled),
        ];
      }),
    ),
    "",
    heading("Dự toán (đồng)"),
    ...table(
      ["Nhóm chi", "Thành tiền"],
      [
        ...report.totals.meeting.groups.map(({ title, amount }) => [title ?? "(chưa ghi nhóm)", formatVnd(amount)]),
        ["Cộng dự toán", formatVnd(report.totals.meeting.total)],
        ["Tổng kinh phí, với tiền thưởng phường chi", formatVnd(report.totals.grand)],
      ],
    ),
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

/** Columns as wide as their widest cell; figures stand to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const isFigure = heads.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^-?[\d.]+$/.test(row[column] ?? "")),
  );
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
