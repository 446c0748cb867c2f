import { Button, Tab, TabList } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { otherPlaceOf } from "@/usecases/check/other-place";
import { IssueList } from "../../components/issues/issue-list";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { pairText, type CheckedLists } from "./view-model";
import { useStep } from "../../hooks/use-step";
import { useActions } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { lastResult } from "../../state/run";
import { QuarantinedRows } from "./quarantined-rows";
import { PeopleCounts } from "./people-counts";
import { PeopleReview } from "./people-review";
import type { CheckActions } from "./actions";
import { checkStep } from "./state";

/** Step 3: what a person must look at; a click shows the cell, corrects it, or keeps a decision. */
export function CheckStep() {
  const t = useTexts();
  const actions = useActions<CheckActions>();
  const { run, state, isBusy } = useStep(checkStep);
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
          onDo={() => void actions.check()}
        />
      }
    >
      <StepNotices step="check" />
      {checked && (
        <>
          {checked.outcome !== null && <OutcomeBar intent="success">{checked.outcome}</OutcomeBar>}
          {checked.lastFix > 0 && (
            <div>
              <Button
                size="small"
                icon={<ArrowUndoRegular />}
                disabledFocusable={isBusy}
                onClick={() => void actions.undoFixes()}
              >
                {t("check.undo", { count: checked.lastFix })}
              </Button>
            </div>
          )}
          {checked.issues.length === 0 && <OutcomeBar intent="success">{t("check.clean")}</OutcomeBar>}
          <PeopleCounts checked={checked} />
          <Reviews checked={checked} isBusy={isBusy} />
        </>
      )}
    </StepFrame>
  );
}

type ReviewTab = "issues" | "people" | "leftOut";

/** The issues, and next to them the pairs to decide, each under its tab. */
function Reviews({ checked, isBusy }: { readonly checked: CheckedLists; readonly isBusy: boolean }) {
  const t = useTexts();
  const [tab, setTab] = useState<ReviewTab>("issues");
  const [wanted, setWanted] = useState<string | null>(null);
  const { issues, ignored, suspects, decisions, leftOut } = checked;
  const hasPeople = suspects.length > 0 || decisions.length > 0;
  const has: Readonly<Record<ReviewTab, boolean>> = { issues: true, people: hasPeople, leftOut: leftOut.length > 0 };
  const open = has[tab] ? tab : "issues";
  return (
    <>
      {(has.people || has.leftOut) && (
        <TabList
          size="small"
          selectedValue={open}
          aria-label={t("check.tabs")}
          onTabSelect={(_event, { value }) => setTab(value as ReviewTab)}
        >
          <Tab value="issues">{t("check.tab.issues", { count: issues.length })}</Tab>
          {has.people && <Tab value="people">{t("check.tab.people", { count: suspects.length })}</Tab>}
          {has.leftOut && <Tab value="leftOut">{t("check.tab.leftOut", { count: leftOut.length })}</Tab>}
        </TabList>
      )}
      {open === "people" && <PeopleReview checked={checked} isBusy={isBusy} wanted={wanted} />}
      {open === "leftOut" && <QuarantinedRows rows={leftOut} isBusy={isBusy} />}
      {open === "issues" && issues.length + ignored.length > 0 && (
        <IssueCollector
          checked={checked}
          isBusy={isBusy}
          onCompare={(pair) => {
            setWanted(pair);
            setTab("people");
          }}
        />
      )}
    </>
  );
}

interface DoubtsProps {
  readonly checked: CheckedLists;
  readonly isBusy: boolean;
  readonly onCompare: (pair: string) => void;
}

function IssueCollector({ checked, isBusy, onCompare }: DoubtsProps) {
  const actions = useActions<CheckActions>();
  return (
    <IssueList
      issues={checked.issues}
      ignored={checked.ignored}
      onShow={(issue) => void actions.showIssue(issue)}
      actions={{
        isBusy,
        onFix: (requests) => void actions.applyFixes(requests),
        onIgnore: (issues, reason) => void actions.ignoreIssues(issues, reason),
        onQuarantine: (issues) => void actions.quarantineRows(issues),
        onReopen: (issues) => void actions.reopenIssues(issues),
        onCompare: (issue) => {
          const other = otherPlaceOf(issue);
          if (other !== null) onCompare(pairText(other, issue.at));
        },
        onDecide: (issue, verdict) => {
          const other = otherPlaceOf(issue);
          if (other !== null) void actions.decidePeople({ a: other, b: issue.at, verdict });
        },
      }}
    />
  );
}
