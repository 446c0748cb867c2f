import type { AssessedHonoree } from "../awards/assess-honorees";
import { isBestowed } from "../recognition/award-status";
import type { RecipientKind } from "../model/honoree";
import type { Meeting } from "../model/meeting";
import { type Vnd, vnd } from "../money/vnd";

/** What a decision to award must say, before it has words. */
export interface DecisionFacts {
  /** The ward's own awards by kind of recipient; other levels decide on theirs. */
  readonly groups: readonly { readonly kind: RecipientKind; readonly rows: readonly AssessedHonoree[] }[];
  readonly counts: Readonly<Record<RecipientKind, number>>;
  /** What the ward pays by these awards, whole đồng. */
  readonly total: Vnd;
  /** Awards as written, each once, in the order of the list. */
  readonly awards: readonly string[];
  /** Decrees that the amounts rest on, as «Định mức» names them. */
  readonly decrees: readonly string[];
  readonly period: string | null;
}

const kinds: readonly RecipientKind[] = ["collective", "individual", "household"];

/** Gathers the ward's own awards for its decision. Without awards of a higher level, and those of which nobody has said whose they are: they are not the ward's to grant. */
export function decisionFacts(
  meeting: Meeting,
  honorees: readonly AssessedHonoree[],
  decreeOf: (code: string) => string | null,
): DecisionFacts {
  const own = honorees.filter(isOwn);
  const groups = kinds.flatMap((kind) => {
    const rows = own.filter(({ honoree }) => honoree.kind === kind);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
  const count = (kind: RecipientKind): number =>
    new Set(own.filter(({ honoree }) => honoree.kind === kind).map(({ recipient, honoree }) => recipient ?? honoree))
      .size;
  const texts = own.flatMap(({ honoree }) => honoree.awardText ?? []);
  const decrees = own.flatMap(({ priced }) => (priced.code === null ? [] : (decreeOf(priced.code) ?? [])));
  return {
    groups,
    counts: { collective: count("collective"), individual: count("individual"), household: count("household") },
    total: vnd(own.reduce((sum, { priced }) => sum + priced.payableByWard, 0)),
    awards: [...new Set(texts)],
    decrees: [...new Set(decrees)],
    period: meeting.period,
  };
}

/** What is only proposed, refused or withdrawn, or was given before, is not in the decision. */
const isOwn = ({ priced, status }: AssessedHonoree): boolean => priced.payer === "ward" && isBestowed(status);
