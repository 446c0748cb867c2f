import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0 },
  body: { paddingLeft: "20px" },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  readonly startOpen?: boolean;
}

/** Details that open on demand. A button, because the web host's own Tab handling knows buttons and not `<summary>`. */
export function Disclosure({ label, children, startOpen = false }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(startOpen);
  const bodyId = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownRegular className={styles.icon} /> : <ChevronRightRegular className={styles.icon} />}
        <span>{label}</span>
      </button>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
