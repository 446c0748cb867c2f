import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { GrantLevel } from "@/domain/model/honoree";
import { sumVnd } from "@/domain/money/vnd";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/** Who may grant an award by the norms in force. */
export interface GrantRule {
  readonly code: string;
  readonly nameVi: string;
  readonly legalBasis: string;
  readonly levels: readonly GrantLevel[] | null;
}

/**
 * Asks, once an award code and with its sum, who pays what no level is said for and the ward's chair may not grant (Luật TĐKT 2022 Art. 80,
 * NĐ 129/2025 Art. 59); and tells where the ward is entered as granting what the law gives to others: a doubt where the list says so, a note
 * where a person chose it.
 */
export function checkPayers(assessed: readonly AssessedHonoree[], rules: readonly GrantRule[]): readonly Issue[] {
  const paid = assessed.filter(({ priced }) => priced.payable > 0);
  const beyond = paid.filter(({ priced: { code, level } }) => {
    const levels = rules.find((rule) => rule.code === code)?.levels ?? null;
    return level === "ward" && levels !== null && !levels.includes("ward");
  });
  return [
    ...byCode(paid.filter(({ priced }) => priced.payer === "unsettled")).flatMap((rows) => ask(rows, rules)),
    ...byCode(beyond).flatMap((rows) => tellBeyond(rows, rules)),
  ];
}

type Rows = readonly [AssessedHonoree, ...AssessedHonoree[]];

function ask(rows: Rows, rules: readonly GrantRule[]): readonly Issue[] {
  const { levels, source, ...params } = paramsOf(rows, rules);
  const at = placeOf(rows[0].honoree.source, "level");
  return levels === ""
    ? [issueOf("award-payer-unknown", at, params)]
    : [issueOf("award-payer-unsettled", at, { ...params, levels, source })];
}

function tellBeyond(rows: Rows, rules: readonly GrantRule[]): readonly Issue[] {
  const isSaid = rows.some(({ recognised }) => recognised?.level === "ward");
  const at = placeOf(rows[0].honoree.source, "level");
  return [issueOf("award-beyond-ward", at, paramsOf(rows, rules), isSaid ? "warning" : "note")];
}

function paramsOf(rows: Rows, rules: readonly GrantRule[]) {
  const code = rows[0].priced.code ?? "";
  const rule = rules.find((each) => each.code === code);
  return {
    code,
    award: rows[0].honoree.awardText ?? "",
    name: rule?.nameVi ?? rows[0].honoree.awardText ?? code,
    rows: rows.length,
    amount: sumVnd(rows.map(({ priced }) => priced.payable)),
    levels: rule?.levels?.join(" ") ?? "",
    source: rule?.legalBasis ?? "",
  };
}

/** Rows of one code, in the order of first appearance. */
function byCode(rows: readonly AssessedHonoree[]): readonly Rows[] {
  const groups = new Map<string | null, [AssessedHonoree, ...AssessedHonoree[]]>();
  for (const row of rows) {
    const group = groups.get(row.priced.code);
    if (group === undefined) groups.set(row.priced.code, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
