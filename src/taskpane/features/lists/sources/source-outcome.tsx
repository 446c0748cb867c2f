import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, QuestionCircleFilled } from "@fluentui/react-icons";
import type { SkippedRow, SkipReason } from "@/issues/issue";
import type { SheetIntake } from "@/intake/result/intake-result";
import { nameOfKind } from "@/tables/list-kinds";
import { Disclosure } from "../../../components/disclosure";
import { useTexts } from "../../../hooks/use-texts";
import { capitalised } from "../../../texts";
import { encodingSentence, isUnusualReading } from "@/messages/encoding-sentence";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: "18px", marginTop: "1px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  reasons: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Row numbers as a reader would write them: 1-4, 9, 12-13. */
export function rowRanges(rows: readonly number[]): string {
  const sorted = [...rows].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const row of sorted) {
    const open = ranges.at(-1);
    if (open && row === open.last + 1) open.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}

function rowsByReason(skipped: readonly SkippedRow[]): readonly (readonly [SkipReason, readonly number[]])[] {
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  return [...byReason];
}

/** Rows that were left, by their reasons; nothing where all were taken. */
export function SkippedRows({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const styles = useStyles();
  const t = useTexts();
  if (skipped.length === 0) return null;
  return (
    <Disclosure label={t("lists.skipped", { count: skipped.length })}>
      <ul className={styles.reasons}>
        {rowsByReason(skipped).map(([reason, rows]) => (
          <li key={reason} className={styles.small}>
            {t("lists.skippedRows", {
              reason: capitalised(t.translate(`word:skip.${reason}`)),
              rows: rowRanges(rows),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface Props {
  readonly source: SheetIntake;
  readonly isDisabled: boolean;
  /** Reads it once more, to be set right. */
  readonly onReadOtherwise: () => void;
}

/** What became of one source: its kind, rows taken and left, why they were left, and how its text was read where that is not plain. */
export function SourceOutcome({ source, isDisabled, onReadOtherwise }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const isKnown = source.kind !== "unknown";
  const Icon = isKnown ? CheckmarkCircleFilled : QuestionCircleFilled;
  return (
    <li className={styles.root}>
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, isKnown ? styles.good : styles.unknown)} />
      <div>
        <div className={styles.name}>{[source.file, source.sheet].filter((part) => part !== "").join(" › ")}</div>
        <div>{nameOfKind(source.kind, (kind) => t(`lists.kind.${kind}`))}</div>
        <div className={styles.small}>
          {t("lists.sourceRows", { read: source.rowsRead, taken: source.rowsTaken, skipped: source.skipped.length })}
        </div>
        {isUnusualReading(source.encoding) && (
          <div className={styles.small}>
            {t("lists.encoding", { name: source.encoding.name })}. {encodingSentence(source.encoding, t.translate)}
          </div>
        )}
        <SkippedRows skipped={source.skipped} />
        <Button size="small" appearance="subtle" disabledFocusable={isDisabled} onClick={onReadOtherwise}>
          {t("lists.readOtherwise")}
        </Button>
      </div>
    </li>
  );
}
