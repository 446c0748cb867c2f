import { Button, Input, Select, ToggleButton } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import type { Issue } from "@/issues/issue";
import { useTexts } from "../../hooks/use-texts";
import type { FoundIssue } from "../../found-issues/found-issue";
import type { IssueActions } from "./issue-list-actions";
import { IssueEntry } from "./issue-list-entry";
import { IssueGroupHead, SeverityIcon } from "./issue-list-group";
import { useIssueLook } from "./issue-list-look";
import { filterIssues, issueRows, severities, sourceOf, type IssueFilter, type IssueRow } from "./issue-list-rows";
import { VirtualList } from "../virtual-list";

interface Props {
  readonly issues: readonly FoundIssue[];
  readonly onShow: (issue: Issue) => void;
  /** What the user chose to ignore; shown instead on demand. */
  readonly ignored?: readonly FoundIssue[];
  readonly actions?: IssueActions | undefined;
}

const everything: IssueFilter = { severity: null, source: null, search: "" };

/**
 * All issues of the lists, errors first, in groups of one kind with their counts; filters by severity and by list, and a search without
 * accents. A click shows the cell; with `actions` a click corrects one row or all of a kind, or ignores them with a reason.
 */
export function IssueList({ issues, onShow, ignored = [], actions }: Props) {
  const styles = useIssueLook();
  const t = useTexts();
  const [filter, setFilter] = useState(everything);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [isIgnoredShown, setIsIgnoredShown] = useState(false);
  const shown = isIgnoredShown && ignored.length > 0 ? ignored : issues;
  const rows = useMemo(
    () => issueRows(filterIssues(shown, filter), { toggled, isSearch: filter.search.trim() !== "" }),
    [shown, filter, toggled],
  );
  const toggle = (key: string) =>
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div className={styles.root}>
      <Filters issues={shown} filter={filter} onFilter={setFilter}>
        {ignored.length > 0 && (
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.filter}
            checked={isIgnoredShown}
            onClick={() => setIsIgnoredShown(!isIgnoredShown)}
          >
            {t("issues.showIgnored", { count: ignored.length })}
          </ToggleButton>
        )}
      </Filters>
      {rows.length === 0 ? (
        <p className={styles.none}>
          {t("issues.noneFound")}{" "}
          <Button appearance="transparent" size="small" onClick={() => setFilter(everything)}>
            {t("issues.showAll")}
          </Button>
        </p>
      ) : (
        <VirtualList
          label={t("issues.list")}
          items={rows}
          keyOf={(row) => row.key}
          render={(row) => <Row row={row} onShow={onShow} actions={actions} onToggle={toggle} />}
        />
      )}
    </div>
  );
}

interface RowProps extends Pick<Props, "onShow" | "actions"> {
  readonly row: IssueRow;
  readonly onToggle: (key: string) => void;
}

function Row({ row, onShow, actions, onToggle }: RowProps) {
  const styles = useIssueLook();
  const t = useTexts();
  if (row.kind === "entry") return <IssueEntry entry={row.entry} onShow={onShow} actions={actions} />;
  if (row.kind === "group")
    return (
      <IssueGroupHead group={row.group} isOpen={row.isOpen} onToggle={() => onToggle(row.key)} actions={actions} />
    );
  return (
    <h3 className={styles.severity}>
      {t(`issues.heading.${row.severity}`)} ({row.count})
    </h3>
  );
}

interface FiltersProps {
  readonly issues: readonly FoundIssue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
  readonly children: ReactNode;
}

function Filters({ issues, filter, onFilter, children }: FiltersProps) {
  const styles = useIssueLook();
  const t = useTexts();
  const sources = useMemo(() => [...new Set(issues.map(sourceOf))], [issues]);
  return (
    <>
      <div className={styles.filters} role="group" aria-label={t("issues.filter")}>
        {severities.map((severity) => {
          const count = issues.filter((found) => found.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              shape="circular"
              className={styles.filter}
              icon={<SeverityIcon severity={severity} />}
              checked={filter.severity === severity}
              disabled={count === 0}
              onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
            >
              {t(`issues.${severity}`, { count })}
            </ToggleButton>
          );
        })}
        {children}
      </div>
      {sources.length > 1 && (
        <Select
          className={styles.wide}
          size="small"
          aria-label={t("issues.sources")}
          value={filter.source ?? "*"}
          onChange={(_event, { value }) => onFilter({ ...filter, source: value === "*" ? null : value })}
        >
          <option value="*">{t("issues.allSources")}</option>
          {sources.map((source) => (
            <option key={source} value={source}>
              {source === "" ? t("issues.ownWorkbook") : source}
            </option>
          ))}
        </Select>
      )}
      {issues.length > 8 && (
        <Input
          className={styles.wide}
          type="search"
          size="small"
          contentBefore={<SearchRegular aria-hidden="true" />}
          placeholder={t("issues.search")}
          aria-label={t("issues.search")}
          value={filter.search}
          onChange={(_event, change) => onFilter({ ...filter, search: change.value })}
        />
      )}
    </>
  );
}
