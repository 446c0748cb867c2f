import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useDarkMode } from "../hooks/use-dark-mode";
import type { Texts } from "../texts";
import { paneTheme } from "./theme";

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

interface Props {
  readonly texts: Texts;
  readonly why: "officeJs" | "notExcel" | "oldExcel";
}

/** Shown in the pane where the add-in cannot run, and says what to do. */
export function Blocked({ texts, why }: Props) {
  const styles = useStyles();
  const isDark = useDarkMode(null);
  return (
    <FluentProvider theme={paneTheme(isDark)} style={{ height: "100%" }}>
      <main className={styles.root}>
        <h1 className={styles.title}>{texts("blocked.title")}</h1>
        <p className={styles.text}>{texts(`blocked.${why}`)}</p>
      </main>
    </FluentProvider>
  );
}
