import { checkBudgetPayroll } from "@/usecases/rules/budget/check-budget-payroll";
import { aDelegate } from "@tools/samples/a-delegate";

const head = {
  delegate: aDelegate({ position: "Hiệu trưởng", orgUnit: "Trường THCS Đức Giang" }),
  payroll: "yes",
} as const;
const elder = { delegate: aDelegate({ position: "Chủ tịch Hội Người cao tuổi" }), payroll: "no" } as const;
const nobody = { delegate: aDelegate(), payroll: null } as const;

test("says nothing while no line counts delegates off the payroll", () => {
  expect(checkBudgetPayroll([elder, nobody], ["heads", null])).toEqual([]);
});

test("rows that say nothing, and rows that an unsure rule filled", () => {
  const found = checkBudgetPayroll([head, elder, nobody], ["off-payroll-by-day"]);
  expect(found.map(({ code, params }) => [code, params["rows"]])).toEqual([
    ["payroll-unknown", 1],
    ["payroll-by-rule", 1],
  ]);
});

test("what a person chose against the rule is not doubted", () => {
  expect(checkBudgetPayroll([{ ...elder, payroll: "yes" }], ["off-payroll"])).toEqual([]);
});
