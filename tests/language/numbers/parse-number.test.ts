import fc from "fast-check";
import { parseMoneyText, parseQuantity } from "@/language/numbers/parse-number";

describe("parseMoneyText", () => {
  test.each([
    ["450.000đ", 450_000],
    ["450,000", 450_000],
    ["450 000", 450_000],
    ["450.000 VNĐ", 450_000],
    ["1.490.000 đồng", 1_490_000],
    ["1.490.000 đồng chẵn", 1_490_000],
    ["2.000.000,-", 2_000_000],
    ["1.490.000đ/", 1_490_000],
    ["1.490.000,00", 1_490_000],
    ["0,45 triệu", 450_000],
    ["VND 450,000", 450_000],
    ["₫450.000", 450_000],
    ["450.000đ (bốn trăm năm mươi nghìn đồng)", 450_000],
    ["2 triệu rưỡi", 2_500_000],
    ["1,49 tr", 1_490_000],
    ["1,490 triệu", 1_490_000],
    ["1.5 tỷ", 1_500_000_000],
    ["500k", 500_000],
    ["500 nghìn", 500_000],
    ["1tr490", 1_490_000],
    ["2tr5", 2_500_000],
    ["1 triệu 490 nghìn", 1_490_000],
    ["1 triệu 90 nghìn đồng", 1_090_000],
    ["1.490đ", 1_490],
    ["1490", 1_490],
    ["230.000", 230_000],
    ["5.000đ/chai", 5_000],
    ["100.000 đồng/người/buổi", 100_000],
    ["500k/tiết mục", 500_000],
    ["0", 0],
  ])("%s", (typed, amount) => expect(parseMoneyText(typed)).toEqual({ kind: "amount", amount }));

  test.each([
    ["1.490", [1_490, 1_490_000]],
    ["1,49", [1_490_000]],
    ["12.5", [12_500_000]],
  ])("%s must be asked", (typed, readings) => expect(parseMoneyText(typed)).toEqual({ kind: "ambiguous", readings }));

  test.each([
    "",
    "chưa có",
    "-5",
    "1,490,000.50",
    "1.49.000",
    "12 + 5",
    "450.000 và 230.000",
    "0,0005 nghìn",
    "9".repeat(20),
  ])("%s is unreadable", (typed) => expect(parseMoneyText(typed)).toEqual({ kind: "unreadable" }));
});

describe("parseQuantity", () => {
  test.each([
    ["12", 12],
    ["1.200", 1_200],
    ["0,5", 0.5],
    ["1,5 ngày", 1.5],
    ["12 bông", 12],
  ])("%s", (typed, quantity) => expect(parseQuantity(typed)).toEqual({ kind: "quantity", quantity }));
  test.each(["", "x", "vài", "0,12345"])("«%s» is unreadable", (typed) =>
    expect(parseQuantity(typed)).toEqual({ kind: "unreadable" }),
  );
});

describe("properties", () => {
  test("triệu with comma and đồng agree digit by digit", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 999 }), (millions, thousands) => {
        const typed = `${millions},${String(thousands).padStart(3, "0")} triệu`;
        expect(parseMoneyText(typed)).toEqual({ kind: "amount", amount: millions * 1_000_000 + thousands * 1_000 });
      }),
    ));
  test("no text makes an amount that is no safe integer", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,đk tr") }), (typed) => {
        const read = parseMoneyText(typed);
        if (read.kind === "amount") expect(Number.isSafeInteger(read.amount)).toBe(true);
      }),
    ));
});
