import { Button, mergeClasses } from "@fluentui/react-components";
import type { Issue } from "@/issues/issue";
import { useTexts } from "../../hooks/use-texts";
import type { FoundFix, FoundIssue } from "../../found-issues/found-issue";
import type { IssueActions } from "./issue-list-actions";
import { IgnoreButton } from "./issue-list-ignore";
import { useIssueLook } from "./issue-list-look";
import { canQuarantine } from "./issue-list-rows";

interface Props {
  readonly entry: FoundIssue;
  readonly onShow: (issue: Issue) => void;
  readonly actions: IssueActions | undefined;
}

/** One issue: its sentence and place, which lead to its cell, and what can be done about it. */
export function IssueEntry({ entry, onShow, actions }: Props) {
  const styles = useIssueLook();
  const t = useTexts();
  const words = (
    <>
      <span>{entry.sentence}</span>
      <span className={styles.place}>{entry.place}</span>
      {entry.reason !== undefined && (
        <span className={styles.place}>{t("issues.ignoredBecause", { reason: entry.reason })}</span>
      )}
    </>
  );
  return (
    <div className={styles.entry}>
      {entry.canShow ? (
        <button
          type="button"
          className={mergeClasses(styles.words, styles.clickable)}
          title={t("issues.showCell")}
          onClick={() => onShow(entry.issue)}
        >
          {words}
        </button>
      ) : (
        <div className={styles.words}>{words}</div>
      )}
      {actions && <EntryActions entry={entry} actions={actions} />}
    </div>
  );
}

function EntryActions({ entry, actions }: { readonly entry: FoundIssue; readonly actions: IssueActions }) {
  const styles = useIssueLook();
  const t = useTexts();
  const { issue, fixes = [], reason } = entry;
  const { isBusy } = actions;
  if (reason !== undefined) {
    return (
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => actions.onReopen([issue])}>
          {t("issues.reopenAgain")}
        </Button>
      </div>
    );
  }
  // Two persons are decided about where both rows are in sight.
  const isPair = issue.code === "person-suspect";
  const offered = isPair ? [] : fixes;
  const click = ({ fix }: FoundFix): void => {
    if (fix.verdict === undefined) actions.onFix([{ issue, fix }]);
    else actions.onDecide(issue, fix.verdict);
  };
  return (
    <div className={styles.actions}>
      {isPair && (
        <Button className={styles.action} size="small" onClick={() => actions.onCompare(issue)}>
          {t("issues.compare")}
        </Button>
      )}
      {offered.map((found) => (
        <Button
          key={`${found.fix.id} ${found.label}`}
          className={styles.action}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => click(found)}
        >
          {found.label}
        </Button>
      ))}
      {canQuarantine(entry) && (
        <Button
          className={styles.action}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => actions.onQuarantine([issue])}
        >
          {t("issues.quarantineRows")}
        </Button>
      )}
      <IgnoreButton label={t("issues.ignore")} isBusy={isBusy} onIgnore={(given) => actions.onIgnore([issue], given)} />
    </div>
  );
}
