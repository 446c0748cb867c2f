import { parseDate } from "@/language/dates/dates";
import { blankRecord, put } from "@/tables/settings/schema/record";
import { factsOf, pathOf, type RecordOf, type Settings } from "@/tables/settings/schema/settings";
import type { JsonFault, JsonForm } from "@/tables/settings/schema/json-form";

/** The facts of a file and what is wrong with it; a faulty fact is not known. */
export interface ParsedSettings<Own extends Settings> {
  /** Null when the text is no JSON object at all. */
  readonly record: RecordOf<Own> | null;
  readonly faults: readonly JsonFault[];
}

/**
 * Reads facts from the text of a JSON file like `meeting.json`, by the declaration of their sheet. Facts left out or null are not known, entries
 * that nobody declared are passed over; all faults are gathered.
 */
export function parseSettings<Own extends Settings>(own: Own, json: string): ParsedSettings<Own> {
  const { value, reason } = parseJson(json);
  if (value === undefined) return { record: null, faults: [{ kind: "no-json", reason }] };
  if (Array.isArray(value)) return { record: null, faults: [{ kind: "no-group" }] };
  if (!isGroup(value)) return { record: null, faults: [mustBe("", "group", value)] };
  const record = blankRecord(own) as Record<string, unknown>;
  const faults: JsonFault[] = [];
  for (const [key, fact] of factsOf(own)) {
    if (fact.json === null) continue;
    const path = pathOf(key, fact);
    const entry = fact.json.kind === "joined" ? value : entryAt(value, path, faults);
    const read = readEntry(entry, fact.json, fact.json.kind === "joined" ? [] : path, faults);
    if (read !== null) put(record, path, read);
  }
  return { record: record as RecordOf<Own>, faults };
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

/** What the file says at a path; a group that is none is a fault, once. */
function entryAt(file: Group, path: readonly string[], faults: JsonFault[]): unknown {
  let inner: unknown = file;
  for (const [depth, key] of path.entries()) {
    if (inner === undefined || inner === null) return null;
    if (!isGroup(inner)) {
      const at = path.slice(0, depth).join(".");
      if (!faults.some((fault) => fault.kind === "wrong" && fault.path === at)) faults.push(mustBe(at, "group", inner));
      return null;
    }
    inner = inner[key];
  }
  return inner;
}

/** The value of an entry; null where it is left out, blank or faulty. */
function readEntry(
  entry: unknown,
  form: JsonForm<never> | JsonForm<unknown>,
  path: readonly string[],
  faults: JsonFault[],
): unknown {
  if (entry === undefined || entry === null) return null;
  const at = path.join(".");
  const fault = (must: Parameters<typeof mustBe>[1], more: object = {}): null => {
    faults.push({ ...mustBe(at, must, entry), ...more });
    return null;
  };
  switch (form.kind) {
    case "text":
      return typeof entry === "string" ? clean(entry) : fault("text");
    case "date": {
      if (typeof entry !== "string") return fault("text");
      const day = clean(entry);
      return day === null ? null : (isoDay(day) ?? fault("date"));
    }
    case "whole":
      if (typeof entry !== "number") return fault("number");
      if (!Number.isSafeInteger(entry)) return fault("whole");
      if (entry < form.least) return fault("least", { least: form.least });
      return form.make === undefined ? entry : form.make(entry);
    case "choice":
      return typeof entry === "string" && Object.hasOwn(form.words, entry)
        ? entry
        : fault("choice", { words: form.words });
    case "texts":
      return Array.isArray(entry) ? readTexts(entry, form.most, at, faults) : fault("texts");
    case "joined":
      return form.join(
        Object.fromEntries(
          Object.entries(form.parts).map(([key, part]) => [
            key,
            readEntry((entry as Group)[key], part, [...path, key], faults),
          ]),
        ),
      );
  }
}

/** A list with a faulty text is not known as a whole. */
function readTexts(
  entries: readonly unknown[],
  most: number,
  at: string,
  faults: JsonFault[],
): readonly string[] | null {
  const wrong = entries.flatMap((entry, index) =>
    typeof entry === "string" ? [] : [mustBe(`${at}.${index}`, "text", entry)],
  );
  if (wrong.length > 0) {
    faults.push(...wrong);
    return null;
  }
  const texts = entries.flatMap((entry) => clean(String(entry)) ?? []);
  if (texts.length > most) faults.push({ kind: "too-many", path: at, count: texts.length, most });
  return texts.slice(0, most);
}

const mustBe = (
  path: string,
  must: Extract<JsonFault, { readonly kind: "wrong" }>["must"],
  found: unknown,
): Extract<JsonFault, { readonly kind: "wrong" }> => ({ kind: "wrong", path, must, found: asFound(found) });

/** A value as JSON writes it; groups and lists by their kind only. */
function asFound(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return isGroup(value) ? (Array.isArray(value) ? "[ ]" : "{ }") : String(value);
}

function parseJson(json: string): { readonly value: unknown; readonly reason: string } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, "")) as unknown, reason: "" };
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { value: undefined, reason: fault.message };
  }
}

const clean = (text: string): string | null => text.normalize("NFC").replace(/\s+/g, " ").trim() || null;

function isoDay(text: string): string | null {
  const reading = parseDate(text);
  return reading.kind === "date" ? reading.iso : null;
}
