import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { flexShrink: 0, alignItems: "flex-start", whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
  body: { overflowWrap: "anywhere" },
});

interface Props {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
}

/** How an action ended, or what the user must know first. */
export function OutcomeBar({ intent, title, children }: Props) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="singleline"
      className={styles.root}
      politeness={intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
    </MessageBar>
  );
}
