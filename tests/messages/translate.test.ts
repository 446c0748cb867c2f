import { readFileSync } from "node:fs";
import type { SkipReason } from "@/issues/issue";
import { createTranslator } from "@/messages/translate";
import { wordsEn } from "@/messages/en/words";
import { wordsVi } from "@/messages/vi/words";

describe("createTranslator", () => {
  test("two languages stand beside each other", () => {
    const [vi, en] = [createTranslator("vi"), createTranslator("en")];
    expect([vi("word:severity.warning"), en("word:severity.warning")]).toEqual(["Cần xem", "To review"]);
    expect([vi.language, en.language]).toEqual(["vi", "en"]);
    expect(vi("word:left-out.other-level", { detail: "city" })).toBe("cấp thành phố khen thì cấp thành phố chi");
  });

  test("the pane's sentences come through the same door", () => {
    expect(createTranslator("vi")("pane:appName")).toBe("Bảng Vàng");
  });

  test("every refusal of the host has its sentence", () => {
    const codes = [...readFileSync("src/workbook/workbook-error.ts", "utf8").matchAll(/\| "([a-z-]+)"/g)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(Object.keys(wordsVi)).toContain(`refusal.${code}`);
  });

  test("every reason for leaving out a row has its word", () => {
    const reasons: Record<SkipReason, true> = {
      blank: true,
      letterhead: true,
      header: true,
      "number-row": true,
      group: true,
      subtotal: true,
      restated: true,
      total: true,
      footer: true,
      signature: true,
      hidden: true,
      "not-a-list": true,
    };
    for (const reason of Object.keys(reasons)) expect(Object.keys(wordsVi)).toContain(`skip.${reason}`);
  });
});

test("words have the same values in both languages", () => {
  const values = (text: string) => new Set([...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, inside]) => inside));
  for (const key of Object.keys(wordsVi) as (keyof typeof wordsVi)[])
    expect([key, values(wordsEn[key])]).toEqual([key, values(wordsVi[key])]);
});
