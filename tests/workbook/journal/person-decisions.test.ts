import fc from "fast-check";
import { aDelegate } from "@tools/samples/a-delegate";
import { personKey } from "@/domain/people/person-decision";
import { personRecords, type PersonRecord } from "@/domain/people/person-record";
import { delegateTable } from "@/tables/lists/delegates";
import { entry } from "@/workbook/journal/journal-entries";
import { decisionEntry, decisionRows, decisionsOf, findPersons } from "@/workbook/journal/person-decisions";
import { noRecords, readRecords } from "@/workbook/records/read-records";
import { tableRows } from "@/workbook/rows/table-rows";
import { ownLists } from "@/tables/list-kinds";
import { draftOf, journalOf } from "../../support/draft-of";

const person = (facts: Partial<PersonRecord> = {}): PersonRecord => ({
  name: "Trần Thị An",
  position: null,
  orgUnit: "Tổ dân phố số 3",
  phones: [],
  birthYear: null,
  sex: null,
  isDelegate: true,
  source: { file: "a.xlsx", sheet: "S", row: 4 },
  ...facts,
});
const an = person();
const other = person({ birthYear: 1965, source: { file: "b.xlsx", sheet: "S", row: 9 } });

describe("a decision about two rows", () => {
  test("tells both persons and their rows, and goes with no list", () => {
    const kept = decisionEntry(an, other, "same");
    expect(kept).toMatchObject({ entry: "Về người", sourceFile: null, sourceSheet: null, sourceRow: null });
    expect(kept.what).toMatch(/^Trần Thị An \(.*a\.xlsx.*4.*\) và Trần Thị An \(.*b\.xlsx.*9.*\): cùng một người$/);
  });

  test("of two about one pair the later counts, whichever row was named first", () => {
    const journal = journalOf([decisionEntry(an, other, "same"), decisionEntry(other, an, "different")]);
    expect(decisionRows(journal)).toEqual([
      { rowIndex: 1, decision: expect.objectContaining({ verdict: "different" }) as unknown },
    ]);
  });

  test("other entries, and one that somebody altered, are no decisions", () => {
    const altered = { ...decisionEntry(an, other, "same"), exact: "{}" };
    expect(decisionsOf(journalOf([altered, entry("source", an.source, { what: "a" })]))).toEqual([]);
  });

  test("it is read back as it was made", () => {
    const persons = fc.record({
      name: fc.string({ minLength: 1 }),
      orgUnit: fc.option(fc.string()),
      phones: fc.array(fc.stringMatching(/^0\d{9}$/), { maxLength: 2 }),
      birthYear: fc.option(fc.integer({ min: 1900, max: 2020 })),
    });
    const verdicts = fc.constantFrom("same" as const, "different" as const);
    fc.assert(
      fc.property(persons, persons, verdicts, (one, two, verdict) => {
        const [a, b] = [person(one), person(two)];
        const read = decisionsOf(journalOf([decisionEntry(a, b, verdict)]));
        expect(read.map((decision) => [decision.a, decision.b, decision.verdict])).toEqual([
          [personKey(a), personKey(b), verdict],
        ]);
      }),
    );
  });
});

describe("the person that a row names", () => {
  const delegate = aDelegate();
  const empty = { headings: [], rows: [] };
  const records = readRecords(
    draftOf({ DaiBieu: tableRows(delegateTable, [delegate], 1), KhenThuong: empty, DuToan: empty }),
  );

  test("is found by its source", () => {
    expect(findPersons(records)(delegate.source)).toEqual(personRecords([delegate], [])[0]);
  });

  test("is none for another row or an empty workbook", () => {
    expect(findPersons(records)({ ...delegate.source, row: 99 })).toBeNull();
    expect(findPersons(noRecords(ownLists))(delegate.source)).toBeNull();
  });
});
