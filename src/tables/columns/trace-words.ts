/** Whose figure counts, in «Lần tính gần nhất». */
export const figureWords = { unit: "mức của đơn vị", law: "mức" } as const;
