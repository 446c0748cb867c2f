import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../hooks/use-texts";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "flex-start",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  detail: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: "text",
  },
});

interface Props {
  readonly children: ReactNode;
  /** Clears what made the mistake, before the pane is drawn again. */
  readonly onReopen: () => void;
}

/** Catches our own mistakes: says so in the user's language, with the line that a supporter needs, and a way back. */
export class ErrorBoundary extends Component<Props, { readonly crash: Error | null }> {
  override state: { readonly crash: Error | null } = { crash: null };

  static getDerivedStateFromError(crash: unknown): { readonly crash: Error } {
    return { crash: crash instanceof Error ? crash : new Error(String(crash)) };
  }

  private readonly reopen = (): void => {
    this.props.onReopen();
    this.setState({ crash: null });
  };

  override render(): ReactNode {
    return this.state.crash ? <Crash crash={this.state.crash} onReopen={this.reopen} /> : this.props.children;
  }
}

function Crash({ crash, onReopen }: { readonly crash: Error; readonly onReopen: () => void }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div role="alert" className={styles.root}>
      <h2 className={styles.title}>{t("crash.title")}</h2>
      <p className={styles.text}>{t("crash.text")}</p>
      <p className={styles.detail}>
        {crash.name}: {crash.message}
      </p>
      <Button appearance="primary" onClick={onReopen}>
        {t("crash.reopen")}
      </Button>
    </div>
  );
}
