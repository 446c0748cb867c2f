import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { formatVnd } from "@/language/numbers/format-number";
import { fundSettings } from "@/tables/settings/funds";
import { formRows, typedFact, typedTextOf, type FormRow } from "@/tables/settings/schema/labels";
import type { FundFacts } from "@/usecases/money/fund-facts";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { MoneyActions } from "../actions";
import type { CostsView } from "../cost-view-model";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  save: { alignSelf: "flex-start" },
});

/** What nobody can calculate: the fund of the year, the advance, what came back, how half a day's meal is paid. */
export function FundsForm({ costs: { settlement, funding } }: { readonly costs: CostsView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const rows = formRows(fundSettings, t.language).filter(({ kind }) => kind !== "list");
  const [typed, setTyped] = useState(() => typedTextOf(fundSettings, funding));
  const [isAsked, setAsked] = useState(false);
  const values = Object.fromEntries(rows.map(({ key }) => [key, typedFact(fundSettings, key, typed[key] ?? "")]));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(values).includes(undefined)) return;
    void actions.writeFunds(values as FundFacts);
  };
  const hints: Readonly<Record<string, string>> = {
    advance: t("settle.payableHint", { amount: `${formatVnd(settlement.payable)} đ` }),
    returned: t("settle.unclaimedHint", { amount: `${formatVnd(settlement.unclaimed)} đ` }),
  };
  return (
    <form className={styles.form} aria-label={t("settle.form")} onSubmit={save} noValidate>
      {rows.map((row) => (
        <FundField
          key={row.key}
          row={row}
          typed={typed[row.key] ?? ""}
          hint={hints[row.key]}
          isRefused={isAsked && values[row.key] === undefined}
          onType={(text) => setTyped({ ...typed, [row.key]: text })}
        />
      ))}
      <Button className={styles.save} type="submit" size="small" appearance="primary" disabled={isBusy}>
        {t("settle.save")}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly row: FormRow;
  readonly typed: string;
  readonly hint: string | undefined;
  /** What is typed is no value of this fact, and saving was asked for. */
  readonly isRefused: boolean;
  readonly onType: (text: string) => void;
}

function FundField({ row: { label, kind, options }, typed, hint, isRefused, onType }: FieldProps) {
  const t = useTexts();
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isRefused ? { validationMessage: t("settle.badAmount") } : {})}
    >
      {kind === "choice" ? (
        <Select size="small" value={typed} onChange={(_event, { value }) => onType(value)}>
          <option value="">{t("settle.mealsOpen")}</option>
          {options.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          {...(kind === "money" ? { inputMode: "numeric" as const } : {})}
          value={typed}
          onChange={(_event, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}
