import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { vnd, type Vnd } from "@/domain/money/vnd";
import { formatVnd } from "@/language/numbers/format-number";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { AwardView } from "../award-view-model";
import type { MoneyActions } from "../actions";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly award: AwardView;
  readonly onClose: () => void;
}

/** Sets an amount of one's own for one award; it is not taken without a reason, which «Nhật ký» keeps. */
export function OverrideForm({ award, onClose }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const isBusy = usePane((pane) => pane.running !== null);
  const { override, amount: byNorm } = award;
  const [typed, setTyped] = useState(override === null ? "" : formatVnd(override.amount));
  const [reason, setReason] = useState(override?.reason ?? "");
  const [isAsked, setAsked] = useState(false);
  const amount = amountOf(typed);
  const set = async (order: Parameters<typeof actions.overrideAward>[1]) => {
    if ((await actions.overrideAward(award.source, order)) !== "busy") onClose();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (amount !== null && reason.trim() !== "") void set({ amount, reason: reason.trim() });
  };
  const amountFault = isAsked && amount === null ? t("awards.badAmount") : undefined;
  const reasonFault = isAsked && reason.trim() === "" ? t("awards.needReason") : undefined;
  return (
    <form className={styles.root} aria-label={t("awards.editTitle", { name: award.name })} onSubmit={save} noValidate>
      <Field
        label={t("awards.amount")}
        hint={byNorm === null ? t("awards.noNorm") : t("awards.byNorm", { amount: formatVnd(byNorm) })}
        {...(amountFault === undefined ? {} : { validationMessage: amountFault })}
      >
        <Input size="small" inputMode="numeric" value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label={t("awards.reason")} {...(reasonFault === undefined ? {} : { validationMessage: reasonFault })}>
        <Input size="small" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isBusy}>
          {t("awards.save")}
        </Button>
        {override !== null && (
          <Button size="small" disabled={isBusy} onClick={() => void set(null)}>
            {t("awards.remove")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {t("awards.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** Digits with or without dots between thousands; null for anything else, and for 0. */
function amountOf(text: string): Vnd | null {
  const plain = text.trim();
  if (!/^(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3})$/.test(plain)) return null;
  const amount = Number(plain.replaceAll(".", ""));
  return amount > 0 ? vnd(amount) : null;
}
