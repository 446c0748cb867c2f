import { Button, mergeClasses } from "@fluentui/react-components";
import {
  ChevronDownRegular,
  ChevronRightRegular,
  ErrorCircleFilled,
  InfoFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { Severity } from "@/issues/catalogue/issue-declaration";
import { useTexts } from "../../hooks/use-texts";
import type { IssueActions } from "./issue-list-actions";
import { IgnoreButton } from "./issue-list-ignore";
import { useIssueLook } from "./issue-list-look";
import { bulkFixes, canQuarantine, type IssueGroup } from "./issue-list-rows";

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useIssueLook();
  const Icon = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled }[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true" />;
}

interface Props {
  readonly group: IssueGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly actions: IssueActions | undefined;
}

/** All issues of one kind: how many, and what can be done about all of them at once. */
export function IssueGroupHead({ group, isOpen, onToggle, actions }: Props) {
  const styles = useIssueLook();
  const t = useTexts();
  const count = group.issues.length;
  return (
    <div>
      <h4 className={styles.group}>
        <button type="button" className={styles.groupButton} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? <ChevronDownRegular className={styles.icon} /> : <ChevronRightRegular className={styles.icon} />}
          <SeverityIcon severity={group.severity} />
          <span className={styles.title}>
            {t("issues.byKind", { title: t.translate.issue(group.code, "title"), count })}
          </span>
        </button>
      </h4>
      {actions && count > 1 && <GroupActions group={group} actions={actions} />}
    </div>
  );
}

function GroupActions({ group, actions }: { readonly group: IssueGroup; readonly actions: IssueActions }) {
  const styles = useIssueLook();
  const t = useTexts();
  const count = group.issues.length;
  if (group.issues.some(({ reason }) => reason !== undefined)) return null;
  return (
    <div className={styles.actions}>
      {bulkFixes(group).map(({ id, label, requests }) => (
        <Button
          key={id}
          className={styles.action}
          size="small"
          disabledFocusable={actions.isBusy}
          onClick={() => actions.onFix(requests)}
        >
          {t("issues.fixAll", { count: requests.length, what: label })}
        </Button>
      ))}
      {group.issues.every(canQuarantine) && (
        <Button
          className={styles.action}
          size="small"
          disabledFocusable={actions.isBusy}
          onClick={() => actions.onQuarantine(group.issues.map(({ issue }) => issue))}
        >
          {t("issues.quarantineAll", { count })}
        </Button>
      )}
      {group.code !== "person-suspect" && (
        <IgnoreButton
          label={t("issues.ignoreAll", { count })}
          isBusy={actions.isBusy}
          onIgnore={(reason) =>
            actions.onIgnore(
              group.issues.map(({ issue }) => issue),
              reason,
            )
          }
        />
      )}
    </div>
  );
}
