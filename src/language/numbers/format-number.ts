/** Writes whole đồng as forms do, with dots: 1490000 → `1.490.000`. Refuses (throws) what is not a safe integer. */
export function formatVnd(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole đồng: ${amount}`);
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, ".");
  return amount < 0 ? `-${digits}` : digits;
}
