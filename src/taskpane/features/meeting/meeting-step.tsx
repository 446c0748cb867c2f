import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { OutcomeBar } from "../../components/outcome-bar";
import { ProgressLine } from "../../components/progress-line";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { lastResult } from "../../state/run";
import { FactsForm } from "./facts-form";
import type { MeetingActions } from "./actions";
import { meetingStep } from "./state";

const useStyles = makeStyles({
  refresh: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Step 1: the workbook's own sheets, and which facts of the meeting are known. The sheet is the form. */
export function MeetingStep() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MeetingActions>();
  const { run, state, isBusy } = useStep(meetingStep);
  const summaryRun = usePane((pane) => pane.summary);
  const summary = lastResult(summaryRun);
  const isComplete = summary !== null && summary.missingSheets.length === 0;
  return (
    <StepFrame
      step="meeting"
      state={state}
      intro={t("meeting.intro")}
      actions={
        <StepActions
          step="meeting"
          label={summary?.isSetUp && !isComplete ? t("meeting.setUpAgain") : t("meeting.setUp")}
          labelAgain={t("meeting.setUpAgain")}
          isThrough={isComplete}
          isHidden={isComplete}
          onDo={() => void actions.setUp()}
        />
      }
    >
      <StepNotices step="meeting" />
      {run.status === "done" && <Added sheets={run.result.added} />}
      {summary === null && summaryRun.status === "running" && <ProgressLine step={t("reading")} />}
      {summaryRun.status === "failed" && (
        <OutcomeBar intent="error" title={t("failed.title")}>
          {summaryRun.sentence}{" "}
          <Button size="small" onClick={() => void actions.look()}>
            {t("tryAgain")}
          </Button>
        </OutcomeBar>
      )}
      {summary?.isSetUp && summary.missingSheets.length > 0 && (
        <OutcomeBar intent="warning">
          {t("meeting.missingSheets", { sheets: summary.missingSheets.join(", ") })}
        </OutcomeBar>
      )}
      {summary?.isSetUp && (
        <>
          <FactsForm
            facts={summary.facts}
            unreadable={summary.unreadable}
            onShow={(name) => void actions.showName(name)}
          />
          <Button
            className={styles.refresh}
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={isBusy || summaryRun.status === "running"}
            onClick={() => void actions.look()}
          >
            {t("meeting.refresh")}
          </Button>
        </>
      )}
    </StepFrame>
  );
}

/** Which sheets were added just now. */
function Added({ sheets }: { readonly sheets: readonly string[] }) {
  const t = useTexts();
  return (
    <OutcomeBar intent="success">
      {sheets.length === 0
        ? t("meeting.nothingAdded")
        : t("meeting.added", { count: sheets.length, sheets: sheets.join(", ") })}
    </OutcomeBar>
  );
}
