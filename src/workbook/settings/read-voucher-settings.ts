import { denominations } from "@/domain/hall/denominations";
import type { NotesAtHand } from "@/domain/hall/plan-notes";
import { vnd } from "@/domain/money/vnd";
import { voucherNames } from "@/tables/settings/voucher-names";
import { noVoucherSettings, voucherKinds, type VoucherSettings } from "@/domain/payments/voucher-settings";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeInWorkbook } from "@/issues/place-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Draft } from "../draft";
import { dateOfCell } from "@/sheet/serial-date";

/** What «Chứng từ» says, and what of it cannot be read. */
export interface VoucherFactsRead {
  readonly settings: VoucherSettings;
  readonly atHand: NotesAtHand;
  readonly issues: readonly Issue[];
}

type Field = keyof typeof voucherNames;
type UnreadableCode = "voucher-date-unreadable" | "support-rate-unreadable" | "notes-unreadable";

/** Reads the sheet «Chứng từ»; a workbook that has none says nothing, and bank notes are then as many as needed. */
export function readVoucherSettings(draft: Draft): VoucherFactsRead {
  const values = draft.namedValues(Object.values(voucherNames));
  const issues: Issue[] = [];
  const area = (field: Field): readonly (readonly CellValue[])[] => values[voucherNames[field]] ?? [];
  const cell = (field: Field): CellValue => area(field)[0]?.[0] ?? null;
  const text = (field: Field): string | null => textOf(cell(field));
  const unreadable = (field: Field, code: UnreadableCode, typed: CellValue): null => {
    issues.push(issueOf(code, placeInWorkbook(sheetNames.vouchers, voucherNames[field]), { text: String(typed) }));
    return null;
  };
  const rate = wholeOf(cell("supportRate"));
  const vouchers = voucherKinds.map((kind, index) => {
    const [code = null, under = null, number = null, day = null] = area("vouchers")[index] ?? [];
    const date = day === null ? null : (dateOfCell(day) ?? unreadable("vouchers", "voucher-date-unreadable", day));
    return [kind, { formCode: textOf(code), issuedUnder: textOf(under), number: textOf(number), date }] as const;
  });
  return {
    settings: {
      address: text("address"),
      unitCodeLabel: text("unitCodeLabel"),
      unitCode: text("unitCode"),
      treasuryAccount: text("treasuryAccount"),
      treasuryOffice: text("treasuryOffice"),
      supportRate:
        cell("supportRate") === null
          ? null
          : rate === null
            ? unreadable("supportRate", "support-rate-unreadable", cell("supportRate"))
            : vnd(rate),
      supportBasis: text("supportBasis"),
      vouchers: { ...noVoucherSettings.vouchers, ...Object.fromEntries(vouchers) },
    },
    atHand: notesOf(area("notes"), (typed) => unreadable("notes", "notes-unreadable", typed)),
    issues,
  };
}

/** By the denomination that stands beside the count, wherever its row stands now. */
function notesOf(rows: readonly (readonly CellValue[])[], unreadable: (typed: CellValue) => null): NotesAtHand {
  return Object.fromEntries(
    rows.flatMap(([note = null, typed = null]) => {
      const own = denominations.find((each) => each === note);
      if (own === undefined || typed === null) return [];
      const count = wholeOf(typed);
      return [[own, count ?? unreadable(typed)] as const];
    }),
  );
}

const textOf = (value: CellValue): string | null =>
  value === null ? null : String(value).normalize("NFC").trim() || null;

const wholeOf = (value: CellValue): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
