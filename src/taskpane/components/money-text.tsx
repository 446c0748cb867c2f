import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatVnd } from "@/language/numbers/format-number";
import { useTexts } from "../hooks/use-texts";

const useStyles = makeStyles({
  root: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  unknown: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Whole đồng; null = not known, which is said and never shown as 0. */
  readonly amount: number | null;
  readonly strong?: boolean;
  /** Without «đ», where the heading already says đồng. */
  readonly bare?: boolean;
}

/** An amount as a Vietnamese office writes it: `27.550.000 đ`. */
export function MoneyText({ amount, strong = false, bare = false }: Props) {
  const styles = useStyles();
  const t = useTexts();
  if (amount === null) return <span className={styles.unknown}>{t("notYet")}</span>;
  return (
    <span className={mergeClasses(styles.root, strong && styles.strong)}>
      {formatVnd(amount)}
      {!bare && " đ"}
    </span>
  );
}
