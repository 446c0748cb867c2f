import { readFileSync } from "node:fs";
import { join } from "node:path";
import { matchPeople, type PersonPair } from "@/domain/people/match-people";
import type { Source } from "@/sheet/grid";
import type { IntakeResult } from "@/intake/result/intake-result";
import { createIntake } from "@/workers/intake";

interface Row {
  readonly sheet: string;
  readonly row: number;
}
interface ExpectedPerson extends Row {
  readonly fullName: string | null;
  readonly unit: string | null;
  readonly position: string | null;
  readonly group: string | null;
  readonly phone: string | null;
  readonly phone2?: string;
  readonly birthYear?: number | null;
  readonly sex?: "m" | "f" | null;
}
interface ExpectedHonoree extends Row {
  readonly recipient: string;
  readonly name: string;
  readonly unit: string | null;
  readonly position: string | null;
  readonly awardText: string;
  readonly period: string | null;
  readonly moneyParsed?: number | null;
}
interface ExpectedLine extends Row {
  readonly group: string;
  readonly item: string;
  readonly unit: string;
  readonly quantity: number;
  readonly unitPrice: number | null;
  readonly amountStated: number | null;
}
interface ExpectedFile {
  readonly sheets: readonly {
    readonly name: string;
    readonly headerRows: readonly number[];
    readonly dataRows: number;
  }[];
  readonly people?: readonly ExpectedPerson[];
  readonly honorees?: readonly ExpectedHonoree[];
  readonly lines?: readonly ExpectedLine[];
}
interface Fault extends Source {
  readonly column: string;
  readonly kind: string;
  readonly expect: "fix" | "ask" | "keep" | "skip";
}
interface Expected {
  readonly files: Readonly<Record<string, ExpectedFile>>;
  readonly faults: readonly Fault[];
  readonly samePerson: readonly PersonPair[];
  readonly notSamePerson: readonly PersonPair[];
  readonly distinctDelegates: number;
}

const folder = join("tests/cases/duc-giang-2020");
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
const names = Object.keys(expected.files);

/** Which code of a change, an issue or a skipped row answers a seeded fault. The faults of award money and norms are found by the awards' own checks. */
const answers: Readonly<Record<string, readonly string[]>> = {
  "nfd-text": ["nfc"],
  "filler-cell": ["filler-cell"],
  "ditto-mark": ["ditto-mark"],
  "honorific-in-name": ["honorific"],
  "rank-in-name": ["honorific"],
  "placeholder-not-a-person": ["placeholder-not-a-person"],
  "all-caps-name": ["all-caps"],
  "year-as-text": ["year"],
  "year-full-date": ["year"],
  "lookalike-letter": ["lookalike-letter"],
  "phone-dots": ["phone"],
  "phone-spaces": ["phone"],
  "phone-country-code": ["phone"],
  "phone-leading-zero-lost": ["phone"],
  "phone-invalid": ["phone-invalid"],
  "phone-scientific": ["phone-digits-lost"],
  "phone-two-numbers": ["phone-two-numbers"],
  "no-break-space": ["no-break-space"],
  "control-character": ["control-character"],
  "hidden-row": ["hidden-row"],
  "stt-gap": ["ordinal-gap"],
  "stt-repeated": ["ordinal-repeated"],
  "extra-space": ["extra-space"],
  "year-two-digits": ["year-two-digits"],
  "year-invalid": ["year-invalid"],
  "year-both-columns": ["year-both-columns"],
  "ditto-without-source": ["ditto-without-source"],
  "duplicate-in-list": ["duplicate-in-list"],
  "two-posts-two-rows": ["two-posts-two-rows"],
  "blank-row": ["blank"],
  "merged-unit-cell": ["merged-cell"],
  "tcvn3-capital-lost": ["legacy-font"],
  "footer-count-wrong": ["footer-count-wrong"],
  "line-break-in-cell": ["line-break"],
  "money-text": ["money-text"],
  "amount-text": ["money-text"],
  "money-in-thousands": ["money-in-thousands"],
  "sum-wrong": ["sum-wrong"],
  "price-missing": ["price-missing"],
  "amount-differs": ["amount-differs"],
  "subtotal-wrong": ["subtotal-wrong"],
  "total-wrong": ["total-wrong"],
};
const ofAwards = new Set([
  "award-without-norm",
  "award-level-missing",
  "award-not-paid-by-ward",
  "money-wrong",
  "money-rounded-down",
  "money-literal-double",
  "money-on-item-without-norm",
  "two-awards-same-period",
]);

let result: IntakeResult;
beforeAll(async () => {
  const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  result = await createIntake().readFiles(files);
});

const isAt =
  (file: string, { sheet, row }: Row) =>
  ({ source }: { readonly source: Source }): boolean =>
    source.file === file && source.sheet === sheet && source.row === row;

test.each(names)("%s: every row is taken or skipped with a reason", (name) => {
  for (const { name: sheetName, headerRows, dataRows } of expected.files[name]?.sheets ?? []) {
    const sheet = result.sheets.find((one) => one.file === name && one.sheet === sheetName);
    expect(sheet).toMatchObject({ headerRow: headerRows[0], rowsTaken: dataRows });
    expect((sheet?.rowsTaken ?? 0) + (sheet?.skipped.length ?? 0)).toBe(sheet?.rowsRead);
    expect(new Set(sheet?.skipped.map(({ row }) => row)).size).toBe(sheet?.skipped.length);
  }
});

test("every delegate is as expected", () => {
  let compared = 0;
  for (const name of names) {
    for (const person of expected.files[name]?.people ?? []) {
      const { fullName, position, unit, group, phone } = person;
      const found = result.delegates.filter(isAt(name, person));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({
        ...(fullName === null ? {} : { fullName }),
        position,
        orgUnit: unit,
        group,
        phone,
        phone2: person.phone2 ?? null,
        birthYear: person.birthYear ?? null,
        sex: person.sex ?? null,
      });
      compared += 1;
    }
  }
  expect(compared).toBe(result.delegates.length);
});

test("every honoree is as expected", () => {
  const honorees = expected.files["khen-thuong.xlsx"]?.honorees ?? [];
  for (const honoree of honorees) {
    const { name, recipient, position, unit, awardText, period, moneyParsed } = honoree;
    const found = result.honorees.find(isAt("khen-thuong.xlsx", honoree));
    expect(found).toMatchObject({
      name,
      kind: recipient,
      position,
      orgUnit: unit,
      period,
      typedAmount: moneyParsed ?? null,
    });
    expect(found?.awardText).toBe(awardText.replace(/\s+/g, " "));
  }
  expect(result.honorees).toHaveLength(honorees.length);
});

test("every budget line is as expected", () => {
  const lines = expected.files["du-toan.xlsx"]?.lines ?? [];
  for (const line of lines) {
    const { group, item, unit, quantity, unitPrice, amountStated } = line;
    const found = result.budget.find(isAt("du-toan.xlsx", line));
    expect(found).toMatchObject({ group, item, measure: unit, quantity, unitPrice, typedAmount: amountStated });
  }
  expect(result.budget).toHaveLength(lines.length);
  expect(result.budget.map(({ fund }) => fund)).toEqual([
    ...Array<string>(7).fill("meeting"),
    "other",
    "meeting",
    ...Array<string>(4).fill("award"),
  ]);
});

describe("seeded faults", () => {
  const found = (fault: Fault): readonly string[] => {
    const here = ({ at }: { readonly at: Source }): boolean =>
      at.file === fault.file && at.sheet === fault.sheet && at.row === fault.row;
    const sheet = result.sheets.find((one) => one.file === fault.file && one.sheet === fault.sheet);
    return [
      ...result.changes.filter(here).map(({ rule }) => rule),
      ...result.issues.filter(here).map(({ code }) => code),
      ...(sheet?.skipped ?? []).filter(({ row }) => row === fault.row).map(({ reason }) => reason),
    ];
  };

  test("each is fixed, asked about or skipped at its place", () => {
    const missed = expected.faults.filter(
      (fault) =>
        fault.expect !== "keep" &&
        !ofAwards.has(fault.kind) &&
        !(answers[fault.kind] ?? []).some((code) => found(fault).includes(code)),
    );
    expect(missed).toEqual([]);
  });

  test("what is to be fixed is a change or a note, what is to be asked is an issue at the column", () => {
    for (const fault of expected.faults.filter(({ expect: way, kind }) => way === "ask" && !ofAwards.has(kind))) {
      const issues = result.issues.filter(
        ({ code, at, severity }) =>
          at.file === fault.file &&
          at.sheet === fault.sheet &&
          at.row === fault.row &&
          severity !== "note" &&
          (answers[fault.kind] ?? []).includes(code),
      );
      expect(issues).toHaveLength(1);
      const column = issues[0]?.at.column;
      if (column !== null && column !== undefined) expect(fault.column.split(" / ")).toContain(column);
    }
  });

  test("nothing else is a warning: at most two in a hundred of the rows without a fault", () => {
    const faulty = new Set(
      expected.faults
        .filter((fault) => fault.expect === "ask")
        .map(({ file, sheet, row }) => `${file}|${sheet}|${row}`),
    );
    const warned = result.issues.filter(
      ({ at, severity }) => severity !== "note" && !faulty.has(`${at.file}|${at.sheet}|${at.row}`),
    );
    const rows = result.delegates.length + result.honorees.length + result.budget.length;
    expect(warned.length).toBeLessThanOrEqual(rows * 0.02);
  });
});

describe("people", () => {
  const key = ({ file, sheet, row }: Source): string => `${file}|${sheet}|${row}`;
  const pairKey = ({ a, b }: PersonPair): string => [key(a), key(b)].sort().join(" = ");

  test("the same are the same and no others, over all lists", () => {
    const people = matchPeople(result.delegates, result.honorees);
    expect(people.same.map(pairKey).sort()).toEqual(expected.samePerson.map(pairKey).sort());
    const suspects = people.suspects.map(pairKey);
    for (const pair of expected.notSamePerson) expect(people.same.map(pairKey)).not.toContain(pairKey(pair));
    expect(suspects.length).toBeGreaterThan(0);
    expect(people).toMatchObject({ entries: 124 });
  });

  test("heads are the distinct persons among the delegates", () => {
    expect(matchPeople(result.delegates, result.honorees).heads).toBe(expected.distinctDelegates);
  });
});
