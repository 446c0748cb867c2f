import type { GrantLevel, RecipientKind } from "@/domain/model/honoree";
import type { IsoDate } from "@/language/dates/iso-date";
import { multiplier, type Multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { Norm, NormSet } from "@/domain/model/norm";

/** A set as its file gives it, with the sets that end the day before it begins. */
export interface NormFile {
  readonly set: NormSet;
  readonly replaces: readonly string[];
}

const kinds = ["baseSalary", "award", "conference", "competence"] as const;
const levels: readonly GrantLevel[] = ["ward", "district", "city", "department", "state"];
const recipients: readonly RecipientKind[] = ["individual", "collective", "household"];

/**
 * Reads the data file of one decree (`src/norms/sets/*.json`), where multipliers stand as the decree prints them (0.15). A file that is
 * not in the form is refused (throws) with every fault in it, because it is our own.
 */
export function readNormSet(json: unknown): NormFile {
  const faults: string[] = [];
  const fields = new Fields(json, "", faults);
  const id = fields.text("id", /^[a-z0-9-]+$/);
  const rows = fields.list("rows").map((row, index) => readRow(new Fields(row, `rows[${index}].`, faults)));
  const basis = fields.fields("legalBasis");
  const set: NormSet = {
    id,
    title: fields.text("title"),
    kind: fields.oneOf("kind", kinds),
    legalBasis: {
      number: basis.text("number", /^(Luật .*?|Nghị định |Quyết định |Thông tư |Nghị quyết )\d+/),
      article: basis.text("article", /^/),
      url: basis.text("url", /^https?:\/\//),
    },
    effectiveFrom: fields.date("effectiveFrom"),
    effectiveTo: fields.date("effectiveTo"),
    rounding: readRounding(fields.optional("rounding")),
    rows,
    ...readCombination(fields.optional("combination")),
  };
  const replaces = fields.has("replaces") ? fields.list("replaces").map(String) : [];
  checkWhole(set, replaces, faults);
  if (faults.length > 0) throw new Error(`norm set ${id || "?"}: ${faults.join("; ")}`);
  return { set, replaces };
}

function readRounding(fields: Fields | null): NormSet["rounding"] {
  if (fields === null) return null;
  return {
    unitVnd: fields.whole("unitVnd") ?? 0,
    ruleVi: fields.text("ruleVi"),
    source: fields.text("source"),
  };
}

function readCombination(fields: Fields | null): Pick<NormSet, "combination"> {
  return fields === null ? {} : { combination: { source: fields.text("source"), verified: fields.truth("verified") } };
}

function readRow(fields: Fields): Norm {
  const amount = fields.whole("amount");
  return {
    code: fields.text("code", /^[A-Z0-9_]+$/),
    nameVi: fields.text("nameVi"),
    nameEn: fields.text("nameEn"),
    recipient: fields.oneOf("recipient", recipients),
    multiplier: fields.thousandths("multiplier"),
    times: fields.has("times") ? fields.thousandths("times") : null,
    amount: amount === null ? null : vnd(amount),
    ...(fields.has("levels") ? { levels: fields.someOf("levels", levels) } : {}),
    unit: fields.text("unit", /^/),
    article: fields.text("article", /^/),
    note: fields.text("note", /^/),
    verified: fields.truth("verified"),
  };
}

/** What concerns several fields at once. */
function checkWhole(set: NormSet, replaces: readonly string[], faults: string[]): void {
  const { effectiveFrom, effectiveTo, rows } = set;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveFrom > effectiveTo)
    faults.push("effectiveTo is before effectiveFrom");
  if (replaces.length > 0 && effectiveFrom === null) faults.push("replaces needs effectiveFrom");
  if (new Set(rows.map(({ code }) => code)).size !== rows.length) faults.push("a code stands twice");
  if (set.kind === "award" && effectiveFrom !== null && set.rounding === null)
    faults.push("an award decree in force needs its rounding");
  for (const row of rows) {
    const isFigure = row.multiplier !== null || row.amount !== null;
    if (row.multiplier !== null && row.amount !== null) faults.push(`${row.code}: a multiplier and an amount`);
    if (set.kind === "competence" && (isFigure || row.levels === undefined))
      faults.push(`${row.code}: a row of competence says who may grant, and no figure`);
    if (row.times != null && row.multiplier === null) faults.push(`${row.code}: times without a multiplier`);
    if (set.kind === "award" && isFigure && !row.verified) faults.push(`${row.code}: a figure that nobody verified`);
  }
}

/** The fields of one JSON object; what is wrong with them is gathered with its place. */
class Fields {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(
    json: unknown,
    private readonly place: string,
    private readonly faults: string[],
  ) {
    const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
    if (!isObject) faults.push(`${place || "the file"} is no object`);
    this.values = isObject ? (json as Readonly<Record<string, unknown>>) : {};
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name);
  }

  text(name: string, form = /./): string {
    const value = this.values[name];
    if (typeof value === "string" && form.test(value) && value === value.normalize("NFC")) return value;
    this.fault(name, "is no such text");
    return "";
  }

  oneOf<T extends string>(name: string, allowed: readonly [T, ...T[]] | readonly T[]): T {
    const found = allowed.find((each) => each === this.values[name]);
    if (found === undefined) this.fault(name, `is not one of ${allowed.join(", ")}`);
    return found ?? (allowed[0] as T);
  }

  someOf<T extends string>(name: string, allowed: readonly T[]): readonly T[] {
    const found = this.list(name).flatMap((value) => allowed.find((each) => each === value) ?? []);
    if (found.length !== this.list(name).length) this.fault(name, `is not of ${allowed.join(", ")}`);
    return found;
  }

  date(name: string): IsoDate | null {
    const value = this.values[name];
    if (value === null) return null;
    const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isoDay(value);
    if (!isDay) this.fault(name, "is no day");
    return isDay ? value : null;
  }

  /** A whole number above 0; null is not known. */
  whole(name: string): number | null {
    const value = this.values[name];
    if (value === null) return null;
    const isWhole = typeof value === "number" && Number.isSafeInteger(value) && value > 0;
    if (!isWhole) this.fault(name, "is no whole number above 0");
    return isWhole ? value : null;
  }

  /** A decimal with more than three places cannot be written back from thousandths, so it is refused instead of rounded. */
  thousandths(name: string): Multiplier | null {
    const value = this.values[name];
    if (value === null) return null;
    const times = typeof value === "number" ? Math.round(value * 1000) : NaN;
    if (times > 0 && times / 1000 === value) return multiplier(times);
    this.fault(name, "is no number above 0 with at most three decimals");
    return null;
  }

  truth(name: string): boolean {
    const value = this.values[name];
    if (typeof value !== "boolean") this.fault(name, "is neither true nor false");
    return value === true;
  }

  list(name: string): readonly unknown[] {
    const value = this.values[name];
    if (Array.isArray(value) && value.length > 0) return value;
    this.fault(name, "is no list, or an empty one");
    return [];
  }

  fields(name: string): Fields {
    return new Fields(this.values[name], `${this.place}${name}.`, this.faults);
  }

  /** Null where the field is null or absent. */
  optional(name: string): Fields | null {
    return (this.values[name] ?? null) === null ? null : this.fields(name);
  }

  private fault(name: string, what: string): void {
    this.faults.push(`${this.place}${name} ${what}`);
  }
}

const isoDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
