import type { CrossFacts } from "@/domain/cross-read/cross-read";
import type { ReadDocument, Reading, ReadingPlace } from "@/domain/cross-read/read-document";

const nowhere: ReadingPlace = {
  document: "",
  kind: "file",
  part: "body",
  paragraph: null,
  table: null,
  row: null,
  field: null,
};

/** A file of these paragraphs. */
export const aDocument = (lines: readonly string[], over: Partial<ReadDocument> = {}): ReadDocument => ({
  name: "van-ban.docx",
  kind: "file",
  passages: lines.map((text, index) => ({ at: { ...nowhere, document: "van-ban.docx", paragraph: index + 1 }, text })),
  tables: [],
  ...over,
});

/** A file of one table. */
export function aTable(rows: readonly (readonly string[])[]): ReadDocument {
  const read = rows.map((cells, index) => ({
    at: { ...nowhere, document: "bang.docx", table: 1, row: index + 1 },
    cells,
  }));
  return {
    name: "bang.docx",
    kind: "file",
    passages: read.map(({ at, cells }) => ({ at, text: cells.filter((cell) => cell !== "").join(" | ") })),
    tables: [read],
  };
}

export const aReading = (value: string, over: Partial<Reading> = {}): Reading => ({
  at: { ...nowhere, document: "Hội nghị", kind: "fact" },
  text: value,
  value,
  ...over,
});

const nothing = { allowed: new Set<number>(), total: null };

/** Facts of a workbook that knows nothing. */
export const crossFacts = (over: Partial<CrossFacts> = {}): CrossFacts => ({
  own: {
    orgUnit: null,
    plan: { number: null, date: null, reading: aReading("") },
    decision: { number: null, date: null, reading: aReading("") },
  },
  meetingDay: { date: null, reading: aReading("") },
  counts: { collective: nothing, individual: nothing, household: nothing, delegate: nothing },
  sums: { meeting: null, awards: null, grand: null, all: new Set() },
  names: [],
  ...over,
});
