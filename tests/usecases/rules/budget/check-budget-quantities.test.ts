import { countQuantities, type TableQuantities } from "@/domain/budget/quantity-basis";
import { followTables, type BudgetEntry } from "@/domain/budget/budget-entry";
import { checkBudgetQuantities } from "@/usecases/rules/budget/check-budget-quantities";
import { aBudgetEntry } from "../../../support/a-budget-entry";

const nobody = countQuantities({ delegates: [], awards: [], halfDays: null, halfDayMeals: null });
const quantities: TableQuantities = { ...nobody, heads: 101, "heads-by-session": 202, sessions: 2 };

const check = (facts: Partial<BudgetEntry>, tables = quantities) =>
  checkBudgetQuantities([followTables(aBudgetEntry(facts), tables)], tables).map(
    ({ code, params: { typed, tables: figure, basis } }) =>
      [code, typed, figure, basis].filter((part) => part !== undefined),
  );

const photocopies = { item: "Phô tô tài liệu", measure: "bộ" } as const;

test("a line that follows the tables and was typed otherwise: both figures", () => {
  expect(check({ ...photocopies, basis: "heads", basisText: "Số người dự", typedQuantity: 150 })).toEqual([
    ["quantity-differs", 150, 101, "Số người dự"],
  ]);
  expect(check({ ...photocopies, basis: "heads", basisText: "Số người dự", typedQuantity: 101 })).toEqual([]);
  expect(check({ ...photocopies, basis: "heads", basisText: "Số người dự", typedQuantity: null })).toEqual([]);
});

test("times count on both sides", () => {
  const twice = { ...photocopies, basis: "heads", basisText: "Số người dự", times: 2 } as const;
  expect(check({ ...twice, typedQuantity: 202 })).toEqual([]);
  expect(check({ ...twice, typedQuantity: 101 })).toEqual([["quantity-differs", 101, 202, "Số người dự"]]);
});

test("a line that does not follow them is told what they have, and stays as it is", () => {
  expect(check({ ...photocopies, typedQuantity: 150 })).toEqual([["quantity-in-tables", 150, 101, "Số người dự"]]);
  expect(check({ ...photocopies, typedQuantity: null })).toEqual([["quantity-in-tables", "", 101, "Số người dự"]]);
  expect(check({ ...photocopies, typedQuantity: 101 })).toEqual([]);
  expect(check({ item: "Hoa tươi", measure: "lẵng", typedQuantity: 3 })).toEqual([]);
});

test("tables that hold nobody say nothing", () => {
  expect(check({ ...photocopies, typedQuantity: 150 }, nobody)).toEqual([]);
});

test("while the sessions are not known, drinks are held against heads", () => {
  const open = { ...quantities, "heads-by-session": null };
  expect(check({ item: "Nước uống", measure: "chai", typedQuantity: 150 }, open)).toEqual([
    ["quantity-in-tables", 150, 101, "Số người dự"],
  ]);
});

test("a word that is none of ours, and a basis that waits for a fact", () => {
  expect(check({ basis: null, basisText: "theo thực tế" })).toEqual([["quantity-basis-unknown"]]);
  expect(check({ basis: "off-payroll-by-day", basisText: "x" })).toEqual([
    ["quantity-basis-open", "Đại biểu không hưởng lương theo ngày"],
  ]);
});
