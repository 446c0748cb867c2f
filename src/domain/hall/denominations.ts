/** The notes that circulate, in đồng, largest first; smaller ones are no use in an envelope. */
export const denominations = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000] as const;

export type Denomination = (typeof denominations)[number];
