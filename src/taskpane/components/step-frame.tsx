import { Badge, makeStyles, mergeClasses, tokens, type BadgeProps } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../hooks/use-texts";
import { stepIds, type StepId, type StepState } from "../state/steps";
import { ScrollContext } from "./virtual-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // What does not fit is scrolled to, not squeezed.
    "> *": { flexShrink: 0 },
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  badge: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  // In a low pane what is known gives way to what is new.
  introKnown: { "@media (max-height: 480px)": { display: "none" } },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const badgeColors: Record<StepState, NonNullable<BadgeProps["color"]>> = {
  todo: "informative",
  busy: "brand",
  done: "success",
  attention: "warning",
};

interface Props {
  readonly step: StepId;
  readonly state: StepState;
  /** What this step is for: one or two sentences. */
  readonly intro: string;
  readonly children: ReactNode;
  /** Buttons, and progress while busy; always in sight below the content. */
  readonly actions: ReactNode;
}

/** One step of the path: its name and state above, its content between, what one can do always in sight below. */
export function StepFrame({ step, state, intro, children, actions }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  return (
    <section className={styles.root} aria-labelledby={`step-${step}`}>
      <div ref={setScroll} className={styles.scroll}>
        <div className={styles.head}>
          <h2 id={`step-${step}`} className={styles.title} tabIndex={-1}>
            {t("stepTitle", { number: stepIds.indexOf(step) + 1, title: t(`title.${step}`) })}
          </h2>
          <Badge appearance="tint" color={badgeColors[state]} className={styles.badge}>
            {t(`state.${state}`)}
          </Badge>
        </div>
        <p className={mergeClasses(styles.intro, state !== "todo" && styles.introKnown)}>{intro}</p>
        <ScrollContext value={scroll}>{children}</ScrollContext>
      </div>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
