import { formatVnd } from "@/language/numbers/format-number";

/** What a copy was made from. */
export interface CopyGround {
  /** Rows of the lists. */
  readonly delegates: number;
  readonly honorees: number;
  readonly budget: number;
  /** Names of the decrees whose norms count; null for a norm of none. */
  readonly decrees: readonly (string | null)[];
  readonly baseSalary: number | null;
  /** As it is printed; null = not said. */
  readonly madeAt: string | null;
}

/** The line at the foot of a copy: «Lập từ 120 dòng đại biểu, 35 dòng khen thưởng, …; định mức: NĐ 91/2017; lương cơ sở 1.490.000 đồng». */
export const copyStamp = ({ delegates, honorees, budget, decrees, baseSalary, madeAt }: CopyGround): string =>
  [
    `Lập từ ${delegates} dòng đại biểu, ${honorees} dòng khen thưởng, ${budget} dòng dự toán`,
    `định mức: ${decrees.length === 0 ? "chưa có" : decrees.join("; ")}`,
    baseSalary === null ? "chưa có mức lương cơ sở" : `lương cơ sở ${formatVnd(baseSalary)} đồng`,
    ...(madeAt === null ? [] : [`lúc ${madeAt}`]),
  ].join("; ");
