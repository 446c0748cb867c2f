import { planNumberText, planSignature } from "@/domain/plan/plan-signature";
import { planFormatOn } from "@/domain/plan/plan-format";
import { aMeeting } from "@tools/samples/a-meeting";

const signed = (chair: string | null, orgUnit: string | null = "UBND phường Đức Giang") =>
  planSignature({ orgUnit, signatories: { ...aMeeting().signatories, chair } });

test.each([
  ["Lương Hồng Điệp", ["CHỦ TỊCH"], "Lương Hồng Điệp"],
  ["Chủ tịch UBND: Lương Hồng Điệp", ["CHỦ TỊCH"], "Lương Hồng Điệp"],
  ["PCT. Trần Văn A", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Trần Văn A"],
  ["Phó Chủ tịch Trần Văn A", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Trần Văn A"],
  [null, ["CHỦ TỊCH"], null],
])("«%s» signs as %j", (chair, titles, name) =>
  expect(signed(chair)).toEqual({ authority: "TM. ỦY BAN NHÂN DÂN", titles, name }),
);

test("a unit that is no People's Committee does not sign for one", () => {
  expect(signed("A", "Hội Cựu chiến binh phường").authority).toBeNull();
  expect(signed("A", "Uỷ ban nhân dân xã Vĩnh Tường").authority).toBe("TM. ỦY BAN NHÂN DÂN");
});

test.each([
  ["7", "07/KH-UBND"],
  ["132", "132/KH-UBND"],
  ["32/KH-UBND", "32/KH-UBND"],
  ["  ", null],
  [null, null],
])("the number «%s» is printed as %s", (planNumber, text) =>
  expect(planNumberText({ planNumber, orgUnit: "UBND phường Đức Giang" })).toBe(text),
);

test.each([
  ["2020-03-04", "tt01"],
  ["2020-03-05", "nd30"],
  [null, "nd30"],
] as const)("a plan of %s is laid out by %s", (date, format) => expect(planFormatOn(date)).toBe(format));
