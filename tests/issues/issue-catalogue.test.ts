import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { issueCatalogue, isIssueCode, type IssueCode } from "@/issues/issue-catalogue";
import type { IssueDeclaration } from "@/issues/catalogue/issue-declaration";

const declared = Object.entries<IssueDeclaration>(issueCatalogue);
const placeholders = (text: string) => [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, inside]) => inside);

test.each(declared)("%s says the same in both languages, in clean text", (code, { vi, en }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  expect(new Set(placeholders(en.text))).toEqual(new Set(placeholders(vi.text)));
  for (const text of [vi.text, en.text]) {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/ {2}|\s$/);
  }
});

test("a title names the kind: short, without a value of one of its members", () => {
  const odd = declared.flatMap(([, { vi, en }]) =>
    [vi.title, en.title].filter((title) => title === "" || title.length > 45 || /\{\{|[.]$/.test(title)),
  );
  expect(odd).toEqual([]);
});

test("a code is declared in one subject only", () => {
  const codes = readdirSync("src/issues/catalogue").flatMap((file) =>
    [...readFileSync(join("src/issues/catalogue", file), "utf8").matchAll(/^ {2}"([a-z0-9-]+)": \{$/gm)].map(
      ([, code]) => code ?? "",
    ),
  );
  expect(codes.sort()).toEqual(declared.map(([code]) => code).sort());
});

test("a misspelt code is none", () => {
  expect(isIssueCode("phone-invalid")).toBe(true);
  expect(isIssueCode("phone-invalidd")).toBe(false);
  expect(isIssueCode("toString")).toBe(false);
  // @ts-expect-error it does not compile either
  const misspelt: IssueCode = "phone-invalidd";
  expect(isIssueCode(misspelt)).toBe(false);
});
