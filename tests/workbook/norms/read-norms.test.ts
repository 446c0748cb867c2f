import { hasAwardDecree, lawInForce, type NormRow } from "@/workbook/norms/read-norms";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const row = (known: Partial<NormRow>): NormRow => ({
  code: "GK_XA",
  nameVi: "Giấy khen",
  kind: "award",
  multiplier: multiplier(150),
  times: null,
  amount: null,
  levels: null,
  measure: "lần mức lương cơ sở",
  legalBasis: "Nghị định 91/2017/NĐ-CP",
  effectiveFrom: "2017-10-01",
  effectiveTo: "2023-12-31",
  setId: "award-nd91-2017",
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
  ...known,
});
const undated = row({ code: "NTVT_PHUONG", multiplier: null, effectiveFrom: null, effectiveTo: null, setId: "hanoi" });
const salary = row({ code: "BASE", kind: "baseSalary", multiplier: null, amount: vnd(1_300_000), setId: "base" });
const on = (date: string) => lawInForce([row({}), undated, salary], { decisionDate: date, meetingDate: null });

describe("hasAwardDecree", () => {
  test("a decree whose dates hold the decision date", () => expect(hasAwardDecree(on("2020-03-10"))).toBe(true));
  test("a set without dates prices nothing, so it is no decree", () => {
    expect(on("2016-06-01").norms.map(({ code }) => code)).toContain("NTVT_PHUONG");
    expect(hasAwardDecree(on("2016-06-01"))).toBe(false);
  });
});
