import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { ListsActions } from "../actions";
import type { ListsPane } from "../state";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How far a reading has come, and the way to stop it while nothing is written. */
export function ReadingProgress() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const { progress } = usePane((pane: ListsPane) => pane.listing);
  const shown = progress && {
    name: [progress.file, progress.sheet].filter((part) => part !== "").join(" › "),
    rows: progress.rows,
    of: progress.of,
  };
  const key = shown !== null && shown.of > 0 ? "lists.progressOf" : "lists.progress";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.text} role="status">
          {shown === null ? t("doing.readLists") : t(key, shown)}
        </span>
        <Button size="small" onClick={actions.stopReading}>
          {t("lists.stop")}
        </Button>
      </div>
      <ProgressBar
        aria-label={t("working")}
        thickness="medium"
        {...(shown !== null && shown.of > 0 ? { max: shown.of, value: Math.min(shown.rows, shown.of) } : {})}
      />
    </div>
  );
}
