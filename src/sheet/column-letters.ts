/** The letters of a column by its number: 1 → `A`, 27 → `AA`. */
export function columnLetters(number: number): string {
  let rest = number;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
