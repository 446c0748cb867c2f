import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Settlement } from "@/domain/settlement/settle-awards";
import { sheetNames } from "@/tables/sheet-names";
import { formatVnd } from "@/language/numbers/format-number";
import { Disclosure } from "../../../components/disclosure";
import { FactList } from "../../../components/fact-list";
import { MoneyText } from "../../../components/money-text";
import { OutcomeBar } from "../../../components/outcome-bar";
import type { CostsView } from "../cost-view-model";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import { FundsForm } from "./funds-form";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  open: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The award money after the meeting: advance, signed for, returned; whether they agree, and the form for what nobody can calculate. */
export function SettlementPanel({ costs }: { readonly costs: CostsView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const { settlement } = costs;
  if (!costs.canSettle) return <p className={styles.note}>{t("settle.older")}</p>;
  return (
    <div className={styles.root}>
      <p className={styles.note}>{t("settle.intro")}</p>
      <FactList
        label={t("settle.title")}
        facts={[
          { label: t("settle.advance"), value: <MoneyText amount={settlement.advance} /> },
          {
            label: t("settle.signed", { count: settlement.signedRows }),
            value: <MoneyText amount={settlement.signed} />,
          },
          {
            label: (
              <>
                {t("settle.unclaimed", { count: settlement.unclaimedRows })}
                {settlement.isBegun && settlement.withoutReason > 0 && (
                  <span className={styles.open}>{t("settle.withoutReason", { count: settlement.withoutReason })}</span>
                )}
              </>
            ),
            value: <MoneyText amount={settlement.unclaimed} />,
          },
          { label: t("settle.returned"), value: <MoneyText amount={settlement.returned} /> },
        ]}
      />
      <Agreement settlement={settlement} />
      <div className={styles.buttons}>
        {settlement.unclaimedRows > 0 && (
          <Button size="small" disabled={isBusy} onClick={() => void actions.markAllSigned()}>
            {t("settle.markAll")}
          </Button>
        )}
        <Button size="small" onClick={() => void actions.showSheet(sheetNames.honorees)}>
          {t("settle.openSheet")}
        </Button>
      </div>
      <Disclosure label={t("settle.form")}>
        {/* Typed figures are reset by each pricing. */}
        <FundsForm key={JSON.stringify([costs.funding, settlement.advance, settlement.returned])} costs={costs} />
      </Disclosure>
    </div>
  );
}

function Agreement({ settlement }: { readonly settlement: Settlement }) {
  const styles = useStyles();
  const t = useTexts();
  const { isBegun, difference, returned } = settlement;
  if (!isBegun) return <p className={styles.note}>{t("settle.notBegun")}</p>;
  if (difference === null) return null;
  if (difference === 0) return <OutcomeBar intent="success">{t("settle.holds")}</OutcomeBar>;
  const amount = formatVnd(Math.abs(difference));
  return returned === null && difference > 0 ? (
    <OutcomeBar intent="warning">{t("settle.open", { amount })}</OutcomeBar>
  ) : (
    <OutcomeBar intent="error">{t("settle.differs", { amount })}</OutcomeBar>
  );
}
