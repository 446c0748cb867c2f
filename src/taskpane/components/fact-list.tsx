import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  value: { margin: 0, textAlign: "right", flexShrink: 0, maxWidth: "60%", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  indented: { paddingLeft: tokens.spacingHorizontalL },
});

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A sum or another line that leads. */
  readonly strong?: boolean;
  /** A part of the line above. */
  readonly indented?: boolean;
}

/** Names and values, one pair a line. */
export function FactList({ facts, label }: { readonly facts: readonly Fact[]; readonly label?: string }) {
  const styles = useStyles();
  return (
    <dl className={styles.root} aria-label={label}>
      {facts.map((fact, index) => (
        <div key={index} className={mergeClasses(styles.row, fact.indented && styles.indented)}>
          <dt className={mergeClasses(styles.label, fact.strong && styles.strong)}>{fact.label}</dt>
          <dd className={mergeClasses(styles.value, fact.strong && styles.strong)}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
