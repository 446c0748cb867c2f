import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { modelRows } from "../../support/model-rows";
import { decisionContent } from "@/documents/decision/decision-content";
import { decisionListSheet, decisionSheet } from "@/documents/decision/decision-sheets";
import { decisionFacts } from "@/domain/decision/decision-facts";

const facts = decisionFacts(
  aMeeting(),
  assess([anHonoree(), anHonoree({ kind: "collective", name: "Chi bộ 4" })]),
  () => "Nghị định số 91/2017/NĐ-CP",
);

test("the draft has grounds, three articles and the sum in figures and words", () => {
  const rows = modelRows(decisionSheet(aMeeting(), facts, "Quyết định"));
  expect(rows[0]).toBe("DỰ THẢO");
  expect(rows).toContain("Căn cứ Nghị định số 91/2017/NĐ-CP;");
  expect(rows.filter((row) => row.startsWith("Điều "))).toHaveLength(3);
  expect(rows.join(" ")).toContain("680.000 đồng (Bằng chữ: Sáu trăm tám mươi nghìn đồng)");
});

test("the list goes by collectives, persons and households, with live sums", () => {
  const rows = modelRows(decisionListSheet(aMeeting(), facts, "Danh sách"));
  expect(rows.filter((row) => /^[IV]+\. |^Cộng|^TỔNG/.test(row))).toEqual([
    "I. TẬP THỂ",
    expect.stringMatching(/^Cộng I \| =SUM/),
    "II. CÁ NHÂN",
    expect.stringMatching(/^Cộng II \| =SUM/),
    expect.stringMatching(/^TỔNG CỘNG \| =SUM/),
  ]);
});

test("grounds that the workbook does not know stay open", () => {
  const empty = decisionFacts(aMeeting({ period: null }), [], () => null);
  const content = decisionContent(aMeeting({ awardDecision: { number: null, date: null } }), empty);
  expect(content.number).toBe("……/QĐ-UBND");
  expect(content.grounds.every((ground) => ground.includes("……"))).toBe(true);
});
