import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import { lastResult } from "../../../state/run";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Asks why the sum in the cell selected in the workbook is what it is. */
export function AskWhy() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const isSetUp = usePane((pane) => lastResult(pane.summary)?.missingSheets.length === 0);
  if (!isSetUp) return null;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<QuestionCircleRegular />}
        disabled={isBusy}
        onClick={() => void actions.explainSelection()}
      >
        {t("why.ask")}
      </Button>
      <p className={styles.hint}>{t("why.hint")}</p>
    </div>
  );
}
