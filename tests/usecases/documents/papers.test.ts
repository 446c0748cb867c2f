/**
 * Every money paper and paper of the hall of one small conference, as the XML of its file says it, beside what the user is told before
 * it goes out. `UPDATE=1 npx jest tests/usecases/documents/papers` writes the goldens anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allKinds } from "@/usecases/documents/all-kinds";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import { issueSentence } from "@/messages/issue-sentence";
import { aPaperWorkbook } from "../../support/a-paper-book";
import { ourTemplates as templates } from "../../support/our-templates";
import { workbookText } from "../../support/sheet-text";

const folder = join("tests", "cases", "giay-to");
const kinds = allKinds.filter(({ group }) => group !== "people");
const variants: readonly (readonly [string, string, DocumentOptions])[] = [
  ...kinds.map(({ id }) => [id, id, {}] as const),
  ["payment-cash-by-unit", "payment-cash", { split: "unit", order: "stage", payees: "no-account" }],
  ["payment-cash-standing", "payment-cash", { orientation: "portrait", pageTotals: "yes", split: "group" }],
  ["payment-voucher-by-group", "payment-voucher", { split: "group" }],
  ["envelope-labels-3x8", "envelope-labels", { labels: "3x8" }],
];

test.each(variants)("%s reads as before", async (name, id, options) => {
  const kind = kinds.find((each) => each.id === id);
  const made = kind?.compose(aPaperWorkbook(), options);
  const bytes = await made?.file?.bytes(templates);
  if (made === undefined || bytes === undefined) throw new Error(`${id} has no file`);
  const told = made.issues.map((issue) => `! ${issue.severity}: ${issueSentence(issue)}`);
  const text = [...told, made.file?.name, workbookText(bytes), ""].join("\n");
  const golden = join(folder, `${name}.txt`);
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});

test("the same book and choices give the same bytes", async () => {
  for (const kind of kinds) {
    const [one, other] = await Promise.all([0, 1].map(() => kind.compose(aPaperWorkbook(), {}).file?.bytes(templates)));
    expect(one).toEqual(other);
  }
});

test("a number typed into the order of handing over reorders every paper of the hall", () => {
  const book = aPaperWorkbook();
  const moved = {
    ...book,
    records: {
      ...book.records,
      honorees: book.records.honorees.map((row, index) => ({ ...row, stageOrder: index === 4 ? 0 : row.stageOrder })),
    },
  };
  for (const id of ["calling-list", "bank-notes", "envelope-labels"] as const) {
    const sheets = (own: typeof book) => JSON.stringify(kinds.find((kind) => kind.id === id)?.compose(own, {}).sheets);
    const place = (own: typeof book, name: string) => sheets(own).indexOf(name);
    expect(place(book, "Lê Quang Vinh")).toBeLessThan(place(book, "Tổ dân phố số 5"));
    expect(place(moved, "Tổ dân phố số 5")).toBeLessThan(place(moved, "Lê Quang Vinh"));
  }
});

test("sheets of parts have names that Excel takes, each its own", () => {
  const book = aPaperWorkbook();
  const long = "Trường Trung học cơ sở [Đô thị]: Việt Hưng/Long Biên";
  const units = {
    ...book,
    assessed: book.assessed.map((entry, index) => ({
      ...entry,
      honoree: { ...entry.honoree, orgUnit: `${long} ${index % 2 === 0 ? "A" : "B"}` },
    })),
  };
  const names = kinds[0]?.compose(units, { split: "unit" }).sheets.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(2);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
});
