import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetSummary } from "@/flows/ports";
import { useTexts } from "../../hooks/use-texts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  sheet: { display: "flex", alignItems: "flex-start" },
});

interface Props {
  readonly sheets: readonly SheetSummary[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses among the user's own sheets of the open workbook. */
export function SheetChooser({ sheets, chosen, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("lists.sheets")}</legend>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet.name}
          className={styles.sheet}
          label={sheet.hidden ? t("lists.hiddenSheet", { name: sheet.name }) : sheet.name}
          checked={chosen.includes(sheet.name)}
          disabled={isDisabled}
          onChange={(_event, change) =>
            onChange(change.checked ? [...chosen, sheet.name] : chosen.filter((name) => name !== sheet.name))
          }
        />
      ))}
    </fieldset>
  );
}
