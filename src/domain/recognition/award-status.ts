import { foldAccents } from "@/language/text/fold-accents";
import { awards, type AwardName } from "./award-names";
import type { AwardStatus } from "../model/honoree";
import { splitGlued } from "./award-words";
import { findStatus, statusIn } from "./status-words";

/** Whether the award is given, whoever pays and whatever it comes to. */
export const isBestowed = (status: AwardStatus): boolean =>
  status === "granted" || status === "without-money" || status === "paid-elsewhere";

/** Where a clause ends: «GK UBND phường (đã chi)», «LĐTT - không đạt». */
const clauseEnd = /[()[\]{};,:.!–—\n/]+|\s-+\s|\s-+(?=\S)/u;
/** What follows is the reason of the award and says nothing of it. «đã» and «chỉ» are no reasons: they may tell what became of it. */
const reason = /(?<![a-z])(?:ve|vi|trong|co thanh tich|thanh tich|cong tac|phong trao|nhan dip|cho|giai doan)(?![a-z])/;
const names = Object.keys(awards) as AwardName[];
/** «02 giấy khen», «GK x 2»: how many are meant is not ours to guess. */
const severalBefore = /(?:^|\s)(?:0?[2-9]|[1-9]\d|hai|ba|bốn)(?:\s+(?:cái|chiếc|tờ|lần|suất))?\s*$/iu;
const severalBehind = /\s[x×*]\s?0?[2-9](?!\d)|(?<!\d)0?[2-9]\s+(?:cái|chiếc|tờ|lần|suất)(?!\p{L})/iu;

interface AwardPlace {
  readonly award: AwardName;
  readonly start: number;
  readonly end: number;
}

/** Where the first award's name stands in a clause. */
function awardIn(clause: string): AwardPlace | null {
  const parts = [...clause.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    let at = index;
    return splitGlued(word.toLowerCase()).map((part) => ({
      part: foldAccents(part),
      at: (at += part.length) - part.length,
    }));
  });
  const text = ` ${parts.map(({ part }) => part).join(" ")} `;
  const placeOf = (award: AwardName): readonly AwardPlace[] => {
    const match = awards[award].pattern.exec(text);
    if (match === null) return [];
    const before = wordsIn(text.slice(0, match.index));
    const [first, last] = [parts[before], parts[before + wordsIn(match[0]) - 1]];
    return first === undefined || last === undefined
      ? []
      : [{ award, start: first.at, end: last.at + last.part.length }];
  };
  const found = names.flatMap(placeOf);
  return found.length === 0 ? null : found.reduce((one, each) => (each.start < one.start ? each : one));
}

const wordsIn = (text: string): number => text.split(" ").filter((word) => word !== "").length;

interface ClauseRead {
  readonly status: AwardStatus | null;
  readonly hasReason: boolean;
}

/** Behind a reason a clause may go on with it: there it speaks of the award only where it begins with a status. */
function readClause(clause: string, isBehindReason: boolean): ClauseRead {
  const place = awardIn(clause);
  if (place === null)
    return { status: statusIn(clause, isBehindReason ? "start" : "anywhere"), hasReason: isBehindReason };
  const behind = clause.slice(place.end);
  const cut = foldAccents(behind.normalize("NFC")).search(reason);
  const said = cut < 0 ? behind : behind.slice(0, cut);
  const before = clause.slice(0, place.start);
  const isSeveral = severalBefore.test(before) || severalBehind.test(said);
  const status = statusIn(before, "anywhere") ?? statusIn(said, "anywhere") ?? (isSeveral ? "unclear" : null);
  return { status, hasReason: cut >= 0 };
}

/** Reads the words around an award («đề nghị CSTĐCS», «GK UBND phường (đã chi)»): before its name, behind it, or in a clause of their own; not its reason. */
export function awardStatus(awardText: string): AwardStatus {
  let isBehindReason = false;
  const said = awardText
    .normalize("NFC")
    .split(clauseEnd)
    .flatMap((clause) => {
      const { status, hasReason } = readClause(clause, isBehindReason);
      isBehindReason = hasReason;
      return status ?? [];
    });
  return said.find((status) => status !== "granted") ?? "granted";
}

/** The award without the words around it that are no part of it («LĐTT» of «Không đạt LĐTT»); null where it cannot be freed of them. */
export function withoutStatus(awardText: string): string | null {
  const clauses = awardText.normalize("NFC").split(clauseEnd);
  const place = clauses.flatMap((clause) => ({ clause, place: awardIn(clause) })).find(({ place: at }) => at !== null);
  if (place?.place == null) return null;
  const from = place.clause.slice(place.place.start);
  const status = findStatus(from.slice(place.place.end - place.place.start));
  const text = (status === null ? from : from.slice(0, place.place.end - place.place.start + status.at)).trim();
  return text !== "" && text !== awardText && awardStatus(text) === "granted" ? text : null;
}

/** The words before an award's name where they say how it stands with it («đề nghị»): they go for the awards behind it too; null = none. */
export function statusWordsBefore(awardText: string): string | null {
  const place = awardIn(awardText);
  const words = place === null ? "" : awardText.slice(0, place.start).trim();
  const status = statusIn(words, "anywhere");
  return status === null || status === "granted" ? null : words;
}

/** Whether words stand before the award's name that say «đạt», «được tặng»: then what is said of an award before it does not go for it. */
export const saysOwnStatus = (awardText: string): boolean =>
  /^\s*(?:đạt|được|dat|duoc)(?![\p{L}])/iu.test(awardText) || statusWordsBefore(awardText) !== null;

/** What a note says of the award: only a clause that begins with what became of it, because a note may speak of anything. */
const noteSaysOfAward =
  /^(?:(?:không|chưa|ko) (?:đạt|xét|công nhận|khen|tặng|đủ (?:điều kiện|tiêu chuẩn)|được (?:khen|xét|tặng|công nhận)|kèm tiền|có tiền|chi|thưởng|nhận tiền|hưởng)|(?:đề nghị|đề xuất|chờ|đang|dự kiến|chưa) (?:xét|duyệt|phê duyệt|khen|tặng|công nhận|quyết định|qđ|trình|có quyết định)|thu hồi|hủy|huỷ|rút (?:khen|tên|danh hiệu|khỏi)|tước|bãi bỏ|đã (?:được )?(?:chi|trả|lĩnh|lãnh|thanh toán|nhận (?:tiền|thưởng|giấy khen)|phát tiền|chuyển (?:tiền|khoản)|thưởng|khen|nhận$)|(?:ubnd )?(?:quận|huyện|thành phố|tp|sở|trường|đơn vị|cấp trên) (?:[\p{L}]+ )?(?:chi|trả))/u;

/** What a note says of the award beside it; `granted` where it says nothing of it, or speaks of another award. */
export function statusInNote(note: string, awardText: string): AwardStatus {
  const own = awardIn(awardText)?.award;
  const clauses = note
    .normalize("NFC")
    .toLowerCase()
    .split(clauseEnd)
    .map((clause) => clause.trim().replace(/\s+/gu, " "));
  const said = clauses
    .filter((clause) => noteSaysOfAward.test(clause) && (awardIn(clause)?.award ?? own) === own)
    .flatMap((clause) => statusIn(clause, "anywhere") ?? []);
  return said.find((status) => status !== "granted") ?? "granted";
}
