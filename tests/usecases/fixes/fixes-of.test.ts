import type { Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import { fixesOf, isFixable } from "@/usecases/fixes/fixes-of";
import type { FixSubject } from "@/usecases/fixes/fix";
import { vnd } from "@/domain/money/vnd";
import type { Delegate } from "@/domain/model/delegate";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { aDelegate } from "@tools/samples/a-delegate";
import { aBudgetLine, anHonoree, lawOf2020 } from "@tools/samples/an-honoree";

const other = anHonoree({ period: "2018", source: { file: "khen.xlsx", sheet: "Cá nhân", row: 12 } });

/** The fixes as `id: what they write`. */
function fixes(
  code: IssueCode,
  field: string | null,
  subject: FixSubject,
  params: Issue["params"] = {},
): readonly string[] {
  const issue: Issue = { code, severity: "warning", at: { ...subject.record.source, column: null, field }, params };
  return fixesOf(issue, subject, {
    norms: lawOf2020.norms,
    unsettled: (award) => ({
      rows: award === "CSTDCS" ? [{ source: subject.record.source, award }] : [],
      levels: ["district", "department"],
    }),
    alike: (source, award) => ({ rows: [{ source, award }], amount: 450_000 }),
    period: "2015-2020",
    recordOf: ({ row }) => (row === 12 ? { kind: "honorees", record: other } : null),
  }).map(({ id, writes, removesRow, adds = [], verdict }) => {
    const parts = [
      ...Object.entries(writes).map(([key, value]) => `${key}=${String(value)}`),
      ...adds.map((cells) => `+ ${Object.values(cells).join(" ")}`),
      ...(removesRow === true ? ["- row"] : []),
      ...(verdict === undefined ? [] : [verdict]),
    ];
    return `${id}: ${parts.join(", ")}`;
  });
}
const delegate = (facts: Partial<Delegate> = {}): FixSubject => ({ kind: "delegates", record: aDelegate(facts) });
const honoree = (facts: Partial<Honoree> = {}): FixSubject => ({ kind: "honorees", record: anHonoree(facts) });
const line = (facts: Partial<BudgetLine> = {}): FixSubject => ({ kind: "budget", record: aBudgetLine(facts) });

test.each<[IssueCode, string | null, FixSubject, Issue["params"], readonly string[]]>([
  ["name-missing", "fullName", delegate({ fullName: "" }), {}, ["remove-row: - row"]],
  [
    "name-form",
    "fullName",
    delegate({ fullName: "AN" }),
    { likely: "Lê An", honorific: "Bà" },
    ["write-likely: fullName=Lê An, honorific=Bà"],
  ],
  [
    "phone-form",
    "phone",
    delegate({ phone: "912345678" }),
    { likely: "0912345678" },
    ["write-likely: phone=0912345678"],
  ],
  [
    "phone-form",
    "phone",
    delegate(),
    { likely: "0912345678", second: "0987654321" },
    ["write-likely: phone=0912345678, phone2=0987654321"],
  ],
  [
    "phone-two-numbers",
    "phone",
    delegate({ phone: "0912345678", phone2: "0987654321" }),
    {},
    ["keep-first-phone: phone2=null", "keep-second-phone: phone=0987654321, phone2=null"],
  ],
  [
    "year-two-digits",
    "birthYear",
    delegate(),
    { readings: "2005, 1905" },
    ["take-first-reading: birthYear=2005", "take-second-reading: birthYear=1905"],
  ],
  ["sex-unreadable", "sex", delegate(), {}, ["set-male: sex=Nam", "set-female: sex=Nữ"]],
  [
    "two-names-in-cell",
    "fullName",
    delegate({ fullName: "Bà Lê Thị An, Trần Văn Bình" }),
    {},
    ["split-rows: fullName=Lê Thị An, honorific=Bà, + Trần Văn Bình "],
  ],
  ["duplicate-in-list", "fullName", delegate(), { row: 3 }, ["remove-row: - row", "different-people: different"]],
  ["duplicate-in-list", "name", honoree(), { row: 3 }, ["remove-row: - row"]],
  ["person-suspect", "fullName", delegate(), {}, ["same-person: same", "different-people: different"]],
  ["two-posts-two-rows", "fullName", delegate(), { row: 3 }, ["same-person: same", "different-people: different"]],
  [
    "plan-group-missing",
    "planGroup",
    delegate({ position: "Tổ trưởng TDP", orgUnit: "TDP 3", group: null }),
    {},
    ["take-group: planGroup=Cơ sở: BTCB - TTDP - TBCTMT"],
  ],
  ["plan-group-missing", "planGroup", delegate({ position: null, orgUnit: null, group: null }), {}, []],
  [
    "recipient-kind-differs",
    "name",
    honoree({ kind: "household" }),
    { list: "individual", taken: "household" },
    ["set-kind: kind=Cá nhân"],
  ],
])("a person: %s in %s", (code, field, subject, params, expected) => {
  expect(fixes(code, field, subject, params)).toEqual(expected);
  expect(isFixable(code)).toBe(true);
});

test.each<[IssueCode, string, FixSubject, Issue["params"], readonly string[]]>([
  [
    "money-ambiguous",
    "typedAmount",
    honoree(),
    { readings: "1490, 1490000" },
    ["take-first-reading: typedAmount=1490", "take-second-reading: typedAmount=1490000"],
  ],
  [
    "money-in-thousands",
    "typedAmount",
    honoree({ typedAmount: vnd(450) }),
    { typed: 450, likely: 450_000 },
    ["multiply-thousand: typedAmount=450000"],
  ],
  ["item-missing", "item", line({ item: "" }), {}, ["remove-row: - row"]],
  ["quantity-missing", "quantity", line({ quantity: null }), {}, ["quantity-one: quantity=1"]],
  ["price-missing", "unitPrice", line({ unitPrice: null }), {}, []],
  [
    "lump-sum",
    "typedAmount",
    line({ quantity: null, unitPrice: null, typedAmount: vnd(900_000) }),
    {},
    ["as-one-lot: quantity=1, unitPrice=900000"],
  ],
  [
    "lump-sum",
    "typedAmount",
    line({ unitPrice: null, typedAmount: vnd(900_000) }),
    {},
    ["price-from-amount: unitPrice=300000", "as-one-lot: quantity=1, unitPrice=900000"],
  ],
  [
    "amount-differs",
    "typedAmount",
    line({ typedAmount: vnd(1_800_000) }),
    {},
    [
      "take-calculated: typedAmount=1500000",
      "price-from-amount: unitPrice=600000",
      "quantity-from-amount: quantity=3.6",
    ],
  ],
  [
    "amount-differs",
    "typedAmount",
    line({ typedAmount: vnd(1_000_000), quantity: 3, unitPrice: vnd(700_000) }),
    {},
    ["take-calculated: typedAmount=2100000"],
  ],
  ["budget-quantity-too-precise", "quantity", line({ quantity: 1 / 3 }), {}, ["round-quantity: quantity=0.333"]],
  ["price-above-norm", "unitPrice", line(), { ceiling: 40_000 }, ["take-ceiling: unitPrice=40000"]],
  [
    "budget-award-line-differs",
    "amount",
    line(),
    { rows: 4, awards: 1_800_000 },
    ["take-awards-sum: quantity=4, unitPrice=450000, typedAmount=1800000"],
  ],
  [
    "budget-award-line-differs",
    "amount",
    line(),
    { rows: 3, awards: 1_000_000 },
    ["take-awards-sum: quantity=1, unitPrice=1000000, typedAmount=1000000"],
  ],
  ["budget-group-missing", "group", line({ group: null }), { group: "Trang trí" }, ["take-group: group=Trang trí"]],
  ["number-form", "unitPrice", line(), { typed: "500k", likely: 500_000 }, []],
])("figures: %s in %s", (code, field, subject, params, expected) => {
  expect(fixes(code, field, subject, params)).toEqual(expected);
});

test.each<[IssueCode, FixSubject, Issue["params"], readonly string[]]>([
  [
    "award-amount-differs",
    honoree({ typedAmount: vnd(220_000) }),
    { typed: 220_000, norm: 230_000 },
    [
      "take-norm: typedAmount=230000",
      "pay-typed: overrideAmount=220000, overrideReason=Theo số tiền ghi trong danh sách",
    ],
  ],
  [
    "award-level-missing",
    honoree({ awardText: "Giấy khen" }),
    {},
    ["award-of-ward: awardText=Giấy khen của Chủ tịch UBND phường", "take-code: code=GK_XA", "take-code: code=GK"],
  ],
  [
    "award-without-norm",
    honoree({ awardText: "Gia đình hiếu học" }),
    {},
    ["mark-unpaid: unpaidReason=Chưa có định mức"],
  ],
  ["award-wrong-recipient", honoree({ awardText: "LĐTT", kind: "collective" }), {}, ["set-kind: kind=Cá nhân"]],
  [
    "award-several-in-one-cell",
    honoree({ awardText: "LĐTT, GK CT UBND phường" }),
    {},
    ["split-rows: awardText=LĐTT, + GK CT UBND phường "],
  ],
  ["award-several-in-one-cell", honoree({ awardText: "LĐTT, thưởng thêm" }), {}, []],
  ["award-not-paid-by-ward", honoree(), {}, ["pay-by-ward: level=Phường"]],
  [
    "award-payer-unsettled",
    honoree(),
    { code: "CSTDCS" },
    ["pay-all-by-other: level=Quận", "pay-all-by-other: level=Sở, ngành", "pay-all-by-ward: level=Phường"],
  ],
  ["award-payer-unsettled", honoree(), { code: "TTLDTT" }, []],
  [
    "award-not-granted",
    honoree({ awardText: "Không đạt LĐTT" }),
    { award: "Không đạt LĐTT" },
    ["award-granted: awardText=LĐTT", "confirm-unpaid: unpaidReason=Xác nhận không chi: Không đạt LĐTT"],
  ],
  [
    "award-not-granted",
    honoree({ awardText: "LĐTT", note: "đã chi" }),
    { award: "LĐTT" },
    [
      "award-granted: overrideAmount=450000, overrideReason=Đã có quyết định khen, phường chi",
      "confirm-unpaid: unpaidReason=Xác nhận không chi: LĐTT",
    ],
  ],
  [
    "money-on-item-without-norm",
    honoree({ awardText: "Gia đình hiếu học", typedAmount: vnd(1) }),
    {},
    ["clear-typed: typedAmount=null", "pay-typed: overrideAmount=1, overrideReason=Theo số tiền ghi trong danh sách"],
  ],
  [
    "two-awards-period-missing",
    honoree({ period: null }),
    { otherFile: "khen.xlsx", otherSheet: "Cá nhân", otherRow: 12 },
    ["take-period: period=2018"],
  ],
  ["two-awards-period-missing", honoree({ period: null }), {}, []],
  ["award-twice", honoree(), {}, ["remove-row: - row"]],
])("an award: %s", (code, subject, params, expected) => {
  expect(fixes(code, code === "award-amount-differs" ? "typedAmount" : "awardText", subject, params)).toEqual(expected);
});

test("what has no sure remedy offers none", () => {
  expect(fixes("file-damaged", null, delegate())).toEqual([]);
  expect(isFixable("file-damaged")).toBe(false);
});
