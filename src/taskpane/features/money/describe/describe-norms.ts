import { findNormRow } from "@/workbook/norms/find-norm-row";
import type { PricedWorkbook } from "@/usecases/money/price";
import type { NormRow } from "@/workbook/norms/read-norms";
import { dateThatCounts } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";
import { formatDate } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import type { NormSetView, NormsView, WaitingNorm } from "../norm-view-model";
import type { Texts } from "../../../texts";

/** Which sets of norms the awards and the budget rest on, what waits for the accountant, and which date has no set. */
export function describeNorms({ evaluated }: PricedWorkbook, texts: Texts): NormsView {
  const codes = evaluated.assessed.flatMap(({ priced }) => priced.code ?? []);
  const uses = new Map<string, { rows: number; norms: Set<NormRow> }>();
  const note = (norm: NormRow): void => {
    const found = uses.get(norm.setId) ?? { rows: 0, norms: new Set() };
    found.rows += 1;
    found.norms.add(norm);
    uses.set(norm.setId, found);
  };
  for (const code of codes) {
    const found = findNormRow(code, evaluated.law);
    if (found.found) note(found.norm);
  }
  return {
    sets: [...uses.values()].flatMap(({ rows, norms }): readonly NormSetView[] => {
      const [first] = norms;
      if (first === undefined) return [];
      const confirmed = [...norms].filter(({ verified }) => !verified).length;
      return [{ title: titleOf(first), span: spanOf(first, texts), rows, confirmed }];
    }),
    waiting: [...new Set(codes)].flatMap((code) => waitingFor(code, evaluated.law)),
    options: evaluated.law.options,
    missing: missingSets(evaluated, texts),
  };
}

const titleOf = ({ setId, legalBasis }: NormRow): string =>
  normSets.find(({ id }) => id === setId)?.title ?? legalBasis;

function spanOf({ effectiveFrom, effectiveTo }: NormRow, texts: Texts): string {
  if (effectiveFrom === null) return texts("norms.open");
  const from = formatDate(effectiveFrom);
  return effectiveTo === null
    ? texts("norms.from", { from })
    : texts("norms.span", { from, to: formatDate(effectiveTo) });
}

function waitingFor(code: string, law: PricedWorkbook["evaluated"]["law"]): readonly WaitingNorm[] {
  const found = findNormRow(code, law);
  if (found.found || found.reason !== "waiting") return [];
  return found.rows.map((norm) => ({
    code,
    setId: norm.setId,
    name: norm.nameVi,
    figure:
      norm.multiplier !== null && norm.multiplier > 0
        ? String(norm.multiplier / 1000).replace(".", ",")
        : `${formatVnd(norm.amount ?? norm.unitAmount ?? 0)} đ`,
    source: norm.legalBasis,
  }));
}

function missingSets(
  { law, meeting, isPriced, records }: PricedWorkbook["evaluated"],
  texts: Texts,
): readonly string[] {
  const dates = { decisionDate: meeting.awardDecision.date, meetingDate: meeting.meetingDate };
  const decision = dates.decisionDate;
  const conference = dateThatCounts("conference", dates);
  const has = (kind: NormRow["kind"]): boolean =>
    law.norms.some((norm) => norm.kind === kind && norm.effectiveFrom !== null && !norm.setId.startsWith("cash"));
  return [
    ...(decision !== null && !isPriced && !has("award")
      ? [texts("norms.missing", { date: formatDate(decision) })]
      : []),
    ...(decision !== null && law.baseSalary === null ? [texts("norms.noBase", { date: formatDate(decision) })] : []),
    ...(conference !== null && records.budget.length > 0 && !has("conference")
      ? [texts("norms.noConference", { date: formatDate(conference) })]
      : []),
  ];
}
