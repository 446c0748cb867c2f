import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ColumnReading } from "@/intake/result/intake-result";
import type { Field } from "@/fields/field";
import { wordOfField } from "@/fields/field-words";
import type { ListKind } from "@/tables/declaration/list-table";
import { ownLists } from "@/tables/list-kinds";
import { columnLetters } from "@/sheet/cell-address";
import { useTexts } from "../../../hooks/use-texts";
import type { Texts } from "../../../texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  heading: { display: "block", overflowWrap: "anywhere" },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: { width: "100%" },
});

const NOT_TAKEN = "";

interface Props {
  readonly columns: readonly ColumnReading[];
  readonly kind: ListKind;
  /** What the user has chosen by the number of the column. */
  readonly chosen: Readonly<Record<number, Field | null>>;
  readonly isDisabled: boolean;
  readonly onChoose: (column: number, field: Field | null) => void;
}

/** What each column was taken for, how sure and why; each can be set right. */
export function ColumnList({ columns, kind, chosen, isDisabled, onChoose }: Props) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <ul className={styles.list} aria-label={t("reading.columns")}>
      {columns.map((column, index) => (
        <ColumnChoice
          key={column.columnNumber ?? `${index}`}
          column={column}
          kind={kind}
          chosen={column.columnNumber === undefined ? undefined : chosen[column.columnNumber]}
          isDisabled={isDisabled}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

interface ChoiceProps extends Pick<Props, "kind" | "isDisabled" | "onChoose"> {
  readonly column: ColumnReading;
  /** Undefined: nothing was chosen. */
  readonly chosen: Field | null | undefined;
}

function ColumnChoice({ column, kind, chosen, isDisabled, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const t = useTexts();
  const id = useId();
  const { columnNumber, heading, field, meaning } = column;
  const found = field === null ? null : (meaning ?? null);
  const shown = chosen === undefined ? found : chosen;
  return (
    <li>
      <label className={styles.heading} htmlFor={id}>
        {t("reading.column", {
          letter: columnNumber === undefined ? "?" : columnLetters(columnNumber - 1),
          heading: heading === "" ? t("reading.noHeading") : heading,
        })}
      </label>
      <Select
        id={id}
        className={styles.choice}
        value={shown ?? NOT_TAKEN}
        disabled={isDisabled || columnNumber === undefined}
        onChange={(_event, { value }) => {
          if (columnNumber !== undefined) onChoose(columnNumber, value === NOT_TAKEN ? null : (value as Field));
        }}
      >
        <option value={NOT_TAKEN}>{t("reading.notTaken")}</option>
        {choicesOf(column, kind, shown).map((each) => (
          <option key={each} value={each}>
            {wordOfField(each)}
          </option>
        ))}
      </Select>
      <span className={styles.reason}>{reasonOf(column, chosen !== undefined, t)}</span>
    </li>
  );
}

/** Likelier meanings first, then all that a list of this kind can have. */
function choicesOf({ alternatives = [] }: ColumnReading, kind: ListKind, shown: Field | null): readonly Field[] {
  const keys = ownLists.keys(kind);
  const all = Object.keys(keys) as Field[];
  return [...new Set([...(shown === null ? [] : [shown]), ...alternatives, ...all])].filter(
    (each) => each === shown || each in keys,
  );
}

const reasons = [
  "same-words",
  "words-inside",
  "like-words",
  "sub-heading",
  "values",
  "context",
  "remembered",
  "chosen",
] as const;

function reasonOf({ field, confidence, reason }: ColumnReading, isChosen: boolean, t: Texts): string {
  if (isChosen) return t("because.chosen");
  const because = reasons.find((each) => each === reason);
  if (because === undefined) return t("because.no-match");
  const sureness = confidence >= 0.8 ? "reading.sure" : confidence >= 0.5 ? "reading.likely" : "reading.guess";
  return field === null ? t(`because.${because}`) : `${t(sureness)}: ${t(`because.${because}`)}`;
}
