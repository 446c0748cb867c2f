/** Headings of a column that numbers the rows, as `headingKey` gives them. */
export const ordinalWords: ReadonlySet<string> = new Set(["stt", "tt", "số tt", "số thứ tự", "no", "so tt"]);
