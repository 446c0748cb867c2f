import { makeStyles, tokens } from "@fluentui/react-components";
import { meetingSettings } from "@/tables/settings/meeting";
import { formRows } from "@/tables/settings/schema/labels";
import { sheetNames } from "@/tables/sheet-names";
import { Disclosure } from "../../components/disclosure";
import { IssueList } from "../../components/issues/issue-list";
import { OutcomeBar } from "../../components/outcome-bar";
import { SavedFileNotice } from "../../components/saved-file-notice";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { FactKey } from "../../state/summary";
import { lastResult } from "../../state/run";
import { CrossReader } from "./cross-reader";
import { OwnTemplates } from "./own-templates";
import { TagList } from "./tag-list";
import type { PlanActions } from "./actions";
import { planStep, type PlanPane } from "./state";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Facts that the plan leaves out without a gap when they are open. */
const optional: ReadonlySet<string> = new Set<FactKey>([
  "meetingDateNote",
  "references",
  "preparer",
  "accountant",
  "treasurer",
]);

/** Step 5: the plan as a document and as a sheet, and what will be printed in it as «……». */
export function PlanStep() {
  const t = useTexts();
  const actions = useActions<PlanActions>();
  const { run, state } = useStep(planStep);
  const summary = usePane((pane) => lastResult(pane.summary));
  const done = lastResult(run);
  const refusal = usePane((pane: PlanPane) => pane.planState.refusal);
  const open = summary?.isSetUp
    ? formRows(meetingSettings, t.language).filter(
        ({ key }) => !optional.has(key) && summary.facts[key as FactKey] === null,
      )
    : [];
  return (
    <StepFrame
      step="plan"
      state={state}
      intro={t("plan.intro")}
      actions={
        <StepActions
          step="plan"
          label={t("plan.run")}
          labelAgain={t("plan.again")}
          isDisabled={useMissingStep("plan") !== null}
          onDo={() => void actions.fillPlan()}
        />
      }
    >
      <StepNotices step="plan" />
      {done?.saved && <SavedFileNotice title={t("plan.done")} file={done.saved} sheet={sheetNames.plan} />}
      {done && done.saved === null && <OutcomeBar intent="error">{t("plan.noFile")}</OutcomeBar>}
      {done && done.issues.length > 0 && (
        <IssueList issues={done.issues} onShow={(issue) => void actions.showIssue(issue)} />
      )}
      {summary?.isSetUp && <Missing names={done ? done.missing : open.map(({ label }) => label)} />}
      {summary?.isSetUp && (
        <>
          {refusal !== null && <OutcomeBar intent="error">{refusal}</OutcomeBar>}
          <Disclosure label={t("cross.heading")}>
            <CrossReader />
          </Disclosure>
          <Disclosure label={t("template.heading")}>
            <OwnTemplates />
          </Disclosure>
          <Disclosure label={t("tags.heading")}>
            <TagList />
          </Disclosure>
        </>
      )}
    </StepFrame>
  );
}

/** Facts that are not known: they are printed as «……». */
function Missing({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const t = useTexts();
  if (names.length === 0) return <OutcomeBar intent="success">{t("plan.nothingMissing")}</OutcomeBar>;
  return (
    <section>
      <h3 className={styles.heading}>{t("plan.missing")}</h3>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
