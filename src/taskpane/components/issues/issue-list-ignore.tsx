import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../hooks/use-texts";
import { useIssueLook } from "./issue-list-look";

interface Props {
  /** What the button says while no reason is asked for. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onIgnore: (reason: string) => void;
}

/** Ignoring asks for the reason first, because it is kept in the workbook and read by others. */
export function IgnoreButton({ label, isBusy, onIgnore }: Props) {
  const styles = useIssueLook();
  const t = useTexts();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button
        className={styles.action}
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => setReason("")}
      >
        {label}
      </Button>
    );
  }
  const ignore = () => {
    if (reason.trim() === "" || isBusy) return;
    onIgnore(reason.trim());
    setReason(null);
  };
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        ignore();
      }}
    >
      <Field label={t("issues.reason")} size="small">
        <Input
          size="small"
          autoFocus
          value={reason}
          placeholder={t("issues.reasonHint")}
          onChange={(_event, change) => setReason(change.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setReason(null);
          }}
        />
      </Field>
      <div className={styles.filters}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy || reason.trim() === ""}>
          {t("issues.ignoreNow")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setReason(null)}>
          {t("issues.cancel")}
        </Button>
      </div>
    </form>
  );
}
