import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { tableSourceName } from "@/sheet/sheet-part";
import type { SheetSummary } from "@/workbook/port";
import { useTexts } from "../../../hooks/use-texts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  sheet: { display: "flex", alignItems: "flex-start" },
});

/** A sheet as a whole, and each Excel table on it by itself. */
const sourcesOf = (sheet: SheetSummary) => [
  { name: sheet.name, sheet, table: null },
  ...(sheet.tables ?? []).map((table) => ({ name: tableSourceName(sheet.name, table), sheet, table })),
];

interface Props {
  readonly sheets: readonly SheetSummary[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses among the user's own sheets and tables of the open workbook. */
export function SheetChooser({ sheets, chosen, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("lists.sheets")}</legend>
      {sheets.flatMap(sourcesOf).map(({ name, sheet, table }) => (
        <Checkbox
          key={name}
          className={styles.sheet}
          label={
            table !== null
              ? t("lists.table", { table, sheet: sheet.name })
              : sheet.hidden
                ? t("lists.hiddenSheet", { name })
                : name
          }
          checked={chosen.includes(name)}
          disabled={isDisabled}
          onChange={(_event, change) =>
            onChange(change.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
          }
        />
      ))}
    </fieldset>
  );
}
