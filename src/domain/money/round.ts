import type { Multiplier } from "./multiplier";
import { vnd, type Vnd } from "./vnd";

/** Multiplies thousandths by whole đồng and rounds half up to the đồng, exactly, as `ROUND(m*base,0)` does in a cell. */
export function times(multiplier: Multiplier, amount: Vnd): Vnd {
  return vnd(Number(divideHalfUp(BigInt(multiplier) * BigInt(amount), 1000n)));
}

/** Rounds up to the next multiple of a unit in đồng, away from zero as `ROUNDUP` does; a multiple stays as it is. */
export function roundUpTo(amount: Vnd, unit: Vnd): Vnd {
  if (unit <= 0) throw new RangeError(`not a rounding unit: ${unit}`);
  const excess = amount % unit;
  return excess === 0 ? amount : vnd(amount - excess + Math.sign(amount) * unit);
}

/** Rounds down, towards zero, to a multiple of a unit in đồng. */
export function roundDownTo(amount: Vnd, unit: Vnd): Vnd {
  if (unit <= 0) throw new RangeError(`not a rounding unit: ${unit}`);
  return vnd(amount - (amount % unit));
}

/** Divides exact integers and rounds half away from zero, as `ROUND` does. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return dividend < 0n ? -((-dividend + half) / divisor) : (dividend + half) / divisor;
}

/** Rounds to the nearest multiple of a unit in đồng, half away from zero, as `ROUND` does. */
export function roundToNearest(amount: Vnd, unit: Vnd): Vnd {
  if (unit <= 0) throw new RangeError(`not a rounding unit: ${unit}`);
  return vnd(Number(divideHalfUp(BigInt(amount), BigInt(unit))) * unit);
}
