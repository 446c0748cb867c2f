import { budgetPaneVi } from "@/messages/vi/budget";
import { checkPaneVi } from "@/messages/vi/check";
import { paperTitlesVi } from "@/messages/vi/document-titles";
import type { FoundIssue } from "../../found-issues/found-issue";
import type { Texts } from "../../texts";

const titled = { ...checkPaneVi, ...budgetPaneVi, ...paperTitlesVi };
type TitleKey = Extract<keyof typeof titled, `issueTitle.${string}`>;

const isTitle = (key: string): key is TitleKey => Object.hasOwn(titled, key);

/** What a kind of issue is called; a kind that has no name of its own is called by the beginning of its first sentence. */
export function issueTitle(issues: readonly FoundIssue[], t: Texts): string {
  const [first] = issues;
  const key = `issueTitle.${first?.issue.code ?? ""}`;
  if (isTitle(key)) return t(key);
  const sentence = first?.sentence ?? "";
  return /^[^.:;,(]{4,60}/u.exec(sentence)?.[0].trim() ?? sentence.slice(0, 60);
}
