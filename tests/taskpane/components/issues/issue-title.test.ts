import { issuesEn } from "@/messages/en/issues";
import { issuesVi, type IssueCode } from "@/messages/vi/issues";
import { issueTitle } from "@/taskpane/components/issues/issue-title";
import { createTexts } from "@/taskpane/texts";
import { aFoundIssue } from "../../../support/pane-states";

const codes = Object.keys(issuesVi) as IssueCode[];
/** What stands in a title that no name was given: the beginning of one member's sentence. */
const sentence = "BEGINNING OF A SENTENCE";

describe.each(["vi", "en"] as const)("titles of kinds of issues: %s", (language) => {
  const texts = createTexts(language);

  test("every code has a name of its own, so that no group is called by the first of its members", () => {
    const nameless = codes.filter((code) => {
      const found = aFoundIssue({ sentence });
      const title = issueTitle([{ ...found, issue: { ...found.issue, code } }], texts);
      return title === sentence || title.includes("{{") || title.length > 45;
    });
    expect(nameless).toEqual([]);
  });
});

test("both languages know the same issues", () => {
  expect(Object.keys(issuesEn).sort()).toEqual([...codes].sort());
});
