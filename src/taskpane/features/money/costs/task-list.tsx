import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { type CostTask, costTaskWords } from "@/domain/funds/cost-tasks";
import type { TaskState } from "@/usecases/rules/budget/check-budget-tasks";
import { Disclosure } from "../../../components/disclosure";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { minWidth: 0, flexGrow: 1 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly tasks: readonly TaskState[];
  readonly canWaive: boolean;
}

/** Tasks that no budget line pays for, each with «Không cần»; and those of which somebody said so. */
export function TaskList({ tasks, canWaive }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const [asked, setAsked] = useState<CostTask | null>(null);
  const missing = tasks.filter(({ hasLine, waiver }) => !hasLine && waiver === null);
  const waived = tasks.filter(({ hasLine, waiver }) => !hasLine && waiver !== null);
  return (
    <>
      {missing.length === 0 ? (
        <p className={styles.note}>{t("costs.noTasks")}</p>
      ) : (
        <ul className={styles.list} aria-label={t("costs.tasks")}>
          {missing.map(({ task, isInPlan }) => (
            <li key={task} className={styles.row}>
              <span className={styles.text}>
                {costTaskWords[task]}{" "}
                <span className={styles.note}>({t(isInPlan ? "costs.task.planned" : "costs.task.usual")})</span>
              </span>
              {asked === task ? (
                <WaiverForm task={task} onClose={() => setAsked(null)} />
              ) : (
                canWaive && (
                  <Button
                    size="small"
                    aria-label={t("costs.task.waiveTitle", { task: costTaskWords[task] })}
                    onClick={() => setAsked(task)}
                  >
                    {t("costs.task.waive")}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {waived.length > 0 && <WaivedTasks tasks={waived} canWaive={canWaive} />}
    </>
  );
}

function WaiverForm({ task, onClose }: { readonly task: CostTask; readonly onClose: () => void }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const fault = isAsked && reason.trim() === "" ? t("costs.task.needReason") : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() !== "" && (await actions.waiveTask(task, reason.trim())) !== "busy") onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={t("costs.task.waiveTitle", { task: costTaskWords[task] })}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <Field label={t("costs.task.reason")} {...(fault === undefined ? {} : { validationMessage: fault })}>
        <Input size="small" value={reason} onChange={(_event, { value }) => setReason(value)} autoFocus />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isBusy}>
          {t("costs.task.save")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t("costs.task.cancel")}
        </Button>
      </div>
    </form>
  );
}

function WaivedTasks({ tasks, canWaive }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  return (
    <Disclosure label={t("costs.task.waived", { count: tasks.length })}>
      <ul className={styles.list}>
        {tasks.map(({ task, waiver }) => (
          <li key={task} className={styles.row}>
            <span className={styles.text}>
              {costTaskWords[task]}: <span className={styles.note}>{waiver}</span>
            </span>
            {canWaive && (
              <Button
                size="small"
                appearance="subtle"
                disabled={isBusy}
                aria-label={t("costs.task.restoreRows", { task: costTaskWords[task] })}
                onClick={() => void actions.waiveTask(task, null)}
              >
                {t("costs.task.restoreShort")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
