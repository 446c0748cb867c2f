import type { IssueCatalogue } from "@/issues/catalogue/issue-declaration";
import { issueMaker } from "@/issues/issue-of";
import { placeInWorkbook } from "@/issues/place-of";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { groupIssues } from "@/taskpane/components/issues/issue-list-rows";
import { createTexts } from "@/taskpane/texts";

/** All that a new kind of issue needs: one declaration. */
const catalogue = {
  "email-invalid": {
    severity: ["warning", "error"],
    vi: { title: "Thư điện tử không đúng", text: "«{{typed}}» không phải địa chỉ thư; mức {{fee, vnd}}." },
    en: { title: "Invalid email address", text: "“{{typed}}” is not a valid email address; fee {{fee, vnd}}." },
  },
} as const satisfies IssueCatalogue;

const issueOf = issueMaker(catalogue);
const at = placeInWorkbook("Đại biểu", "email");
const issue = issueOf("email-invalid", at, { typed: "an@", fee: 50_000 });
const grave = issueOf("email-invalid", at, { typed: "an", fee: 50_000 }, "error");

test("it has a sentence and a title in both languages", () => {
  const [vi, en] = [createTranslator("vi", catalogue), createTranslator("en", catalogue)];
  expect(issueSentence(issue, vi)).toBe("«an@» không phải địa chỉ thư; mức 50.000 đồng.");
  expect(issueSentence(issue, en)).toBe("“an@” is not a valid email address; fee 50,000 đồng.");
  expect([vi, en].map((t) => t.issue(issue.code, "title"))).toEqual([
    "Thư điện tử không đúng",
    "Invalid email address",
  ]);
});

test("it has its severity, and the pane shows it in a group of its own", () => {
  const texts = createTexts("en", catalogue);
  const found = [issue, grave, issue].map((each) => ({
    issue: each,
    severity: each.severity,
    sentence: issueSentence(each, texts.translate),
    place: "",
    canShow: true,
  }));
  const groups = groupIssues(found);
  expect(groups.map(({ severity, issues }) => `${severity} ${issues.length}`)).toEqual(["warning 2", "error 1"]);
  expect(groups.map(({ code }) => texts.translate.issue(code, "title"))).toEqual(
    Array.from({ length: 2 }, () => "Invalid email address"),
  );
});

test("a translator without it refuses it", () => {
  expect(() => issueSentence(issue)).toThrow("no sentence for the issue email-invalid");
});
