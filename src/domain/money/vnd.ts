/** An amount of money in whole đồng: a safe integer, never a fraction. Made only by `vnd`. */
export type Vnd = number & { readonly __vnd: "whole đồng" };

/** Brands a number as whole đồng; refuses (throws) what is not a safe integer, because that is our own mistake and never a user's. */
export function vnd(amount: number): Vnd {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole đồng: ${amount}`);
  return amount as Vnd;
}

/** Adds amounts; an empty list is 0 đồng. Refuses (throws) a sum beyond the safe integers. */
export function sumVnd(amounts: readonly Vnd[]): Vnd {
  return vnd(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}
