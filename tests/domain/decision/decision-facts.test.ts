import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { decisionFacts } from "@/domain/decision/decision-facts";
import { decreeOf } from "@/domain/decision/decree-of";

test("the ward decides on its own awards only; recipients are counted once, decrees named once", () => {
  const facts = decisionFacts(
    aMeeting(),
    assess([
      anHonoree(),
      anHonoree({ awardText: "Lao động tiên tiến" }),
      anHonoree({ name: "Chi bộ 4", kind: "collective" }),
      anHonoree({ name: "Vũ Bá Bách", awardText: "Bằng khen của Chủ tịch UBND thành phố" }),
    ]),
    () => "Nghị định số 91/2017/NĐ-CP",
  );
  expect(facts.counts).toEqual({ collective: 1, individual: 1, household: 0 });
  expect(facts.groups.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(["collective 1", "individual 2"]);
  expect(facts.total).toBe(230_000 + 450_000 + 450_000);
  expect(facts.decrees).toEqual(["Nghị định số 91/2017/NĐ-CP"]);
});

test.each([
  ["Nghị định 91/2017/NĐ-CP (31/7/2017), Điều 69 khoản 1c", "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017"],
  ["Nghị định số 152/2025/NĐ-CP", "Nghị định số 152/2025/NĐ-CP"],
  [
    "Quyết định 21/2010/QĐ-UBND (31/5/2010), Điều 5 sửa bởi Quyết định 42/2013",
    "Quyết định số 21/2010/QĐ-UBND ngày 31/5/2010",
  ],
])("%s is quoted as %s", (basis, document) => {
  expect(decreeOf(basis)).toBe(document);
});
