import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import { useDarkMode } from "../hooks/use-dark-mode";
import { PaneContext, type Pane } from "../hooks/use-pane";
import { TextsContext } from "../hooks/use-texts";
import type { Texts } from "../texts";
import { ErrorBoundary } from "./error-boundary";
import { Shell } from "./shell";
import { paneTheme } from "./theme";

interface Props extends Pane {
  readonly texts: Texts;
  /** null where Office does not say (Excel on the web). */
  readonly officeIsDark: boolean | null;
}

/** The whole pane, with all it needs given from outside. */
export function App({ store, actions, texts, officeIsDark }: Props) {
  const isDark = useDarkMode(officeIsDark);
  const pane = useMemo(() => ({ store, actions }), [store, actions]);
  return (
    <FluentProvider theme={paneTheme(isDark)} style={{ height: "100%" }}>
      <TextsContext value={texts}>
        <PaneContext value={pane}>
          <ErrorBoundary onReopen={() => store.setState({ crash: null, current: "meeting" })}>
            <Shell />
          </ErrorBoundary>
        </PaneContext>
      </TextsContext>
    </FluentProvider>
  );
}
