import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PaymentSheet } from "@/domain/payments/payment-sheet";
import { sheetNames } from "@/tables/sheet-names";
import { Disclosure } from "../../components/disclosure";
import { FactList } from "../../components/fact-list";
import { IssueList } from "../../components/issues/issue-list";
import { MoneyText } from "../../components/money-text";
import { OutcomeBar } from "../../components/outcome-bar";
import { SavedFileNotice } from "../../components/saved-file-notice";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useActions } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { capitalised } from "../../texts";
import { lastResult } from "../../state/run";
import type { PaymentsActions } from "./actions";
import { paymentsStep } from "./state";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: `${tokens.spacingVerticalXS} 0 0`, fontStyle: "italic" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  notPaid: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  reason: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Step 6: who is paid how much in cash, who is not paid and why; then the sheet and the file. */
export function PaymentsStep() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<PaymentsActions>();
  const { run, state } = useStep(paymentsStep);
  const missing = useMissingStep("payments");
  const preview = lastResult(run);
  const needsPreview = missing === null && run.status === "idle";
  useEffect(() => {
    if (needsPreview) void actions.previewPayments();
  }, [needsPreview, actions]);
  const isExported = preview !== null && preview.saved !== null;
  return (
    <StepFrame
      step="payments"
      state={state}
      intro={t("payments.intro")}
      actions={
        <StepActions
          step="payments"
          label={t("payments.run")}
          labelAgain={isExported ? t("payments.again") : t("payments.run")}
          isThrough={isExported}
          isDisabled={missing !== null || preview?.sheet.groups.length === 0}
          onDo={() => void actions.exportPaymentSheet()}
        />
      }
    >
      <StepNotices step="payments" />
      {preview && preview.saved !== null && (
        <SavedFileNotice
          title={t("payments.done", { sheet: sheetNames.payments })}
          file={preview.saved}
          sheet={sheetNames.payments}
        />
      )}
      {preview && <Preview sheet={preview.sheet} />}
      {preview && preview.issues.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t("payments.lacking")}</h3>
          <IssueList issues={preview.issues} onShow={(issue) => void actions.showIssue(issue)} />
        </section>
      )}
    </StepFrame>
  );
}

const roman = ["I", "II", "III"];

function Preview({ sheet }: { readonly sheet: PaymentSheet }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <>
      {sheet.groups.length === 0 ? (
        <OutcomeBar intent="warning">{t("payments.none")}</OutcomeBar>
      ) : (
        <section>
          <h3 className={styles.heading}>{t("payments.preview")}</h3>
          <FactList
            label={t("payments.preview")}
            facts={[
              ...sheet.groups.map(({ title, lines, subtotal }, index) => ({
                label: (
                  <>
                    {roman[index]}. {title}{" "}
                    <span className={styles.reason}>{t("payments.lines", { count: lines.length })}</span>
                  </>
                ),
                value: <MoneyText amount={subtotal} />,
              })),
              { label: t("payments.total"), value: <MoneyText amount={sheet.total} />, strong: true },
            ]}
          />
          <p className={styles.words}>
            {t("payments.inWords")}: {sheet.inWords}
          </p>
        </section>
      )}
      {sheet.notPaid.length > 0 && (
        <Disclosure label={t("payments.notPaid", { count: sheet.notPaid.length })}>
          <ul className={styles.list}>
            {sheet.notPaid.map((notPaid) => (
              <li key={JSON.stringify(notPaid.source)} className={styles.notPaid}>
                {[notPaid.name, notPaid.awardText].filter((part) => part !== null).join(" – ")}
                <span className={styles.reason}>
                  {capitalised(t.translate(`word:left-out.${notPaid.reason}`, { detail: notPaid.detail ?? "" }))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
