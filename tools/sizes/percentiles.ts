/** Median, ninth decile and largest of some sizes; zeros where there are none. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

/** The spread of sizes: of 10 values the median is the 6th and the ninth decile the 10th in order of size. */
export function spreadOf(sizes: readonly number[]): Spread {
  const sorted = [...sizes].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p90: at(0.9), max: sorted.at(-1) ?? 0 };
}
