/** How award money is rounded. */
export type Rounding = "up" | "nearest" | "none";

/** In which order a collective's or a household's money is multiplied. */
export type MultiplyOrder = "multipliers-first" | "individual-first";

/** The readings of the decrees that a unit may choose between. */
export interface NormOptions {
  readonly rounding: Rounding;
  readonly order: MultiplyOrder;
}

/**
 * The rule as it is written: rounded up to ten thousand đồng (NĐ 91/2017 Art. 68.2, NĐ 98/2023 Art. 53, NĐ 152/2025 Art. 49.2); multipliers
 * multiplied first and the money rounded once, as published answers do.
 */
export const defaultNormOptions: NormOptions = { rounding: "up", order: "multipliers-first" };

/** The words that stand in the cells of «Định mức»; formulas compare with them. */
export const roundingWords: Readonly<Record<Rounding, string>> = {
  up: "Làm tròn lên hàng chục nghìn",
  nearest: "Làm tròn đến chục nghìn gần nhất",
  none: "Không làm tròn",
};
export const orderWords: Readonly<Record<MultiplyOrder, string>> = {
  "multipliers-first": "Nhân hệ số trước rồi làm tròn một lần",
  "individual-first": "Nhân số tiền cá nhân đã làm tròn",
};
