import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/use-texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // Office draws its own button over the top right 40 × 40 px of a pane.
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
    // A low pane belongs to the work: Office shows the name above it anyway.
    "@media (max-height: 480px)": { display: "none" },
  },
  mark: { width: "28px", height: "28px", flexShrink: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** The add-in's name and what it is for. */
export function Header() {
  const styles = useStyles();
  const t = useTexts();
  return (
    <header className={styles.root}>
      <img className={styles.mark} src="assets/icons/mark-64.png" alt="" />
      <div>
        <h1 className={styles.name}>{t("appName")}</h1>
        <p className={styles.line}>{t("appLine")}</p>
      </div>
    </header>
  );
}
