import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { HalfDayMeals } from "@/domain/funds/meeting-funds";
import { formatVnd } from "@/language/numbers/format-number";
import type { CostsView } from "../cost-view-model";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  save: { alignSelf: "flex-start" },
});

const mealRules: readonly HalfDayMeals[] = ["whole", "half", "none"];

/** What nobody can calculate: the fund of the year, the advance, what came back, how half a day's meal is paid. */
export function FundsForm({ costs: { settlement, funding } }: { readonly costs: CostsView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const [typed, setTyped] = useState({
    awardFund: shown(funding.awardFund),
    advance: shown(settlement.advance),
    returned: shown(settlement.returned),
  });
  const [meals, setMeals] = useState<HalfDayMeals | "">(funding.halfDayMeals ?? "");
  const [isAsked, setAsked] = useState(false);
  const amounts = {
    awardFund: amountOf(typed.awardFund),
    advance: amountOf(typed.advance),
    returned: amountOf(typed.returned),
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const { awardFund, advance, returned } = amounts;
    if (awardFund === undefined || advance === undefined || returned === undefined) return;
    void actions.writeFunds({ awardFund, advance, returned, halfDayMeals: meals === "" ? null : meals });
  };
  const money = (key: keyof typeof typed, label: string, hint?: string) => (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isAsked && amounts[key] === undefined ? { validationMessage: t("settle.badAmount") } : {})}
    >
      <Input
        size="small"
        inputMode="numeric"
        value={typed[key]}
        onChange={(_event, { value }) => setTyped({ ...typed, [key]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} aria-label={t("settle.form")} onSubmit={save} noValidate>
      {money("awardFund", t("settle.awardFund"))}
      {money(
        "advance",
        t("settle.advanceField"),
        t("settle.payableHint", { amount: `${formatVnd(settlement.payable)} đ` }),
      )}
      {money(
        "returned",
        t("settle.returnedField"),
        t("settle.unclaimedHint", { amount: `${formatVnd(settlement.unclaimed)} đ` }),
      )}
      <MealsField meals={meals} onChoose={setMeals} />
      <Button className={styles.save} type="submit" size="small" appearance="primary" disabled={isBusy}>
        {t("settle.save")}
      </Button>
    </form>
  );
}

interface MealsProps {
  readonly meals: HalfDayMeals | "";
  readonly onChoose: (meals: HalfDayMeals | "") => void;
}

/** How the meal of half a day is paid. */
function MealsField({ meals, onChoose }: MealsProps) {
  const t = useTexts();
  return (
    <Field label={t("settle.meals")}>
      <Select
        size="small"
        value={meals}
        onChange={(_event, { value }) => onChoose(mealRules.find((rule) => rule === value) ?? "")}
      >
        <option value="">{t("settle.mealsOpen")}</option>
        {mealRules.map((rule) => (
          <option key={rule} value={rule}>
            {t(`settle.meals.${rule}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const shown = (amount: Vnd | null): string => (amount === null ? "" : formatVnd(amount));

/** Digits with or without points between thousands; null for a blank field, undefined for anything else. */
function amountOf(text: string): Vnd | null | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  if (!/^(?:\d{1,13}|\d{1,3}(?:\.\d{3}){1,4})$/.test(plain)) return undefined;
  return vnd(Number(plain.replaceAll(".", "")));
}
