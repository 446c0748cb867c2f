import { checkRecipientName } from "@/fields/name/recipient-name";
import { recipientWords } from "@/domain/model/words";
import type { CellRow } from "@/fields/rules/declaration";
import type { CellValue } from "@/sheet/grid";

const check = (name: CellValue, kind: CellValue) => {
  const row: CellRow = {
    source: { file: "", sheet: "Khen thưởng", row: 5 },
    cell: (key) => (key === "kind" ? kind : null),
  };
  return checkRecipientName(name, row)?.code ?? null;
};

test.each([
  ["Trần Thị An", recipientWords.individual, null],
  ["trần thị an", recipientWords.individual, "name-form"],
  ["tổ dân phố số 3", recipientWords.collective, null],
  ["Tổ dân phố  số 3", recipientWords.collective, "text-form"],
  ["Gia đình ông Nguyễn Trọng Sơn", recipientWords.household, null],
])("%j as «%s»: %s", (name, kind, code) => {
  expect(check(name, kind)).toBe(code);
});

test.each([
  ["Ông Trần Văn An", "name-form"],
  ["Tổ dân phố số 3", null],
])("without a kind the name itself says it: %j: %s", (name, code) => {
  expect(check(name, null)).toBe(code);
});

test.each([null, "", "  "])("a blank name (%j) is missing, of whatever kind", (name) => {
  for (const kind of [null, ...Object.values(recipientWords)]) expect(check(name, kind)).toBe("name-missing");
});
