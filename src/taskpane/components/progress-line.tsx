import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/use-texts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** An action at work: what it does now, and that it is still going. */
export function ProgressLine({ step }: { readonly step: string | null }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div className={styles.root}>
      <span className={styles.text} role="status">
        {step ?? t("working")}
      </span>
      <ProgressBar aria-label={t("working")} thickness="medium" />
    </div>
  );
}
