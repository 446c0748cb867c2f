import type { AssessedHonoree } from "../awards/assess-honorees";
import { isBestowed } from "../recognition/award-status";
import type { RecipientKind } from "../model/honoree";
import { matchKey } from "@/language/text/tone-placement";

/** One call of the MC. */
export interface Call {
  /** From 1 over the whole ceremony. */
  readonly ordinal: number;
  readonly honorific: string | null;
  readonly name: string;
  readonly position: string | null;
  readonly orgUnit: string | null;
  readonly representative: string | null;
}

/** Honorees who come up together for one award. */
export interface CallGroup {
  readonly kind: RecipientKind | null;
  readonly awardText: string | null;
  readonly calls: readonly Call[];
}

/** The order in which the MC calls: neighbours of one kind and one award come up together; what is not given is not called. */
export function callingList(inStageOrder: readonly AssessedHonoree[]): readonly CallGroup[] {
  const groups: { kind: RecipientKind | null; awardText: string | null; key: string; calls: Call[] }[] = [];
  const called = inStageOrder.filter(({ status }) => isBestowed(status));
  called.forEach(({ honoree }, index) => {
    const { kind, awardText, honorific, name, position, orgUnit, representative } = honoree;
    const key = `${kind} ${matchKey(awardText ?? "")}`;
    const call = { ordinal: index + 1, honorific, name, position, orgUnit, representative };
    const last = groups.at(-1);
    if (last?.key === key) last.calls.push(call);
    else groups.push({ kind, awardText, key, calls: [call] });
  });
  return groups;
}
