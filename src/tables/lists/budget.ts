import type { BudgetLine } from "@/domain/model/budget-line";
import { normCodeOf } from "@/domain/budget/norm-code-of";
import { purposeOf } from "@/domain/budget/purpose-of";
import { fundWords, purposeWords } from "@/domain/model/words";
import { note } from "@/fields/list/note";
import { ordinal } from "@/fields/list/ordinal";
import { amount } from "@/fields/money/amount";
import { fund } from "@/fields/money/fund";
import { item } from "@/fields/money/item";
import { measure } from "@/fields/money/measure";
import { money } from "@/fields/money/money";
import { quantity } from "@/fields/money/quantity";
import { calculation } from "@/fields/money/calculation";
import { moreTimes } from "@/fields/money/more-times";
import { times } from "@/fields/money/times";
import { unitPrice } from "@/fields/money/unit-price";
import { name } from "@/fields/name/name";
import { group } from "@/fields/post/group";
import { isTyped, typedOf } from "@/fields/rules/check-cell";
import { columnLetters } from "@/sheet/cell-address";
import type { ConditionalFill } from "@/sheet/sheet-model";
import { column, fieldColumn } from "../declaration/column";
import { listTable } from "../declaration/list-table";
import { headingsOf } from "../declaration/table-declaration";
import { HEADER_ROW } from "../look/sheet-look";
import { basisNames, choiceNames } from "../settings/meeting-sheet";
import { sheetNames } from "../sheet-names";
import { conferenceCodesName } from "../norms/norm-sheet";
import { hasMoney, hasPeople } from "./has-people";
import { sourceColumns } from "./source-columns";

const factor = 'IF([@[Số lần]]="",1,[@[Số lần]])';
const byTable = `INDEX(${basisNames.figures},MATCH([@[Số lượng theo]],${basisNames.words},0))`;
/** Rounded to the six decimals that three by three give, so that the noise of binary fractions reaches no amount; a text is no figure. */
const countedFormula =
  `=IF([@[Số lượng theo]]="",IF([@[Số lượng]]="","",IFERROR(ROUND([@[Số lượng]]*${factor},6),"")),` +
  `IFERROR(IF(${byTable}="","",ROUND(${byTable}*${factor},6)),""))`;
const asTyped = 'IF([@[Số tiền trong danh sách]]="","",[@[Số tiền trong danh sách]])';
const amountFormula = `=IF(OR([@[Số lượng tính]]="",[@[Đơn giá]]=""),${asTyped},IFERROR(ROUND([@[Số lượng tính]]*[@[Đơn giá]],0),${asTyped}))`;
/** Blank unless exactly one norm that may be used has a figure: of two none is chosen by us. */
const ceilingFormula =
  '=IF([@[Mã định mức]]="","",IF(COUNTIFS(DinhMuc[Mã],[@[Mã định mức]],DinhMuc[Mức áp dụng],">0")=1,SUMIFS(DinhMuc[Mức áp dụng],DinhMuc[Mã],[@[Mã định mức]]),""))';
const differenceFormula = '=IF(OR([@[Đã chi]]="",[@[Thành tiền]]=""),"",[@[Thành tiền]]-[@[Đã chi]])';

const budgetTitle = /du toan|kinh phi|khai toan|bao gia|du tru|ke hoach chi|quyet toan/u;
/** A list of prices alone («Bảng giá», «Báo giá») spends nothing. */
const spendingTitle = /du toan|kinh phi|khai toan|du tru|ke hoach chi|quyet toan/u;

const columns = {
  ordinal: fieldColumn<BudgetLine>(ordinal, { isPlace: true }),
  group: fieldColumn<BudgetLine>(group, { heading: "Nhóm chi", width: 16 }),
  item: fieldColumn<BudgetLine>(item, { from: [item, name] }),
  measure: fieldColumn<BudgetLine>(measure),
  /** What the quantity follows (`quantityBasisWords`); blank = the quantity as typed. */
  quantityBasis: column<BudgetLine>("Số lượng theo", [14, "small"], { choices: `=${basisNames.words}` }),
  /** As typed; kept beside the quantity that follows the tables. */
  quantity: fieldColumn<BudgetLine>(quantity, {
    from: [quantity, times, moreTimes, calculation],
    fill: ({ factors, quantity: typed }) => factors?.quantity ?? typed,
  }),
  /** Sessions, days: blank = 1. */
  times: fieldColumn<BudgetLine>(times, { from: [], fill: ({ factors }) => factors?.times ?? null }),
  /** The quantity that counts, by the tables or as typed, times «Số lần». */
  countedQuantity: column<BudgetLine>("Số lượng tính", [9, "quantity"], { formula: countedFormula }),
  unitPrice: fieldColumn<BudgetLine>(unitPrice),
  /** Counted quantity × unit price; the amount as typed when either is blank. */
  amount: column<BudgetLine>("Thành tiền", [12, "money"], { formula: amountFormula }),
  fund: fieldColumn<BudgetLine>(fund, { choices: `=${choiceNames.fund}`, fill: (line) => fundWords[line.fund] }),
  /** As the contract or order says. */
  committed: column<BudgetLine>("Cam kết chi", [11, "money"], { byHand: true }),
  spent: column<BudgetLine>("Đã chi", [11, "money"], { byHand: true }),
  voucher: column<BudgetLine>("Số chứng từ", [11, "text"], { byHand: true }),
  /** Amount less what was spent; negative = over. */
  difference: column<BudgetLine>("Chênh lệch", [11, "money"], {
    style: { format: "#,##0;[Red]-#,##0" },
    formula: differenceFormula,
  }),
  /** Code of a conference norm whose amount the unit price must not exceed; by rule, editable. */
  normCode: column<BudgetLine>("Mã định mức", [13, "small"], {
    choices: `=${conferenceCodesName}`,
    fill: (line) => normCodeOf(line.item),
  }),
  /** That norm's amount in force, blank when there is none. */
  ceiling: column<BudgetLine>("Mức trần", [10, "money"], { formula: ceilingFormula }),
  typedAmount: fieldColumn<BudgetLine>(amount, { heading: "Số tiền trong danh sách", from: [amount, money] }),
  /** Award money, award articles or organising (`purposeWords`); by rule, editable. */
  purpose: column<BudgetLine>("Khoản chi", [13, "small"], {
    choices: Object.values(purposeWords),
    fill: (line) => purposeWords[purposeOf(line)],
  }),
  note: fieldColumn<BudgetLine>(note, { width: 14 }),
  ...sourceColumns(13, 9, 7),
};

/** Rows for which the colours are laid out: far more than a budget has, so that rows added later have them too. */
const COLOURED_ROWS = 500;

/** Red where more is committed or spent than the line has, or a price is above its ceiling. */
function overspending(): readonly ConditionalFill[] {
  const top = HEADER_ROW + 1;
  const place = (key: keyof typeof columns): number => Object.keys(columns).indexOf(key);
  const over = (key: keyof typeof columns, limit: keyof typeof columns): ConditionalFill => {
    const left = place(key);
    const [cell, most] = [`$${columnLetters(left)}${top + 1}`, `$${columnLetters(place(limit))}${top + 1}`];
    return {
      area: { top, left, bottom: top + COLOURED_ROWS - 1, right: left },
      formula: `=AND(${cell}<>"",${most}<>"",${cell}>${most})`,
      fill: "#F8D7DA",
      color: "#9C0006",
    };
  };
  return [over("committed", "amount"), over("spent", "amount"), over("unitPrice", "ceiling")];
}

/** «Dự toán»: what the meeting costs, one row a line; quantities that follow the tables, amounts, ceilings and differences are live formulas (whole đồng). */
export const budgetTable = listTable<BudgetLine>()({
  kind: "budget",
  name: "DuToan",
  sheet: sheetNames.budget,
  title: "DỰ TOÁN KINH PHÍ HỘI NGHỊ",
  hint: "Thành tiền = Số lượng tính × Đơn giá. Chọn «Số lượng theo» để số lượng đi theo các bảng; để trống thì lấy «Số lượng» × «Số lần». Sau hội nghị ghi «Đã chi» và «Số chứng từ»; chi vượt hiện màu đỏ.",
  frozenColumns: 3,
  rowIds: true,
  lastPrinted: "difference",
  columns,
  conditionalFills: overspending(),
  main: "item",
  identity: {
    name: "item",
    strong: [],
    ties: ["group", "measure"],
    weak: ["group", "measure", "quantity", "unitPrice", "typedAmount"],
  },
  likeness: ["item", "group"],
  says: ["item", "group"],
  /** A typed line without a group below a line that has one: most likely of the same group. */
  checkRows(rows) {
    let group = "";
    return rows.flatMap((row) => {
      const own = typedOf(row.cell("group")).trim();
      if (own !== "") group = own;
      if (own !== "" || group === "" || !isTyped(row)) return [];
      return [{ row, key: "group", found: { code: "budget-group-missing", params: { group } } }];
    });
  },
  recognise(known) {
    const { has, words } = known;
    const isPeople = hasPeople(known);
    if (isPeople) return has("unitPrice") && has("quantity") && budgetTitle.test(words);
    const isSpent = (has("unitPrice") && spendingTitle.test(words)) || (has("quantity") && budgetTitle.test(words));
    return has("item") && (hasMoney(known) || (has("unitPrice") && has("quantity")) || isSpent);
  },
});

/** The headings of «Dự toán» by the keys of its columns. */
export const budgetColumns = headingsOf(budgetTable);
