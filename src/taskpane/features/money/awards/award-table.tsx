import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AwardTotals } from "@/domain/awards/award-totals";
import { MoneyText } from "../../../components/money-text";
import { useTexts } from "../../../hooks/use-texts";

const kinds = ["collective", "individual", "household", "all"] as const;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  first: { paddingLeft: 0, textAlign: "start" },
  kind: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  counts: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  open: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
});

/** Award money by kind of recipient: how many rows, how many without a norm, and the three sums. */
export function AwardTable({ awards }: { readonly awards: AwardTotals }) {
  const styles = useStyles();
  const t = useTexts();
  const headings = ["money.byNorm", "money.payable", "money.ward"] as const;
  return (
    <table className={styles.table} aria-label={t("money.awards")}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.first)}>
            {t("money.inDong")}
          </th>
          {headings.map((key) => (
            <th key={key} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => {
          const sum = awards[kind];
          // Where no rate is known at all, the sum is not known: 0 would say that nothing is due.
          const isOpen = sum.rows > 0 && sum.withNorm === 0 && sum.totalPayable === 0;
          const cell = mergeClasses(styles.cell, kind === "all" && styles.total);
          return (
            <tr key={kind}>
              <th scope="row" className={mergeClasses(cell, styles.first)}>
                <div className={styles.kind}>{t(`money.kind.${kind}`)}</div>
                <div className={styles.counts}>{t("money.rows", { count: sum.rows })}</div>
                {sum.withoutNorm > 0 && (
                  <div className={styles.open}>{t("money.withoutNorm", { count: sum.withoutNorm })}</div>
                )}
                {sum.totalPayableUnsettled > 0 && (
                  <div className={styles.open}>
                    {t("money.unsettled")}: <MoneyText amount={sum.totalPayableUnsettled} bare />
                  </div>
                )}
              </th>
              <td className={cell}>
                <MoneyText amount={isOpen ? null : sum.totalByNorm} bare />
              </td>
              <td className={cell}>
                <MoneyText amount={isOpen ? null : sum.totalPayable} bare />
              </td>
              <td className={cell}>
                <MoneyText amount={isOpen ? null : sum.totalPayableByWard} bare strong />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
