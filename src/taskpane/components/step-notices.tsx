import { Button } from "@fluentui/react-components";
import { useRun } from "../hooks/use-step";
import { useGoTo, usePane } from "../hooks/use-pane";
import { useTexts } from "../hooks/use-texts";
import { lastResult } from "../state/run";
import { stepIds, type StepId } from "../state/steps";
import { OutcomeBar } from "./outcome-bar";

/** What a step needs from the earlier ones and does not have yet; null when it can be done. */
export function useMissingStep(step: StepId): "meeting" | "lists" | null {
  const summary = usePane((pane) => lastResult(pane.summary));
  if (!summary || step === "meeting") return null;
  // An import sets up what is missing by itself.
  if (summary.missingSheets.length > 0) return step === "lists" ? null : "meeting";
  const hasRows = Object.values(summary.rows).some((rows) => rows > 0);
  return hasRows || step === "lists" || step === "plan" ? null : "lists";
}

/** Says that an earlier step is missing, that the action was refused, or that its result is out of date; nothing when all is well. */
export function StepNotices({ step }: { readonly step: StepId }) {
  const t = useTexts();
  const goTo = useGoTo();
  const { run } = useRun(step);
  const missing = useMissingStep(step);
  if (run.status === "failed") {
    return (
      <OutcomeBar intent="error" title={t("failed.title")}>
        {run.sentence}
      </OutcomeBar>
    );
  }
  if (missing) {
    const key = missing === "meeting" ? "needsSetUp" : "needsLists";
    return (
      <OutcomeBar intent="info" title={t(`${key}.title`)}>
        {t(`${key}.text`)}
        <div>
          <Button size="small" onClick={() => goTo(missing)}>
            {t("goTo", { number: stepIds.indexOf(missing) + 1, name: t(`step.${missing}`) })}
          </Button>
        </div>
      </OutcomeBar>
    );
  }
  if (run.status === "done" && run.isOutdated) {
    return (
      <OutcomeBar intent="warning" title={t("outdated.title")}>
        {t("outdated.text")}
      </OutcomeBar>
    );
  }
  return null;
}
