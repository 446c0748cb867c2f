import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/**
 * Asks, once for all rows with the same words, about awards that the list does not simply give («đề nghị CSTĐCS», «GK UBND phường (đã chi)», a note
 * «không đạt»): nothing is paid for them until a person says so. A reason that a person wrote, or an amount that a person set, is the answer.
 */
export function checkStatus(assessed: readonly AssessedHonoree[]): readonly Issue[] {
  const groups = new Map<string, [AssessedHonoree, ...AssessedHonoree[]]>();
  for (const entry of assessed) {
    const { status, honoree, priced } = entry;
    if (status === "granted" || priced.overriddenTo !== null || entry.isAnswered) continue;
    const key = [status, honoree.awardText, honoree.note].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map(([{ honoree, status }, ...others]) =>
    issueOf("award-not-granted", placeOf(honoree.source, "awardText"), {
      award: honoree.awardText ?? "",
      says: honoree.note === null ? "" : ` (${honoree.note})`,
      reason: status,
      rows: others.length + 1,
    }),
  );
}
