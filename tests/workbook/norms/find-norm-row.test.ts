import { findNormRow } from "@/workbook/norms/find-norm-row";
import type { LawInForce, NormRow } from "@/workbook/norms/read-norms";
import { defaultNormOptions } from "@/domain/norms/norm-options";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const row = (more: Partial<NormRow> = {}): NormRow => ({
  code: "GK",
  nameVi: "Giấy khen",
  kind: "award",
  multiplier: multiplier(300),
  times: null,
  amount: null,
  levels: null,
  measure: "lần mức lương cơ sở",
  legalBasis: "NĐ",
  effectiveFrom: null,
  effectiveTo: null,
  setId: "a",
  verified: true,
  confirmed: false,
  isUsable: true,
  unitAmount: null,
  unitSource: null,
  note: "",
  url: "",
  rowIndex: 0,
  row: 5,
  calculated: null,
  ...more,
});
const law = (...norms: NormRow[]): LawInForce => ({
  norms,
  baseSalary: vnd(1_490_000),
  baseSalaryNorm: null,
  options: defaultNormOptions,
  competences: [],
  wardMayGrant: new Set(),
});
const blank = row({ multiplier: null, verified: false, isUsable: false });
const waiting = row({ verified: false, isUsable: false });

test.each<[string, LawInForce, unknown]>([
  ["the one row with a figure", law(row(), blank), { found: true, priced: { applied: 450_000 } }],
  ["two rows with a figure", law(row(), row({ setId: "b" })), { found: false, reason: "ambiguous" }],
  ["a figure that waits beside one that counts", law(row(), waiting), { found: true }],
  ["a figure that waits", law(waiting), { found: false, reason: "waiting" }],
  ["no figure", law(blank), { found: false, reason: "no-figure" }],
  ["no row", law(row({ code: "LDTT" })), { found: false, reason: "none" }],
])("%s", (_, each, expected) => expect(findNormRow("GK", each)).toMatchObject(expected as object));
