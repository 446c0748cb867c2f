import { orderWords, roundingWords } from "@/domain/norms/norm-options";

test("no words hold the comma at which Excel cuts a drop-down, nor quotes", () => {
  for (const words of [...Object.values(roundingWords), ...Object.values(orderWords)])
    expect(words).not.toMatch(/[,"]/);
});
