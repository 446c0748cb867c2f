import type { ExplanationStep } from "@/domain/explanations/explanation";
import { explanationSentence, partSentence } from "@/messages/explanation-sentence";
import { moneyWordsEn } from "@/messages/en/money";
import { moneyWordsVi } from "@/messages/vi/money";
import { createTranslator } from "@/messages/translate";
import { vnd } from "@/domain/money/vnd";

const vi = createTranslator("vi");
const en = createTranslator("en");
const step = (code: ExplanationStep["code"], params: ExplanationStep["params"] = {}): ExplanationStep => ({
  code,
  params,
});

test("figures, spans and sources are written out in both languages", () => {
  const norm = step("norm", {
    multiplier: 0.15,
    source: "NĐ 91/2017",
    trust: "verified",
    from: "2017-10-01",
    to: "2023-12-31",
  });
  expect(explanationSentence(norm, vi)).toBe(
    "Hệ số 0,15: NĐ 91/2017 (đã kiểm chứng), áp dụng 01/10/2017 – 31/12/2023.",
  );
  expect(explanationSentence(norm, en)).toBe(
    "Multiplier 0.15: NĐ 91/2017 (verified), in force 01/10/2017 – 31/12/2023.",
  );
  const open = step("norm", { multiplier: 2, source: "NĐ 152", trust: "unverified", from: "2025-07-01", to: "" });
  expect(explanationSentence(open, vi)).toBe("Hệ số 2: NĐ 152 (chưa kiểm chứng), áp dụng từ 01/7/2025.");
  const undated = step("norm", { multiplier: 2, source: "QĐ", trust: "confirmed", from: "", to: "" });
  expect(explanationSentence(undated, vi)).toBe("Hệ số 2: QĐ (kế toán xác nhận).");
});

test("a rounding names its rule where it is known", () => {
  const params = { rounding: "up", product: 223_500, amount: 230_000 };
  expect(explanationSentence(step("rounded", { ...params, rule: "Điều 68 khoản 2" }), vi)).toBe(
    "Làm tròn lên hàng chục nghìn đồng: 223.500 đồng → 230.000 đồng (Điều 68 khoản 2).",
  );
  expect(explanationSentence(step("rounded", { ...params, rule: "" }), vi)).toBe(
    "Làm tròn lên hàng chục nghìn đồng: 223.500 đồng → 230.000 đồng.",
  );
});

test("another row is told by its place; a rule whose wording nobody read is told as such", () => {
  const other = { other: "CSTĐCS", otherFile: "", otherSheet: "Bổ sung", otherRow: 4 };
  expect(explanationSentence(step("lower", { ...other, rule: "Điều 66", isRuleVerified: 0 }), vi)).toBe(
    "Cùng người, cùng thời gian đã chi «CSTĐCS» (sheet «Bổ sung», dòng 4) cao hơn: không chi dòng này (Điều 66, chưa kiểm chứng nguyên văn).",
  );
  expect(explanationSentence(step("lower", { ...other, rule: "Điều 49 khoản 5", isRuleVerified: 1 }), vi)).toMatch(
    /không chi dòng này \(Điều 49 khoản 5\)\.$/,
  );
  expect(explanationSentence(step("lower", other), vi)).toMatch(/không chi dòng này\.$/);
});

test("parts say how many and what is open", () => {
  const part = { name: "Giấy khen", key: null, count: 3, each: vnd(230_000), amount: vnd(690_000), open: 0 };
  expect(partSentence(part, vi)).toBe("Giấy khen: 3 × 230.000 đồng");
  expect(partSentence({ ...part, each: null, open: 1 }, vi)).toBe("Giấy khen: 3 dòng (chưa có mức: 1 dòng)");
  expect(partSentence({ ...part, key: "no-code", each: null }, vi)).toBe("Chưa xác định mã: 3 dòng");
});

test("a step without a sentence is refused", () => {
  expect(() => explanationSentence({ code: "nothing" as "result", params: {} }, vi)).toThrow(/no sentence/);
});

test("both languages fill in the same places", () => {
  const places = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
  for (const [key, text] of Object.entries(moneyWordsVi))
    expect([key, places(moneyWordsEn[key as keyof typeof moneyWordsVi])]).toEqual([key, places(text)]);
});
