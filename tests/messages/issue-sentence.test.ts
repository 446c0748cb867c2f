import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "@/issues/issue";
import { issueCatalogue } from "@/issues/issue-catalogue";
import { issueSentence, placePhrase } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { wordsVi } from "@/messages/vi/words";

const vi = createTranslator("vi");
const en = createTranslator("en");
const at = { file: "khen.xlsx", sheet: "Cá nhân", row: 34, column: null, field: "awardText" };
const issue = (code: string, params: Issue["params"], place: Partial<Issue["at"]> = {}): Issue<string> => ({
  code,
  severity: "warning",
  at: { ...at, ...place },
  params,
});

describe("issueSentence", () => {
  test("money, kinds and reasons are written out", () => {
    expect(issueSentence(issue("award-amount-differs", { typed: 460_000, norm: 450_000, why: "literal-double" }))).toBe(
      "Danh sách ghi 460.000 đồng, theo định mức là 450.000 đồng (danh sách nhân số tiền đã làm tròn của cá nhân; định mức nhân hệ số trước rồi mới làm tròn). Sổ chi theo định mức.",
    );
    expect(issueSentence(issue("award-amount-differs", { typed: 1, norm: 230_000, why: "other" }))).toBe(
      "Danh sách ghi 1 đồng, theo định mức là 230.000 đồng. Sổ chi theo định mức.",
    );
    expect(issueSentence(issue("award-wrong-recipient", { award: "LĐTT", kind: "collective" }))).toContain(
      "không dành cho tập thể",
    );
    expect(issueSentence(issue("award-not-paid-by-ward", { award: "BK UBND TP", level: "city" }))).toContain(
      "do cấp thành phố khen",
    );
    expect(issueSentence(issue("meeting-fact-missing", { fact: "chair" }))).toContain("Chưa điền: chủ tịch.");
    expect(issueSentence(issue("award-norms-missing", { date: "2016-03-10" }))).toContain("ngày 10/3/2016");
  });

  test("in English figures are grouped the English way", () => {
    expect(
      issueSentence(
        issue("budget-award-line-differs", { item: "X", budget: 2_300_000, awards: 1_500_000, rows: 1234 }),
        en,
      ),
    ).toBe(
      "“X” is budgeted at 2,300,000 đồng, but the award list has 1,234 such awards, 1,500,000 đồng in total. Correct one of the two.",
    );
  });

  test("the other row is told without what both places share", () => {
    const other = (params: Issue["params"]) =>
      /\((.*)\) cùng/.exec(
        issueSentence(issue("two-awards-same-period", { name: "A", otherAward: "CSTĐCS", ...params })),
      )?.[1];
    expect(other({ otherFile: "khen.xlsx", otherSheet: "Cá nhân", otherRow: 23 })).toBe("dòng 23");
    expect(other({ otherFile: "khen.xlsx", otherSheet: "Bổ sung", otherRow: 5 })).toBe("sheet «Bổ sung», dòng 5");
    expect(other({ otherFile: "khac.csv", otherSheet: "", otherRow: 5 })).toBe("tệp khac.csv, dòng 5");
  });

  test("lines without an amount are told beside a sum that differs", () => {
    const sum = (unknown: number) =>
      issueSentence(issue("total-wrong", { shown: 19_065_000, expected: 21_415_000, unknown }));
    expect(sum(1)).toContain("21.415.000 đồng, còn 1 dòng chưa có số tiền. Sổ");
    expect(sum(0)).toContain("21.415.000 đồng. Sổ");
  });

  test("cells that disagree are told with their figures as they are", () => {
    expect(
      issueSentence(issue("computed-differs", { cell: "Hệ số", row: 7, calculated: "", computed: 0.15 })),
    ).toContain("Hệ số, dòng 7: sổ ghi trống, tính lại được 0,15.");
  });

  test("a value that is missing is open, and never «undefined»", () => {
    expect(issueSentence(issue("name-unusual", {}))).toBe("«……» không giống tên người. Hãy xem lại.");
    expect(issueSentence(issue("award-norms-missing", {}))).not.toMatch(/undefined|NaN|\{\{/);
  });

  test("what the user typed is shown as it is, also when it looks like one of our marks", () => {
    expect(issueSentence(issue("name-unusual", { name: "<b>{{x}}</b> $t(word:level.ward)" }))).toContain(
      "«<b>{{x}}</b> $t(word:level.ward)»",
    );
  });

  test("a code without a sentence is refused", () => {
    expect(() => issueSentence(issue("no-such-doubt", {}))).toThrow("no sentence for the issue no-such-doubt");
  });
});

test("placePhrase tells what is known of a place", () => {
  expect(placePhrase({ ...at, column: "Mức\nthưởng" })).toBe(
    "tệp khen.xlsx, sheet «Cá nhân», dòng 34, cột «Mức thưởng»",
  );
  expect(placePhrase({ file: "", sheet: "Hội nghị", row: 0, column: null }, en)).toBe("sheet “Hội nghị”");
});

test("each sentence can be made without a single value", () => {
  for (const code of Object.keys(issueCatalogue)) {
    for (const t of [vi, en]) expect(issueSentence(issue(code, {}), t)).not.toMatch(/undefined|NaN|\{\{|null|\[object/);
  }
});

test("every rule of change has its words", () => {
  const files = ["src/domain", "src/intake", "src/sheet", "src/language/text"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, file)),
  );
  const source = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const rules = [
    ...[...source.matchAll(/change\(\s*"([a-z-]+)"/g)].map(([, rule]) => rule ?? ""),
    ...[...source.matchAll(/\brule: "([a-z-]+)"/g)].map(([, rule]) => rule ?? ""),
    ...[...(/type TextRule =([^;]*);/.exec(source)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(([, rule]) => rule ?? ""),
  ];
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter((rule) => !Object.hasOwn(wordsVi, `change.${rule}`))).toEqual([]);
});
