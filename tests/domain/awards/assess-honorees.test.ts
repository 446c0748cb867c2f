import { assessHonorees } from "@/domain/awards/assess-honorees";
import { vnd } from "@/domain/money/vnd";
import { anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

describe("assessHonorees", () => {
  test("reads the award, finds its code and prices it", () => {
    expect(assess([anHonoree()])[0]).toMatchObject({
      recognised: { award: "giay-khen", level: "ward" },
      absence: null,
      combination: { kind: "alone" },
      priced: { code: "GK_XA", level: "ward", multiplier: 150, amount: 230_000, payableByWard: 230_000 },
    });
  });

  test("the lower title of one person's period is not paid, and says why by its code", () => {
    const [lower, higher] = assess([anHonoree({ awardText: "LĐTT" }), anHonoree({ awardText: "CSTĐCS" })]);
    expect(lower?.priced).toMatchObject({ amount: 450_000, unpaidReason: "lower-title-same-period", payable: 0 });
    expect(higher?.priced).toMatchObject({ amount: 1_490_000, unpaidReason: null, payable: 1_490_000 });
  });

  test("what is not granted is not paid, and stands in no other title's way", () => {
    const [granted, proposed] = assess([anHonoree({ awardText: "LĐTT" }), anHonoree({ awardText: "đề nghị CSTĐCS" })]);
    expect(granted).toMatchObject({ status: "granted", priced: { unpaidReason: null, payable: 450_000 } });
    expect(proposed).toMatchObject({ status: "proposed", priced: { unpaidReason: "proposed", payable: 0 } });
    expect(assess([anHonoree({ note: "đã nhận tiền" })])[0]).toMatchObject({ status: "paid", priced: { payable: 0 } });
  });

  test("a blank or unknown award has no code and no money, and says why", () => {
    const list = assess([anHonoree({ awardText: null }), anHonoree({ awardText: "Gia đình hiếu học" })]);
    expect(list.map(({ absence, priced }) => [absence, priced.amount])).toEqual([
      ["blank", null],
      ["not-recognised", null],
    ]);
  });

  test("an amount with its reason stands against the rule on several awards, and not against a person's own reason", () => {
    const honorees = [anHonoree({ awardText: "LĐTT" }), anHonoree({ awardText: "CSTĐCS" })];
    const assessed = (choices: Parameters<typeof assessHonorees>[2]["choices"]) =>
      assessHonorees(honorees, lawOf2020, { recipients: ["a", "a"], choices: choices ?? [] })[0]?.priced;
    const override = { amount: vnd(400_000), reason: "QĐ 5" };
    expect(assessed([{ override }])).toMatchObject({
      amount: 450_000,
      overriddenTo: 400_000,
      unpaidReason: null,
      payable: 400_000,
    });
    expect(assessed([{ override: { ...override, reason: null } }])).toMatchObject({ overriddenTo: null, payable: 0 });
    expect(assessed([{ override, unpaidReason: "trả lại" }])).toMatchObject({ overriddenTo: 400_000, payable: 0 });
  });

  test("a title whose norm is an amount is compared with the others by what it comes to", () => {
    const norms = [
      { code: "LDTT", nameVi: "LĐTT", multiplier: null, amount: vnd(500_000) },
      { code: "CSTDCS", nameVi: "CSTĐCS", multiplier: null, unitAmount: vnd(400_000), unitSource: "QĐ 5" },
    ];
    const honorees = [anHonoree({ awardText: "LĐTT" }), anHonoree({ awardText: "CSTĐCS" })];
    const assessed = assessHonorees(honorees, { ...lawOf2020, norms }, { recipients: ["a", "a"] });
    expect(assessed.map(({ priced }) => priced.payable)).toEqual([500_000, 0]);
  });

  test("what a person chose takes precedence over the text: code, level, and paying after all", () => {
    const honorees = [
      anHonoree({ awardText: "Cờ thi đua" }),
      anHonoree({ awardText: "LĐTT" }),
      anHonoree({ awardText: "CSTĐCS" }),
    ];
    const [chosen, paid] = assessHonorees(honorees, lawOf2020, {
      recipients: ["a", "b", "b"],
      choices: [{ code: "TTLDTT", level: "ward" }, { unpaidReason: null }],
    });
    expect(chosen).toMatchObject({
      absence: null,
      priced: { code: "TTLDTT", amount: 1_200_000, payableByWard: 1_200_000 },
    });
    expect(paid).toMatchObject({ combination: { kind: "unpaid" }, priced: { unpaidReason: null, payable: 450_000 } });
  });

  test("a code that a person removed stays away", () => {
    const [entry] = assessHonorees([anHonoree()], lawOf2020, { recipients: [null], choices: [{ code: null }] });
    expect(entry?.priced).toMatchObject({ code: null, amount: null, payable: vnd(0) });
  });

  test("without norms in force nothing is priced", () => {
    const [entry] = assessHonorees(
      [anHonoree()],
      { norms: [], baseSalary: null, wardMayGrant: new Set() },
      { recipients: [null] },
    );
    expect(entry).toMatchObject({ absence: "no-norm-line", priced: { amount: null } });
  });
});
