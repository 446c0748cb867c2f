import { followTables } from "@/domain/budget/budget-entry";
import { countQuantities } from "@/domain/budget/quantity-basis";
import { aBudgetEntry } from "../../support/a-budget-entry";

const quantities = {
  ...countQuantities({ delegates: [], awards: [], halfDays: null, halfDayMeals: null }),
  heads: 101,
};

test("without a basis the typed quantity counts", () => {
  expect(followTables(aBudgetEntry({ typedQuantity: 150 }), quantities).quantity).toBe(150);
});

test("with a basis the tables' quantity counts, times the times; the typed one is kept as well", () => {
  const entry = aBudgetEntry({ basis: "heads", basisText: "Số người dự", typedQuantity: 150, times: 2 });
  expect(followTables(entry, quantities)).toMatchObject({ quantity: 202, typedQuantity: 150 });
});

test.each([
  ["a basis that waits for a fact", { basis: "sessions", basisText: "Số buổi" }],
  ["a word that is none of ours", { basis: null, basisText: "theo thực tế" }],
] as const)("%s gives no quantity", (_, facts) => {
  expect(followTables(aBudgetEntry({ ...facts, typedQuantity: 9 }), quantities).quantity).toBeNull();
});
