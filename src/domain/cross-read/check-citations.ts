import { distance } from "fastest-levenshtein";
import { foldAccents } from "@/language/text/fold-accents";
import type { IsoDate } from "@/language/dates/iso-date";
import type { CrossFinding } from "./cross-finding";
import { datesIn } from "./dates-in";
import { wordsAround, type Passage, type ReadDocument, type Reading } from "./read-document";

/** A document that a passage names by its number. */
interface Citation extends Reading {
  readonly digits: string;
  /** `KH-UBND`. */
  readonly code: string;
  readonly date: IsoDate | null;
  /** Without marks, "" where it is not said. */
  readonly issuer: string;
  /** «Kèm theo …»: the document that this one belongs to. */
  readonly isOwner: boolean;
}

/** The numbers and dates that our own documents bear. */
export interface OwnNumbers {
  readonly orgUnit: string | null;
  readonly plan: OwnNumber;
  readonly decision: OwnNumber;
}

interface OwnNumber {
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly reading: Reading;
}

const numbers =
  /(?:số|Số)\s*:?\s*(\d{1,5}[a-zđ]?)\s*\/\s*((?:(?:19|20)\d{2}\s*\/\s*)?[A-ZĐƯ]{2,}[\p{L}&]*(?:\s*-\s*[A-ZĐƯ][\p{L}&]*)*)/gu;

/**
 * Quoted documents that do not agree: one number with two dates, one date and code with two numbers that differ by a slip of the finger, a quoted date
 * after the date of the document that quotes it, and «Kèm theo …» with another number or date than our own plan and decision have.
 */
export function checkCitations(documents: readonly ReadDocument[], own: OwnNumbers): readonly CrossFinding[] {
  const all = documents.flatMap(({ passages }) => passages.flatMap(citationsIn));
  return [
    ...datesApart(all),
    ...slips(all),
    ...documents.flatMap((document) => quotedLater(document, own)),
    ...ownersApart(all, own),
  ];
}

function citationsIn({ at, text }: Passage): readonly Citation[] {
  return [...text.matchAll(numbers)].map((found) => {
    const end = found.index + found[0].length;
    const after = text.slice(end, end + 60);
    const [date] = /^[\s,]*(?:ngày|,)/.test(after) ? datesIn(after) : [];
    const stop = date === undefined || date.from > 12 ? end : end + date.to;
    const issuer =
      /^[\s,]*của\s+((?:(?!\s+(?:về|tổ chức|v\/v|ngày|kèm)\s)[^;:,.()|])+)/u.exec(text.slice(stop))?.[1] ?? "";
    const code = (found[2] ?? "").replace(/\s+/g, "").toUpperCase();
    const digits = (found[1] ?? "").replace(/^0+(?=\d)/, "");
    return {
      at,
      text: wordsAround(text, found.index, stop),
      value: `${(found[1] ?? "").padStart(2, "0")}/${code}`,
      digits,
      code,
      date: stop === end ? null : (date?.iso ?? null),
      issuer: foldAccents(issuer).replace(/\s+/g, " ").trim(),
      isOwner: /kèm theo\s+(?:[\p{L}-]+\s+){1,4}$/iu.test(text.slice(0, found.index)),
    };
  });
}

/** Two documents of one number may be of two offices. */
const mayBeOne = (a: Citation, b: Citation): boolean =>
  a.code === b.code &&
  (a.issuer === "" || b.issuer === "" || a.issuer.startsWith(b.issuer) || b.issuer.startsWith(a.issuer));

const toReading = ({ at, text, value }: Citation, date: IsoDate | null = null): Reading => ({
  at,
  text,
  value: date === null ? value : `${value}, ${date}`,
});

function datesApart(all: readonly Citation[]): readonly CrossFinding[] {
  const findings: CrossFinding[] = [];
  const seen = new Set<string>();
  all.forEach((a, index) => {
    for (const b of all.slice(0, index)) {
      if (a.digits !== b.digits || a.date === null || b.date === null || a.date === b.date || !mayBeOne(a, b)) continue;
      const key = [a.value, a.date, b.date].sort().join(" ");
      if (!seen.has(key))
        findings.push({
          kind: "citation-date",
          severity: "warning",
          readings: [toReading(a, a.date), toReading(b, b.date)],
        });
      seen.add(key);
    }
  });
  return findings;
}

function slips(all: readonly Citation[]): readonly CrossFinding[] {
  const findings: CrossFinding[] = [];
  const seen = new Set<string>();
  all.forEach((a, index) => {
    for (const b of all.slice(0, index)) {
      const isSlip =
        a.digits !== b.digits && a.date !== null && a.date === b.date && mayBeOne(a, b) && areNear(a.digits, b.digits);
      const key = [a.value, b.value].sort().join(" ");
      if (isSlip && !seen.has(key))
        findings.push({ kind: "citation-number", severity: "note", readings: [toReading(a), toReading(b)] });
      if (isSlip) seen.add(key);
    }
  });
  return findings;
}

const areNear = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && (distance(a, b) === 1 || [...a].sort().join("") === [...b].sort().join(""));

/** The day a document bears: «Đức Giang, ngày 05 tháng 3 năm 2020» near its head. */
function dayOf(
  { passages, name }: ReadDocument,
  own: OwnNumbers,
): { readonly date: IsoDate; readonly reading: Reading } | null {
  for (const { at, text } of passages.slice(0, 15)) {
    const found = /\p{L},\s+(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u.exec(text);
    const [date] = found ? datesIn(found[1] ?? "") : [];
    if (found && date?.iso)
      return {
        date: date.iso,
        reading: { at, text: wordsAround(text, found.index, found.index + found[0].length), value: date.iso },
      };
  }
  return name === own.plan.reading.at.document && own.plan.date !== null
    ? { date: own.plan.date, reading: own.plan.reading }
    : null;
}

function quotedLater(document: ReadDocument, own: OwnNumbers): readonly CrossFinding[] {
  const day = dayOf(document, own);
  if (day === null) return [];
  const later = document.passages
    .flatMap(citationsIn)
    .filter(({ date, isOwner }) => date !== null && date > day.date && !isOwner);
  const once = later.filter((a, index) => later.findIndex((b) => b.value === a.value) === index);
  return once.map((citation) => ({
    kind: "citation-later",
    severity: "warning",
    readings: [toReading(citation, citation.date), day.reading],
  }));
}

function ownersApart(all: readonly Citation[], { plan, decision }: OwnNumbers): readonly CrossFinding[] {
  const seen = new Set<string>();
  return all.flatMap((citation): CrossFinding[] => {
    const own = citation.code.startsWith("QĐ") ? decision : citation.code.startsWith("KH") ? plan : null;
    if (!citation.isOwner || own === null) return [];
    const ownDigits = /\d+/.exec(own.number ?? "")?.[0]?.replace(/^0+(?=\d)/, "") ?? null;
    const isOtherNumber = ownDigits !== null && ownDigits !== citation.digits;
    const isOtherDate = own.date !== null && citation.date !== null && own.date !== citation.date;
    const key = `${citation.at.document} ${citation.value} ${citation.date}`;
    if ((!isOtherNumber && !isOtherDate) || seen.has(key)) return [];
    seen.add(key);
    return [{ kind: "own-number", severity: "error", readings: [toReading(citation, citation.date), own.reading] }];
  });
}
