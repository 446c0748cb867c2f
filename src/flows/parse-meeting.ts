import * as v from "valibot";
import type { Meeting } from "@/domain/meeting";

const text = v.optional(v.nullable(v.pipe(v.string(), v.transform(clean))), null);
const date = v.optional(
  v.nullable(v.pipe(v.string(), v.check(isDay, "phải là ngày theo dạng năm-tháng-ngày, ví dụ 2020-03-10"))),
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

/** The facts of a meeting, or what is wrong with the text, one Vietnamese sentence a fault. */
export type ParsedMeeting =
  | { readonly meeting: Meeting; readonly faults: readonly [] }
  | { readonly meeting: null; readonly faults: readonly string[] };

/** Reads the text of a `meeting.json`. Facts left out or null are not known; fields that we do not know are passed over. */
export function parseMeeting(json: string): ParsedMeeting {
  const parsed = parseJson(json);
  if (parsed.value === undefined) return { meeting: null, faults: [`Tệp không phải JSON: ${parsed.reason}`] };
  const result = v.safeParse(schema, parsed.value);
  if (!result.success) return { meeting: null, faults: result.issues.map(sentence) };
  const { sessions, sessionLength, awardDecision, signatories, references, ...facts } = result.output;
  return {
    meeting: {
      ...facts,
      halfDays: sessions === null ? null : sessions * (sessionLength === "day" ? 2 : 1),
      references: references.filter((reference) => reference !== ""),
      awardDecision: awardDecision ?? { number: null, date: null },
      signatories: signatories ?? { preparer: null, accountant: null, treasurer: null, chair: null },
    },
    faults: [],
  };
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

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
