import { makeStyles, tokens } from "@fluentui/react-components";
import { IssueList } from "../../../components/issues/issue-list";
import { FactList } from "../../../components/fact-list";
import { MoneyText } from "../../../components/money-text";
import { useActions } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { CostView } from "../cost-view-model";
import type { MoneyView } from "../view-model";
import { formatVnd } from "@/language/numbers/format-number";
import { FundGauge } from "./fund-gauge";
import { TaskList } from "./task-list";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  spent: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  over: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

/** The budget by group and fund next to what was spent, the fund's share, the issues, and tasks that no line pays for. */
export function CostsPanel({ costs, issues }: Pick<MoneyView, "costs" | "issues">) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  if (costs.groups.length === 0) return <p className={styles.note}>{t("money.noBudget")}</p>;
  const used = costs.funds.filter(({ amount, spent }) => amount > 0 || spent > 0);
  return (
    <div className={styles.root}>
      <section>
        <h3 className={styles.heading}>{t("costs.groups")}</h3>
        <FactList
          label={t("costs.groups")}
          facts={[
            ...costs.groups.map((group) => ({
              label: <GroupTitle title={group.title} withoutAmount={group.withoutAmount} />,
              value: <Planned {...group} />,
            })),
            { label: t("money.budgetTotal"), value: <Planned {...costs.all} />, strong: true },
          ]}
        />
      </section>
      <section>
        <h3 className={styles.heading}>{t("costs.funds")}</h3>
        <FactList
          label={t("costs.funds")}
          facts={used.map((fund) => ({ label: t(`costs.fund.${fund.fund}`), value: <Planned {...fund} /> }))}
        />
      </section>
      <section>
        <h3 className={styles.heading}>{t("costs.share")}</h3>
        <FundGauge share={costs.share} />
      </section>
      <section>
        <h3 className={styles.heading}>{t("costs.doubts")}</h3>
        {issues.length === 0 ? (
          <p className={styles.note}>{t("costs.noIssues")}</p>
        ) : (
          <IssueList issues={issues} onShow={(issue) => void actions.showIssue(issue)} />
        )}
      </section>
      <section>
        <h3 className={styles.heading}>{t("costs.tasks")}</h3>
        <TaskList tasks={costs.tasks} canWaive={costs.canSettle} />
      </section>
    </div>
  );
}

function GroupTitle({ title, withoutAmount }: { readonly title: string | null; readonly withoutAmount: number }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <>
      {title ?? t("money.noGroup")}
      {withoutAmount > 0 && <span className={styles.open}>{t("money.withoutAmount", { count: withoutAmount })}</span>}
    </>
  );
}

/** Over the budget is said in words, not by the colour alone. */
function Planned({ amount, spent }: Pick<CostView, "amount" | "spent">) {
  const styles = useStyles();
  const t = useTexts();
  const isOver = spent > amount;
  return (
    <>
      <MoneyText amount={amount} />
      {spent > 0 && (
        <span className={isOver ? styles.over : styles.spent}>
          {isOver
            ? t("costs.over", { amount: formatVnd(spent), over: formatVnd(spent - amount) })
            : t("costs.spent", { amount: formatVnd(spent) })}
        </span>
      )}
    </>
  );
}
