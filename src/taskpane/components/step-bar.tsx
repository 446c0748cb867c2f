import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, CheckmarkFilled, ImportantFilled } from "@fluentui/react-icons";
import { useTexts } from "../hooks/use-texts";
import { stepIds, type StepId, type StepState } from "../state/steps";

const useStyles = makeStyles({
  root: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  list: {
    display: "grid",
    gridTemplateColumns: `repeat(${stepIds.length}, minmax(0, 1fr))`,
    listStyleType: "none",
    margin: 0,
    padding: "0 2px",
  },
  item: { position: "relative", display: "flex" },
  /** The line that joins a step to the one before it. */
  joined: {
    "::before": {
      content: '""',
      position: "absolute",
      top: "19px",
      left: "calc(-50% + 16px)",
      right: "calc(50% + 16px)",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  button: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "7px 0 8px",
    border: "none",
    position: "relative",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A line of its own and not the button's border, which high contrast would draw under every step.
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: 0,
      right: 0,
      borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    },
  },
  label: { textWrap: "balance", textAlign: "center", padding: "0 1px", letterSpacing: "-0.1px" },
  dot: {
    width: "22px",
    height: "22px",
    borderRadius: "50%",
    display: "grid",
    placeItems: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  dotCurrent: { border: `2px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  dotDone: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    border: `1px solid ${tokens.colorStatusSuccessBackground3}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  dotAttention: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningForeground1}`,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface Props {
  readonly current: StepId;
  readonly states: Readonly<Record<StepId, StepState>>;
  readonly onGo: (step: StepId) => void;
}

/** The whole path at a glance, with the state of each step; a step can be opened at any time. */
export function StepBar({ current, states, onGo }: Props) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <nav className={styles.root} aria-label={t("steps")}>
      <ol className={styles.list}>
        {stepIds.map((id, index) => {
          const state = states[id];
          const name = t(`step.${id}`);
          return (
            <li key={id} className={mergeClasses(styles.item, index > 0 && styles.joined)}>
              <button
                type="button"
                className={mergeClasses(styles.button, id === current && styles.current)}
                aria-current={id === current ? "step" : undefined}
                aria-label={t("stepLabel", { number: index + 1, name, state: t(`state.${state}`) })}
                onClick={() => onGo(id)}
              >
                <span
                  aria-hidden="true"
                  className={mergeClasses(
                    styles.dot,
                    id === current && styles.dotCurrent,
                    state === "done" && styles.dotDone,
                    state === "attention" && styles.dotAttention,
                  )}
                >
                  {state === "done" ? (
                    <CheckmarkFilled />
                  ) : state === "attention" ? (
                    <ImportantFilled />
                  ) : state === "busy" ? (
                    <ArrowSyncRegular />
                  ) : (
                    index + 1
                  )}
                </span>
                <span aria-hidden="true" className={styles.label}>
                  {name}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
