import { Button, Input, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, SearchRegular, WarningFilled } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Issue, Severity } from "@/domain/tables/issue";
import { foldAccents } from "@/vietnamese/fold-accents";
import { useTexts } from "../hooks/use-texts";
import type { FoundIssue } from "../results";
import { VirtualList } from "./virtual-list";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  search: { width: "100%" },
  none: { color: tokens.colorNeutralForeground2, margin: 0 },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    boxSizing: "border-box",
  },
  clickable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "3px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled }[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden="true" />;
}

type Row =
  | { readonly key: string; readonly heading: Severity; readonly count: number }
  | { readonly key: string; readonly entry: FoundIssue };

/** Issues in reading order: errors, then warnings, then notes, each group below its heading; a group's own order is kept. */
function groupRows(issues: readonly FoundIssue[]): readonly Row[] {
  return severities.flatMap((severity): readonly Row[] => {
    const group = issues.filter((found) => found.severity === severity);
    if (group.length === 0) return [];
    const heading = { key: severity, heading: severity, count: group.length };
    return [heading, ...group.map((entry, index) => ({ key: `${severity}-${index}`, entry }))];
  });
}

interface Props {
  readonly issues: readonly FoundIssue[];
  readonly onShow: (issue: Issue) => void;
}

/** All doubts about the lists, errors first, with counts, a filter by severity and a search without accents; a click shows the cell. */
export function IssueList({ issues, onShow }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const [only, setOnly] = useState<Severity | null>(null);
  const [search, setSearch] = useState("");
  const rows = useMemo(() => {
    const wanted = foldAccents(search.trim());
    const found = issues.filter(
      (issue) =>
        (only === null || issue.severity === only) &&
        (wanted === "" || foldAccents(`${issue.sentence} ${issue.place}`).includes(wanted)),
    );
    return groupRows(found);
  }, [issues, only, search]);

  return (
    <div className={styles.root}>
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
              checked={only === severity}
              disabled={count === 0}
              onClick={() => setOnly(only === severity ? null : severity)}
            >
              {t(`issues.${severity}`, { count })}
            </ToggleButton>
          );
        })}
      </div>
      {issues.length > 8 && (
        <Input
          className={styles.search}
          type="search"
          size="small"
          contentBefore={<SearchRegular aria-hidden="true" />}
          placeholder={t("issues.search")}
          aria-label={t("issues.search")}
          value={search}
          onChange={(_event, change) => setSearch(change.value)}
        />
      )}
      {rows.length === 0 ? (
        <p className={styles.none}>
          {t("issues.noneFound")}{" "}
          <Button appearance="transparent" size="small" onClick={() => (setOnly(null), setSearch(""))}>
            {t("issues.showAll")}
          </Button>
        </p>
      ) : (
        <VirtualList
          label={t("issues.list")}
          items={rows}
          keyOf={(row) => row.key}
          render={(row) => ("entry" in row ? <Entry entry={row.entry} onShow={onShow} /> : <Heading row={row} />)}
        />
      )}
    </div>
  );
}

function Heading({ row }: { readonly row: { readonly heading: Severity; readonly count: number } }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <h3 className={styles.heading}>
      {t(`issues.heading.${row.heading}`)} ({row.count})
    </h3>
  );
}

function Entry({ entry, onShow }: { readonly entry: FoundIssue; readonly onShow: (issue: Issue) => void }) {
  const styles = useStyles();
  const t = useTexts();
  const words = (
    <>
      <SeverityIcon severity={entry.severity} />
      <span className={styles.words}>
        <span>{entry.sentence}</span>
        <span className={styles.place}>{entry.place}</span>
      </span>
    </>
  );
  if (!entry.canShow) return <div className={styles.entry}>{words}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.entry, styles.clickable)}
      title={t("issues.showCell")}
      onClick={() => onShow(entry.issue)}
    >
      {words}
    </button>
  );
}
