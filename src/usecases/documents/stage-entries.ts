import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import { stageOrder } from "@/domain/hall/stage-order";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";

/** An honoree in the order of handing over, with its number in it. */
export interface StageHonoree {
  /** From 1 over the whole ceremony. */
  readonly ordinal: number;
  readonly entry: AssessedHonoree;
  /** Position in the records. */
  readonly index: number;
}

/** All honorees in the order of handing over: everything of the hall follows it. */
export function inStageOrder({
  records,
  assessed,
}: Pick<EvaluatedWorkbook, "records" | "assessed">): readonly StageHonoree[] {
  const entries = assessed.map((entry, index) => ({
    entry,
    stageOrder: records.honorees[index]?.stageOrder ?? null,
  }));
  return stageOrder(entries).flatMap((index, position) => {
    const entry = assessed[index];
    return entry === undefined ? [] : [{ ordinal: position + 1, entry, index }];
  });
}
