import { basisOf } from "@/domain/budget/basis-of";
import { multiplyQuantity, type BudgetEntry } from "@/domain/budget/budget-entry";
import type { QuantityBasis, TableQuantities } from "@/domain/budget/quantity-basis";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
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
  const atBasis = placeOf(source, "quantityBasis");
  const atQuantity = placeOf(source, "quantity");
  if (basis === null) {
    if (basisText !== null) return [issueOf("quantity-basis-unknown", atBasis, { item, text: basisText })];
    const proposed = proposeBasis(entry, quantities);
    const figure = proposed === null ? null : quantities[proposed];
    // A table that holds nobody yet says nothing about quantities.
    if (proposed === null || figure === null || figure === 0 || figure === typedQuantity) return [];
    const params = { item, typed: typedQuantity ?? "", tables: figure, basis: quantityBasisWords[proposed] };
    return [issueOf("quantity-in-tables", atQuantity, params)];
  }
  const figure = quantities[basis];
  const words = quantityBasisWords[basis];
  if (figure === null) return [issueOf("quantity-basis-open", atBasis, { item, basis: words })];
  const counted = multiplyQuantity(figure, times ?? 1);
  if (typedQuantity === null || typedQuantity === counted) return [];
  return [issueOf("quantity-differs", atQuantity, { item, typed: typedQuantity, tables: counted, basis: words })];
}

/** By the item; where the sessions are not known, by heads instead of heads and sessions. */
export function proposeBasis(
  { item, measure }: Pick<BudgetEntry, "item" | "measure">,
  quantities: TableQuantities,
): QuantityBasis | null {
  const basis = basisOf({ item, measure });
  return basis === "heads-by-session" && quantities[basis] === null ? "heads" : basis;
}
