import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { Field as ColumnField } from "@/fields/field";
import type { SheetIntake } from "@/intake/result/intake-result";
import { useTexts } from "../../../hooks/use-texts";
import { ColumnList } from "./column-list";
import { ReadingFields, type Said } from "./reading-fields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const spoken = (said: Said): Omit<SourceChoice, "file" | "sheet"> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

interface Props {
  readonly sheet: SheetIntake;
  /** What was said of this list before; null = nothing. */
  readonly choice: SourceChoice | null;
  /** What of the list is hidden. */
  readonly hiddenParts: readonly ("hiddenRows" | "hiddenColumns")[];
  readonly isDisabled: boolean;
  /** Null = as it is found. */
  readonly onRead: (choice: SourceChoice | null) => void;
}

/** How a list is read, each part with what was found and why; what the user changes is read again. */
export function ReadingForm({ sheet, choice, hiddenParts, isDisabled, onRead }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const [said, setSaid] = useState<Said>(choice ?? {});
  const say = (change: Said): void => setSaid({ ...said, ...change });
  const chooseColumn = (column: number, field: ColumnField | null): void =>
    say({ columns: { ...said.columns, [column]: field } });
  return (
    <div className={styles.form}>
      <ReadingFields sheet={sheet} said={said} hiddenParts={hiddenParts} isDisabled={isDisabled} onSay={say} />
      <h4 className={styles.heading}>{t("reading.columns")}</h4>
      <ColumnList
        columns={sheet.columns ?? []}
        kind={said.kind ?? sheet.kind}
        chosen={said.columns ?? {}}
        isDisabled={isDisabled}
        onChoose={chooseColumn}
      />
      <p className={styles.small}>{t("reading.remembered")}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isDisabled}
          onClick={() => onRead({ ...spoken(said), file: sheet.file, sheet: sheet.sheet })}
        >
          {t("reading.again")}
        </Button>
        {choice !== null && (
          <Button appearance="subtle" disabledFocusable={isDisabled} onClick={() => onRead(null)}>
            {t("reading.reset")}
          </Button>
        )}
      </div>
    </div>
  );
}
