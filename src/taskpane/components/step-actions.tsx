import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useRun } from "../hooks/use-step";
import { useGoTo } from "../hooks/use-pane";
import { useTexts } from "../hooks/use-texts";
import { stepIds, type StepId } from "../state/steps";
import { ProgressLine } from "./progress-line";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: "0", maxWidth: "100%" },
});

interface Props {
  readonly step: StepId;
  /** What the button says before the action was done, and after it. */
  readonly label: string;
  readonly labelAgain: string;
  /** True while something that the action needs is missing. */
  readonly isDisabled?: boolean;
  /** True when the way on is open, so that going on is the main button; if not given: once the action is done. */
  readonly isThrough?: boolean;
  /** True when the action has nothing to do. */
  readonly isHidden?: boolean;
  readonly onDo: () => void;
}

/** The buttons of a step: its action, and the way on; the one to press next is the one in gold. */
export function StepActions({ step, label, labelAgain, isDisabled = false, isThrough, isHidden = false, onDo }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const goTo = useGoTo();
  const { run, isBusy } = useRun(step);
  const isDone = isThrough ?? (run.status === "done" && !run.isOutdated);
  const next = stepIds[stepIds.indexOf(step) + 1];
  return (
    <>
      {run.status === "running" && <ProgressLine step={run.step} />}
      <div className={styles.root}>
        {!isHidden && (
          <Button
            className={styles.button}
            appearance={isDone ? "secondary" : "primary"}
            disabledFocusable={isBusy || isDisabled}
            onClick={onDo}
          >
            {isDone || run.status === "done" ? labelAgain : label}
          </Button>
        )}
        {next !== undefined && isDone && (
          <Button
            className={styles.button}
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            onClick={() => goTo(next)}
          >
            {t("next", { name: t(`step.${next}`) })}
          </Button>
        )}
      </div>
    </>
  );
}
