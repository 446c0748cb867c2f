import { basisOf } from "@/domain/budget/basis-of";
import { multiplyQuantity, type BudgetEntry } from "@/domain/budget/budget-entry";
import type { QuantityBasis, TableQuantities } from "@/domain/budget/quantity-basis";
import type { Issue } from "@/issues/issue";
import { quantityBasisWords } from "@/domain/model/words";
import { placeOf } from "@/issues/place-of";

/**
 * Holds the quantities of budget lines against the tables. A line that follows them and was typed otherwise (`quantity-differs`, both figures); one that
 * does not follow them although they know its quantity (`quantity-in-tables`, a proposal); a word that is none of ours; a basis whose figure waits for
 * a fact.
 */
export function checkBudgetQuantities(entries: readonly BudgetEntry[], quantities: TableQuantities): readonly Issue[] {
  return entries.flatMap((entry) => checkEntry(entry, quantities));
}

function checkEntry(entry: BudgetEntry, quantities: TableQuantities): readonly Issue[] {
  const { item, basis, basisText, typedQuantity, times, source } = entry;
  const issue = (
    code: string,
    severity: Issue["severity"],
    params: Issue["params"] = {},
    field = "quantityBasis",
  ): readonly Issue[] => [{ code, severity, at: placeOf(source, field), params: { item, ...params } }];
  if (basis === null) {
    if (basisText !== null) return issue("quantity-basis-unknown", "warning", { text: basisText });
    const proposed = proposeBasis(entry, quantities);
    const figure = proposed === null ? null : quantities[proposed];
    // A table that holds nobody yet says nothing about quantities.
    if (proposed === null || figure === null || figure === 0 || figure === typedQuantity) return [];
    return issue(
      "quantity-in-tables",
      "note",
      { typed: typedQuantity ?? "", tables: figure, basis: quantityBasisWords[proposed] },
      "quantity",
    );
  }
  const figure = quantities[basis];
  const words = quantityBasisWords[basis];
  if (figure === null) return issue("quantity-basis-open", "warning", { basis: words });
  const counted = multiplyQuantity(figure, times ?? 1);
  if (typedQuantity === null || typedQuantity === counted) return [];
  return issue("quantity-differs", "warning", { typed: typedQuantity, tables: counted, basis: words }, "quantity");
}

/** By the item; where the sessions are not known, by heads instead of heads and sessions. */
export function proposeBasis(
  { item, measure }: Pick<BudgetEntry, "item" | "measure">,
  quantities: TableQuantities,
): QuantityBasis | null {
  const basis = basisOf({ item, measure });
  return basis === "heads-by-session" && quantities[basis] === null ? "heads" : basis;
}
