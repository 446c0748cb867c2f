import { planGroup } from "@/fields/post/plan-group";
import { planGroupWords } from "@/domain/model/words";
import type { CellValue } from "@/sheet/grid";

const row = { source: { file: "", sheet: "Đại biểu", row: 5 }, cell: () => null };
const check = (value: CellValue) => planGroup.check?.(value, row) ?? null;

test.each(Object.values(planGroupWords))("«%s» is a group, in any case", (word) => {
  expect(check(word)).toBeNull();
  expect(check(word.toUpperCase())).toBeNull();
});

test("a blank group is missing", () => {
  expect(check(null)).toEqual({ code: "plan-group-missing", params: {} });
  expect(check(" ")).toEqual({ code: "plan-group-missing", params: {} });
});

test("another word is unknown and names the choices, without one that is likely", () => {
  expect(check("Khách mời")).toEqual({
    code: "word-unknown",
    params: { typed: "Khách mời", choices: Object.values(planGroupWords).join(" / ") },
  });
});

test("no choice has a comma, at which Excel cuts a drop-down", () => {
  expect(planGroup.look.choices).toEqual(Object.values(planGroupWords));
  expect(Object.values(planGroupWords).filter((word) => word.includes(","))).toEqual([]);
});
