const romans: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The number of a group, 0-based: 0 → «I», 3 → «IV». */
export function numeral(index: number): string {
  let rest = index + 1;
  let text = "";
  for (const [value, letters] of romans)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
