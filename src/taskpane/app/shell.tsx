import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { StepBar } from "../components/step-bar";
import { MeetingStep } from "../features/meeting/meeting-step";
import { useKeptFocus } from "../hooks/use-kept-focus";
import { useCloseNotice, useActions, useGoTo, usePane } from "../hooks/use-pane";
import { useTexts } from "../hooks/use-texts";
import { stepStates } from "./step-states";
import { Header } from "./header";
import { TornNotice } from "./torn-notice";

const ListsStep = lazy(async () => ({ default: (await import("../features/lists/lists-step")).ListsStep }));
const CheckStep = lazy(async () => ({ default: (await import("../features/check/check-step")).CheckStep }));
const MoneyStep = lazy(async () => ({ default: (await import("../features/money/money-step")).MoneyStep }));
const PlanStep = lazy(async () => ({ default: (await import("../features/plan/plan-step")).PlanStep }));
const PaymentsStep = lazy(async () => ({ default: (await import("../features/payments/payments-step")).PaymentsStep }));

const DocumentsStep = lazy(async () => ({
  default: (await import("../features/documents/documents-step")).DocumentsStep,
}));

const stepViews = {
  meeting: MeetingStep,
  lists: ListsStep,
  check: CheckStep,
  money: MoneyStep,
  plan: PlanStep,
  payments: PaymentsStep,
  documents: DocumentsStep,
};

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  notice: { flexShrink: 0, margin: tokens.spacingHorizontalS, marginBottom: 0, whiteSpace: "normal" },
  noticeText: { overflowWrap: "anywhere" },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

/** The pane: name, the path with its states, and the step that is open. */
export function Shell() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const goTo = useGoTo();
  const current = usePane((pane) => pane.current);
  const states = usePane(useShallow(stepStates));
  const notice = usePane((pane) => pane.notice);
  const close = useCloseNotice();
  const crash = usePane((pane) => pane.crash);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);

  useEffect(() => {
    void actions.look();
    const look = () => void actions.lookAtFacts();
    // The sheet is the form: when the user comes back from it, what was typed there is read again.
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [actions]);

  // Our own mistake: the error boundary around this shell shows it.
  if (crash) throw crash;
  const StepView = stepViews[current];
  return (
    <div className={styles.root}>
      <Header />
      <StepBar current={current} states={states} onGo={goTo} />
      <TornNotice className={styles.notice} textClassName={styles.noticeText} />
      {notice !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody className={styles.noticeText}>{notice}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={t("notice.close")}
                icon={<DismissRegular />}
                onClick={close}
              />
            }
          />
        </MessageBar>
      )}
      <main ref={main} className={styles.main}>
        <Suspense fallback={<Spinner size="small" label={t("working")} />}>
          <StepView />
        </Suspense>
      </main>
    </div>
  );
}
