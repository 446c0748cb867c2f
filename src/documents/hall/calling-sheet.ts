import type { Call, CallGroup } from "@/domain/hall/calling-list";
import type { Meeting } from "@/domain/model/meeting";
import { cellText } from "@/sheet/shown-text";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import type { PageForm } from "../page/page-form";
import { wideRow } from "../page/voucher-rows";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

/** Large type: it is read aloud from a lectern. */
const form: PageForm = {
  orientation: "portrait",
  margins: { top: 15, bottom: 15, left: 20, right: 15 },
  size: 15,
  line: 19.2,
};

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
/** Over those of no known kind stands the award alone. */
const kinds = { collective: "TẬP THỂ", individual: "CÁ NHÂN", household: "HỘ GIA ĐÌNH" } as const;

const columns: readonly LedgerColumn<Call>[] = [
  { heading: "Số", width: 6, style: { ...cell, align: "center", format: "0" }, value: (call) => call.ordinal },
  {
    heading: "Mời",
    width: 37,
    style: { ...cell, bold: true },
    value: ({ honorific, name, representative }) =>
      cellText(
        [[honorific, name].filter((part) => part !== null).join(" "), representative && `(đại diện: ${representative})`]
          .filter((part) => part !== null && part !== "")
          .join("\n"),
      ),
  },
  {
    heading: "Chức vụ, đơn vị",
    width: 45,
    style: cell,
    value: ({ position, orgUnit }) => cellText([position, orgUnit].filter((part) => part !== null).join(", ") || null),
  },
];

/** The MC's list: who is called after whom, those who come up together for one award under one title. */
export function callingSheet(meeting: Meeting, groups: readonly CallGroup[], sheetName: string): SheetModel {
  const sheet = { form, widths: columns.map(({ width }) => width) };
  return layOutLedger({
    name: sheetName,
    form,
    columns,
    lowestLine: 30,
    groups: groups.map(({ kind, awardText, calls }) => ({
      title: `${awardText ?? "Khen thưởng"}${kind === null ? "" : ` – ${kinds[kind]}`} (${calls.length})`,
      sumLabel: "",
      lines: calls,
    })),
    head: [
      wideRow(sheet, "DANH SÁCH MỜI LÊN NHẬN KHEN THƯỞNG", { align: "center", bold: true, size: 17 }, 26),
      wideRow(sheet, meeting.title ?? "……", { align: "center", italic: true }),
    ],
    totalLabel: null,
    foot: [],
    pageTotals: false,
  });
}
