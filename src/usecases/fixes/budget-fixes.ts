import { purposeWords } from "@/domain/model/words";
import type { Issue } from "@/issues/issue";
import type { Fix, FixRule } from "./fix";

const textOf = (value: Issue["params"][string] | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** The line's quantity follows the tables from now on. */
function followTables({ params }: Issue): readonly Fix[] {
  const basis = textOf(params["basis"]);
  return basis === null ? [] : [{ id: "follow-tables", params: { basis }, writes: { quantityBasis: basis } }];
}

/** The tables' quantity is written down, and does not follow them. */
function takeTables({ params }: Issue): readonly Fix[] {
  const { tables } = params;
  return typeof tables === "number"
    ? [{ id: "take-tables", params: { quantity: tables }, writes: { quantity: tables, quantityBasis: null } }]
    : [];
}

const keepTyped: Fix = { id: "keep-typed", params: {}, writes: { quantityBasis: null } };

/** Fixes about quantities that follow the tables, and about award money under another name. */
export const budgetFixes: Readonly<Record<string, FixRule>> = {
  "budget-award-counted-twice": () => [
    { id: "is-award-money", params: {}, writes: { purpose: purposeWords["award-money"] } },
  ],
  "quantity-in-tables": (issue) => [...followTables(issue), ...takeTables(issue)],
  "quantity-differs": (issue) => [keepTyped, ...takeTables(issue)],
  "quantity-basis-unknown": () => [keepTyped],
};
