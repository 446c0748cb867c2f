import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { missingMoney } from "@/domain/awards/missing-money";
import { vnd } from "@/domain/money/vnd";
import { missingSentence } from "@/messages/missing-sentence";
import { sheetNames } from "@/tables/sheet-names";
import { formatVnd } from "@/language/numbers/format-number";
import { FactList } from "../../components/fact-list";
import { IssueList } from "../../components/issues/issue-list";
import { MoneyText } from "../../components/money-text";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useActions, useGoTo } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { LegalBasis, MoneyView } from "./view-model";
import { lastResult } from "../../state/run";
import { AskWhy } from "./awards/ask-why";
import { AwardList } from "./awards/award-list";
import { AwardTable } from "./awards/award-table";
import { ChangesPanel } from "./awards/changes-panel";
import { CostsPanel } from "./costs/costs-panel";
import { NormsPanel } from "./norms-panel";
import { SettlementPanel } from "./costs/settlement-panel";
import { WhyPanel } from "./awards/why-panel";
import type { MoneyActions } from "./actions";
import { moneyStep } from "./state";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  grand: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  grandLabel: { color: tokens.colorNeutralForeground2 },
  grandAmount: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tabs: { flexWrap: "wrap" },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  wide: { alignSelf: "flex-start" },
});

/** Step 4: award money by decree and the budget, with the sums of both and what they rest on. */
export function MoneyStep() {
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const { run, state } = useStep(moneyStep);
  const priced = lastResult(run);
  return (
    <StepFrame
      step="money"
      state={state}
      intro={t("money.intro")}
      actions={
        <StepActions
          step="money"
          label={t("money.run")}
          labelAgain={t("money.again")}
          isDisabled={useMissingStep("money") !== null}
          onDo={() => void actions.price()}
        />
      }
    >
      <StepNotices step="money" />
      <AskWhy />
      <WhyPanel />
      {priced && <Totals priced={priced} />}
    </StepFrame>
  );
}

const moneyTabs = ["sums", "awards", "budget", "settle"] as const;
type MoneyTab = (typeof moneyTabs)[number];

/** What changed is always in sight; the sums, each award, the budget and the settlement are under their tabs. */
function Totals({ priced }: { readonly priced: MoneyView }) {
  const styles = useStyles();
  const t = useTexts();
  const [tab, setTab] = useState<MoneyTab>("sums");
  return (
    <>
      <Agreement differences={priced.differences} />
      <ChangesPanel changes={priced.changes} />
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={tab}
        aria-label={t("money.tabs")}
        onTabSelect={(_event, { value }) => setTab(value as MoneyTab)}
      >
        {moneyTabs.map((each) => (
          <Tab key={each} value={each} className={styles.tab}>
            {t(`money.tab.${each}`, { count: priced.issues.length })}
          </Tab>
        ))}
      </TabList>
      {tab === "sums" && <Sums priced={priced} />}
      {tab === "awards" && (
        <section>
          <h3 className={styles.heading}>{t("awards.title")}</h3>
          <AwardList awards={priced.awardRows} />
        </section>
      )}
      {tab === "budget" && <CostsPanel costs={priced.costs} issues={priced.issues} />}
      {tab === "settle" && (
        <section>
          <h3 className={styles.heading}>{t("settle.title")}</h3>
          <SettlementPanel costs={priced.costs} />
        </section>
      )}
    </>
  );
}

function Sums({ priced }: { readonly priced: MoneyView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  return (
    <>
      <Grand priced={priced} />
      <Basis priced={priced} />
      <section>
        <h3 className={styles.heading}>{t("money.awards")}</h3>
        <AwardTable awards={priced.awards} />
      </section>
      <section>
        <h3 className={styles.heading}>{t("norms.title")}</h3>
        <NormsPanel norms={priced.norms} />
      </section>
      <Button
        className={styles.wide}
        size="small"
        icon={<TableRegular />}
        onClick={() => void actions.showSheet(sheetNames.totals)}
      >
        {t("money.openTotals")}
      </Button>
    </>
  );
}

function Grand({ priced }: { readonly priced: MoneyView }) {
  const styles = useStyles();
  const t = useTexts();
  const { total, awardMoney, grand, withoutAmount } = priced.budget;
  const lacking = missingSentence(missingMoney(priced.awards.all, withoutAmount), t.translate);
  return (
    <div className={styles.grand}>
      <div className={styles.grandLabel}>{t("money.grand")}</div>
      <div className={styles.grandAmount}>
        {lacking !== null && "≥ "}
        <MoneyText amount={grand} strong />
      </div>
      {lacking !== null && <p className={styles.note}>{lacking}</p>}
      <FactList
        facts={[
          {
            label: t("money.awardsByWard"),
            value: <MoneyText amount={priced.awards.all.totalPayableByWard} />,
          },
          { label: t("money.otherCost"), value: <MoneyText amount={vnd(total - awardMoney)} /> },
        ]}
      />
      {awardMoney > 0 && (
        <p className={styles.note}>
          {t("money.awardMoney", { total: formatVnd(total), amount: formatVnd(awardMoney) })}
        </p>
      )}
    </div>
  );
}

function Agreement({ differences }: Pick<MoneyView, "differences">) {
  const t = useTexts();
  const actions = useActions();
  if (differences.length === 0) return <OutcomeBar intent="success">{t("money.agrees")}</OutcomeBar>;
  return (
    <>
      <OutcomeBar intent="error">{t("money.differs", { count: differences.length })}</OutcomeBar>
      <IssueList issues={differences} onShow={(issue) => void actions.showIssue(issue)} />
    </>
  );
}

function Basis({ priced }: { readonly priced: MoneyView }) {
  const styles = useStyles();
  const t = useTexts();
  const goTo = useGoTo();
  const { baseSalary, awardBases, decisionDate } = priced;
  if (decisionDate === null) {
    return (
      <OutcomeBar intent="warning" title={t("money.noDecisionDate.title")}>
        {t("money.noDecisionDate.text")}
        <div>
          <Button size="small" onClick={() => goTo("meeting")}>
            {t("goTo", { number: 1, name: t("step.meeting") })}
          </Button>
        </div>
      </OutcomeBar>
    );
  }
  const basisFacts = ({ legalBasis, from }: LegalBasis) => [
    { label: legalBasis, value: from === null ? "" : t("money.inForceFrom", { date: from }), indented: true },
  ];
  return (
    <section>
      <h3 className={styles.heading}>{t("money.basis")}</h3>
      <FactList
        label={t("money.basis")}
        facts={[
          { label: t("money.inForceOn"), value: decisionDate },
          { label: t("money.baseSalary"), value: <MoneyText amount={baseSalary?.amount ?? null} />, strong: true },
          ...(baseSalary ? basisFacts(baseSalary) : []),
          { label: t("money.awardNorms"), value: awardBases.length === 0 ? t("notYet") : "", strong: true },
          ...awardBases.flatMap(basisFacts),
        ]}
      />
    </section>
  );
}
