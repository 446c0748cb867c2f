import { FactList } from "../../components/fact-list";
import { IssueList } from "../../components/issue-list";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { useFlow } from "../../hooks/use-flow";
import { useDeeds } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { lastResult } from "../../store";

/** Step 3: what in the lists a person must look at; a click shows the cell. */
export function CheckStep() {
  const t = useTexts();
  const deeds = useDeeds();
  const { run, state } = useFlow("check");
  const checked = lastResult(run);
  return (
    <StepFrame
      step="check"
      state={state}
      intro={t("check.intro")}
      actions={
        <StepActions
          step="check"
          label={t("check.run")}
          labelAgain={t("check.again")}
          isDisabled={useMissingStep("check") !== null}
          onDo={() => void deeds.check()}
        />
      }
    >
      <StepNotices step="check" />
      {checked && (
        <>
          {checked.issues.length === 0 && <OutcomeBar intent="success">{t("check.clean")}</OutcomeBar>}
          <FactList
            label={t("check.people")}
            facts={[
              { label: t("check.entries"), value: checked.entries },
              { label: t("check.heads"), value: checked.heads, strong: true },
            ]}
          />
          {checked.issues.length > 0 && (
            <IssueList issues={checked.issues} onShow={(issue) => void deeds.showIssue(issue)} />
          )}
        </>
      )}
    </StepFrame>
  );
}
