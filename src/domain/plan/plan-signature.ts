import type { Meeting } from "../model/meeting";

/** What stands over and under the signature of a plan. */
export interface PlanSignature {
  /** «TM. ỦY BAN NHÂN DÂN»; null for a unit that is no People's Committee. */
  readonly authority: string | null;
  /** «CHỦ TỊCH»; for a deputy «KT. CHỦ TỊCH» and «PHÓ CHỦ TỊCH», one line each. */
  readonly titles: readonly string[];
  readonly name: string | null;
}

const committee = /^(?:ubnd|[uủ][ỷy] ban nhân dân)(?![\p{L}])/iu;
const deputy = /^(?:pct\.?|phó chủ tịch)(?:\s+ubnd)?[\s,:.-]+/iu;
const chair = /^(?:ct\.|chủ tịch)(?:\s+ubnd)?[\s,:.-]+/iu;

/** True for a unit whose documents are signed for a People's Committee. */
export const isCommittee = (orgUnit: string | null): boolean => committee.test(orgUnit?.normalize("NFC").trim() ?? "");

/** The signature by the unit and by who signs; «Phó Chủ tịch Trần Văn A» signs for the chair (NĐ 30/2020, Phụ lục I: KT.). */
export function planSignature({ orgUnit, signatories }: Pick<Meeting, "orgUnit" | "signatories">): PlanSignature {
  const typed = signatories.chair?.normalize("NFC").trim() ?? "";
  const isDeputy = deputy.test(typed);
  const name = typed.replace(deputy, "").replace(chair, "");
  return {
    authority: orgUnit === null || isCommittee(orgUnit) ? "TM. ỦY BAN NHÂN DÂN" : null,
    titles: isDeputy ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : ["CHỦ TỊCH"],
    name: name === "" ? null : name,
  };
}

/** The number of a plan as it is printed: a bare «7» is «07/KH-UBND», anything else stands as typed. */
export function planNumberText({ planNumber, orgUnit }: Pick<Meeting, "planNumber" | "orgUnit">): string | null {
  const typed = planNumber?.trim() ?? "";
  if (typed === "") return null;
  if (!/^\d+$/.test(typed)) return typed;
  const code = orgUnit === null || isCommittee(orgUnit) ? "KH-UBND" : "KH";
  return `${typed.padStart(2, "0")}/${code}`;
}
