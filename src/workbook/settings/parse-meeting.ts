import * as v from "valibot";
import { REFERENCE_ROWS } from "@/tables/settings/meeting-sheet";
import type { IsoDate } from "@/language/dates/iso-date";
import type { Meeting } from "@/domain/model/meeting";
import { parseDate } from "@/language/dates/dates";

const text = v.optional(v.nullable(v.pipe(v.string(), v.transform(clean))), null);
const date = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform(clean),
      v.check((day) => day === null || isoDay(day) !== null, "phải là ngày theo dạng năm-tháng-ngày, ví dụ 2020-03-10"),
      v.transform((day) => (day === null ? null : isoDay(day))),
    ),
  ),
  null,
);

const schema = v.object({
  orgUnit: text,
  superior: text,
  title: text,
  period: text,
  planNumber: text,
  planDate: date,
  meetingDate: date,
  meetingDateNote: text,
  sessions: v.optional(
    v.nullable(v.pipe(v.number(), v.integer("phải là số nguyên"), v.minValue(1, "phải từ 1 trở lên"))),
    null,
  ),
  sessionLength: v.optional(
    v.nullable(v.picklist(["half-day", "day"], "phải là «half-day» (một buổi) hoặc «day» (cả ngày)")),
    null,
  ),
  place: text,
  references: v.optional(v.array(v.pipe(v.string(), v.transform(cleanText)), "phải là danh sách văn bản"), []),
  awardDecision: v.optional(v.nullable(v.object({ number: text, date })), null),
  signatories: v.optional(
    v.nullable(v.object({ preparer: text, accountant: text, treasurer: text, chair: text })),
    null,
  ),
});

/** The facts of a meeting and what is wrong with the file, one Vietnamese sentence a fault; a faulty fact is not known. */
export interface ParsedMeeting {
  /** Null when the text is no JSON object at all. */
  readonly meeting: Meeting | null;
  readonly faults: readonly string[];
}

/** Reads the text of a `meeting.json`. Facts left out or null are not known; fields that we do not know are passed over. */
export function parseMeeting(json: string): ParsedMeeting {
  const parsed = parseJson(json);
  if (parsed.value === undefined) return { meeting: null, faults: [`Tệp không phải JSON: ${parsed.reason}`] };
  if (Array.isArray(parsed.value)) return { meeting: null, faults: ["Nội dung phải là một nhóm thông tin { }."] };
  const result = v.safeParse(schema, parsed.value);
  const facts = result.success ? result : v.safeParse(schema, withoutFaults(parsed.value, result.issues));
  if (!facts.success) return { meeting: null, faults: facts.issues.map(sentence) };
  const meeting = meetingOf(facts.output);
  const tooMany = meeting.references.length > REFERENCE_ROWS;
  return {
    meeting: tooMany ? { ...meeting, references: meeting.references.slice(0, REFERENCE_ROWS) } : meeting,
    faults: [
      ...(result.issues ?? []).map(sentence),
      ...(tooMany
        ? [`Mục «references» có ${meeting.references.length} văn bản; chỉ lấy ${REFERENCE_ROWS} văn bản đầu.`]
        : []),
    ],
  };
}

function meetingOf(facts: v.InferOutput<typeof schema>): Meeting {
  const { sessions, sessionLength, awardDecision, signatories, references, ...rest } = facts;
  return {
    ...rest,
    halfDays: sessions === null ? null : sessions * (sessionLength === "day" ? 2 : 1),
    references: references.filter((reference) => reference !== ""),
    awardDecision: awardDecision ?? { number: null, date: null },
    signatories: signatories ?? { preparer: null, accountant: null, treasurer: null, chair: null },
  };
}

/** The same without the fields that are faulty; of a faulty list the whole list. */
function withoutFaults(value: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const own = (key: string): readonly (readonly string[])[] =>
    issues.flatMap(({ path }) => {
      const keys = (path ?? []).map((step) => String(step.key));
      return keys[0] === key ? [keys] : [];
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      const faults = own(key);
      if (faults.length === 0) return [[key, inner]];
      if (Array.isArray(inner) || faults.some((keys) => keys.length === 1)) return [];
      const nested = new Set(faults.map((keys) => keys[1]));
      return [[key, Object.fromEntries(Object.entries(inner as object).filter(([name]) => !nested.has(name)))]];
    }),
  );
}

function parseJson(json: string): { readonly value: unknown; readonly reason: string } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) as unknown, reason: "" };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { value: undefined, reason: fault.message };
  }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "";
  const found = issue.received === "undefined" ? "không có" : issue.received;
  // Messages of valibot's own are English and begin so; ours are in the schema.
  const isOurs = !issue.message.startsWith("Invalid");
  const must = isOurs
    ? issue.message
    : `phải là ${kindWords[issue.expected ?? ""] ?? issue.expected ?? "giá trị khác"}`;
  return `${path === "" ? "Nội dung" : `Mục «${path}»`} ${must}, nhưng đang là ${found}.`;
}

const kindWords: Readonly<Record<string, string>> = {
  string: "chữ",
  number: "số",
  Object: "một nhóm thông tin { }",
  Array: "một danh sách [ ]",
};

function clean(value: string): string | null {
  return cleanText(value) || null;
}

function cleanText(value: string): string {
  return value.normalize("NFC").replace(/\s+/g, " ").trim();
}

function isoDay(text: string): IsoDate | null {
  const reading = parseDate(text);
  return reading.kind === "date" ? reading.iso : null;
}
