import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { withoutNumbers, type CopyKind, type ReaderCopy } from "@/domain/copies/reader-copy";
import type { Guest } from "@/domain/guests/list-guests";
import type { ListRecord } from "@/domain/model/list-record";
import type { Meeting } from "@/domain/model/meeting";
import { planGroups, type PlanGroup } from "@/domain/plan/plan-group";
import type { Delegate } from "@/domain/model/delegate";
import { levelWords, planGroupWords, recipientWords } from "@/domain/model/words";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import { cellText } from "@/sheet/shown-text";
import { columnsOf, isPersonal, type ListTable } from "@/tables/declaration/list-table";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { layOutLedger, type LedgerColumn, type LedgerGroup } from "../page/ledger";
import { landscapePage, type PageForm } from "../page/page-form";
import { OPEN, wideRow } from "../page/voucher-rows";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";

/** What all copies are made of. */
export interface CopyMaterial {
  readonly meeting: Meeting;
  readonly guests: readonly Guest[];
  readonly delegates: readonly Delegate[];
  readonly honorees: readonly AssessedHonoree[];
  /** The kinds of list; ours where nothing is said. */
  readonly lists?: ListKinds;
  /** The rows of lists of kinds that others declare. */
  readonly others?: readonly DeclaredRows[];
  /** The plan's group of each delegate, as the table has it. */
  readonly planGroups: readonly PlanGroup[];
  /** «Lập từ …»: input rows, norms, time. */
  readonly stamp: string;
}

/** Rows of a list of which no rule of ours knows more than its declaration. */
export interface DeclaredRows {
  readonly table: ListTable;
  readonly records: readonly ListRecord[];
}

/** A copy laid out. */
export interface CopySheet {
  readonly sheet: SheetModel;
  /** Long numbers taken out of names, posts and units, because this reader gets no personal numbers. */
  readonly hidden: number;
}

interface Line {
  readonly ordinal: number | null;
  readonly name: string;
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly what: string | null;
  readonly amount: number | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly birthYear: number | null;
  readonly phones: string | null;
  readonly identityNumber: string | null;
  readonly account: string | null;
  /** What declared columns say that no rule of ours knows, by their headings. */
  readonly more: Readonly<Record<string, string>>;
}

const nothing: Omit<Line, "name"> = {
  ordinal: null,
  position: null,
  orgUnit: null,
  what: null,
  amount: null,
  code: null,
  reason: null,
  birthYear: null,
  phones: null,
  identityNumber: null,
  account: null,
  more: {},
};

/** Smaller than money documents: copies are read on a screen, not in a hall. */
const form: PageForm = { ...landscapePage, size: 10.5, line: 13.5 };

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const number: CellStyle = { ...cell, align: "center", format: "0" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

const text = (heading: string, width: number, value: (line: Line) => string | null): LedgerColumn<Line> => ({
  heading,
  width,
  style: cell,
  value: (line) => cellText(value(line)),
});

/** A column of a copy, and the keys of the tables' columns that it shows. */
interface CopyColumn {
  readonly keys: readonly string[];
  readonly column: LedgerColumn<Line>;
}

/** What only the full copy has room for; of it a column stands in the others as well that shows nothing personal. */
const details: readonly CopyColumn[] = [
  {
    keys: ["birthYear"],
    column: { heading: "Năm sinh", width: 6, style: number, value: (line) => line.birthYear },
  },
  { keys: ["phone", "phone2"], column: text("Điện thoại", 11.5, ({ phones }) => phones) },
  { keys: ["identityNumber"], column: text("Số định danh", 13, ({ identityNumber }) => identityNumber) },
  { keys: ["bankAccount", "bank"], column: text("Tài khoản", 14, ({ account }) => account) },
];

/** Columns that others declare, one for each heading, where any record has something to say in them. */
function declaredColumns({ lists = ownLists, ...material }: CopyMaterial): readonly CopyColumn[] {
  const keys = new Set(recordsIn(material).flatMap(({ more = {} }) => Object.keys(more)));
  const found = lists.tables.flatMap((table) =>
    columnsOf(table).flatMap(([key, { heading, look }]): readonly CopyColumn[] =>
      keys.has(key) && key !== table.main
        ? [{ keys: [key], column: text(heading, look.width, ({ more }) => more[heading] ?? null) }]
        : [],
    ),
  );
  return [...new Map(found.map((each) => [each.column.heading, each])).values()];
}

const recordsIn = ({ delegates, honorees, others = [] }: CopyMaterial): readonly ListRecord[] => [
  ...delegates,
  ...honorees.map(({ honoree }) => honoree),
  ...others.flatMap(({ records }) => records),
];

/** The keys of columns that are nobody's business but the person's. */
const personalKeys = ({ tables }: ListKinds): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => columnsOf(table).flatMap(([key, column]) => (isPersonal(column) ? [key] : []))));

/** Columns of each copy; what a reader must not have is not laid out at all, neither hidden nor blank. */
function copyColumns(copy: CopyKind, material: CopyMaterial): readonly LedgerColumn<Line>[] {
  const ordinal: LedgerColumn<Line> = { heading: "STT", width: 5.5, style: number, value: (line) => line.ordinal };
  const amount: LedgerColumn<Line> = {
    heading: "Số tiền (đồng)",
    width: 13,
    style: money,
    isSummed: true,
    value: (line) => line.amount,
  };
  if (copy === "summary")
    return [
      ordinal,
      text("Nội dung", 60, ({ name }) => name),
      text("Số lượng", 40, ({ what }) => what),
      { ...amount, width: 18 },
    ];
  const narrow = copy === "full" ? 0.7 : copy === "reasons" ? 0.85 : 1;
  const lists = [
    ordinal,
    text("Họ và tên / Tên tập thể, hộ gia đình", Math.round(30 * narrow), ({ name }) => name),
    text("Chức vụ", Math.round(22 * narrow), ({ position }) => position),
    text("Đơn vị (địa chỉ)", Math.round(28 * narrow), ({ orgUnit }) => orgUnit),
    text("Thành phần / Hình thức khen", Math.round(28 * narrow), ({ what }) => what),
    amount,
  ];
  const reasons = [text("Mã, cấp khen", 11, ({ code }) => code), text("Lý do không chi", 14, ({ reason }) => reason)];
  const personal = personalKeys(material.lists ?? ownLists);
  const shown = [...details, ...declaredColumns(material)]
    .filter(({ keys }) => copy === "full" || !keys.some((key) => personal.has(key)))
    .map(({ column }) => column);
  return [...lists, ...(copy === "reasons" ? reasons : []), ...shown];
}

function delegatesTitle(guests: readonly Guest[], delegates: readonly Delegate[]): string {
  const seats = delegates.reduce((sum, delegate) => sum + (delegate.seats ?? 0), 0);
  const given = seats === 0 ? "" : `, ${seats} chỗ theo số lượng`;
  return `I. Đại biểu (${guests.filter(({ entries }) => entries > 0).length} người, ${delegates.length} lượt${given})`;
}

const kinds = ["collective", "individual", "household", null] as const;
const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(" ") || null;

function summaryGroups({ guests, delegates, honorees }: CopyMaterial): readonly LedgerGroup<Line>[] {
  const ofDelegates = planGroups.flatMap((group): readonly Line[] => {
    const rows = guests.filter(({ planGroup, entries }) => planGroup === group && entries > 0);
    const entries = rows.reduce((sum, guest) => sum + guest.entries, 0);
    return rows.length === 0
      ? []
      : [{ ...nothing, name: planGroupWords[group], what: `${rows.length} người (${entries} lượt)` }];
  });
  const ofHonorees = kinds.flatMap((kind): readonly Line[] => {
    const rows = honorees.filter(({ honoree }) => honoree.kind === kind);
    const amount = rows.reduce((sum, { priced }) => sum + priced.payableByWard, 0);
    return rows.length === 0
      ? []
      : [
          {
            ...nothing,
            name: kind === null ? "Chưa chọn loại" : recipientWords[kind],
            what: `${rows.length} lượt khen`,
            amount,
          },
        ];
  });
  return [
    { title: delegatesTitle(guests, delegates), sumLabel: "", lines: numbered(ofDelegates) },
    { title: "II. Khen thưởng, phần phường chi", sumLabel: "", lines: numbered(ofHonorees) },
  ];
}

const seatsText = ({ seats = null }: Delegate): string | null => (seats === null ? null : `(${seats} chỗ)`);

function listGroups(material: CopyMaterial): readonly LedgerGroup<Line>[] {
  const { delegates, honorees, guests, planGroups: groups, others = [], lists = ownLists } = material;
  const moreOf = (table: ListTable | undefined, { more = {} }: ListRecord): Line["more"] =>
    Object.fromEntries(
      (table === undefined ? [] : columnsOf(table)).flatMap(([key, { heading }]) => {
        const value = more[key] ?? null;
        return value === null || value === "" ? [] : [[heading, String(value)] as const];
      }),
    );
  const ofDelegates = delegates.map((delegate, index): Line => ({
    ...nothing,
    name: joined(delegate.honorific, delegate.fullName, seatsText(delegate)) ?? OPEN,
    position: delegate.position,
    orgUnit: delegate.orgUnit,
    what: planGroupWords[groups[index] ?? "other"],
    birthYear: delegate.birthYear,
    phones: [delegate.phone, delegate.phone2].filter((phone) => phone !== null).join("\n") || null,
    identityNumber: delegate.identityNumber ?? null,
    account: joined(delegate.bankAccount, delegate.bank),
    more: moreOf(lists.table("delegates"), delegate),
  }));
  const ofHonorees = honorees.map(({ honoree, priced }): Line => ({
    ...nothing,
    name: joined(honoree.honorific, honoree.name) ?? OPEN,
    position: honoree.position,
    orgUnit: honoree.orgUnit,
    what: honoree.awardText,
    amount: priced.payableByWard,
    code: joined(priced.code, priced.level === null ? null : `(${levelWords[priced.level]})`),
    reason: priced.unpaidReason,
    identityNumber: honoree.identityNumber ?? null,
    account: joined(honoree.bankAccount, honoree.bank),
    more: moreOf(lists.table("honorees"), honoree),
  }));
  const ofOthers = others.map(({ table, records }, index) => ({
    title: `${["III", "IV", "V"][index] ?? "…"}. ${table.sheet} (${records.length} dòng)`,
    sumLabel: "",
    lines: numbered(
      records.map((record): Line => {
        const name = record.more?.[table.main] ?? null;
        return { ...nothing, name: name === null ? OPEN : String(name), more: moreOf(table, record) };
      }),
    ),
  }));
  return [
    { title: delegatesTitle(guests, delegates), sumLabel: "", lines: numbered(ofDelegates) },
    { title: `II. Khen thưởng (${honorees.length} lượt)`, sumLabel: "", lines: numbered(ofHonorees) },
    ...ofOthers,
  ].filter(({ lines }) => lines.length > 0);
}

const numbered = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => ({ ...line, ordinal: index + 1 }));

/** The copy for one reader, with a stamp from which it can be made again. Long numbers inside texts are taken out of every copy but the full one. */
export function copySheet(material: CopyMaterial, { reader, copy }: ReaderCopy, sheetName: string): CopySheet {
  let hidden = 0;
  const clean = (words: string | null): string | null => {
    if (words === null || copy === "full") return words;
    const shown = withoutNumbers(words);
    hidden += shown.hidden;
    return shown.text;
  };
  const groups = (copy === "summary" ? summaryGroups(material) : listGroups(material)).map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({
      ...line,
      name: clean(line.name) ?? OPEN,
      position: clean(line.position),
      orgUnit: clean(line.orgUnit),
      what: clean(line.what),
      reason: clean(line.reason),
      more: Object.fromEntries(Object.entries(line.more).map(([heading, words]) => [heading, clean(words) ?? ""])),
    })),
  }));
  const columns = copyColumns(copy, material);
  const sheet = { form, widths: columns.map(({ width }) => width) };
  const { meeting } = material;
  const total = material.honorees.reduce((sum, { priced }) => sum + priced.payableByWard, 0);
  const model = layOutLedger({
    name: sheetName,
    form,
    columns,
    lowestLine: 17,
    groups,
    head: [
      wideRow(sheet, (meeting.orgUnit ?? OPEN).toLocaleUpperCase("vi"), { bold: true }),
      wideRow(sheet, meeting.title ?? OPEN, { align: "center", bold: true, size: 13 }, 40),
      wideRow(sheet, `Bản gửi: ${reader}`, { align: "center", italic: true }, 20),
    ],
    totalLabel: null,
    foot: [
      wideRow(
        sheet,
        `Tổng tiền thưởng phường chi: ${formatVnd(total)} đồng (${sumInWords(total)}).`,
        { bold: true },
        22,
      ),
      wideRow(sheet, material.stamp, { italic: true, size: 10, color: "#595959" }, 20),
    ],
    pageTotals: false,
  });
  return { sheet: model, hidden };
}
