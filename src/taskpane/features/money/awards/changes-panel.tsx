import { makeStyles, tokens } from "@fluentui/react-components";
import { formatVnd } from "@/language/numbers/format-number";
import { Disclosure } from "../../../components/disclosure";
import { VirtualList } from "../../../components/virtual-list";
import { useTexts } from "../../../hooks/use-texts";
import type { ChangesView } from "../award-view-model";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sum: { margin: 0, fontVariantNumeric: "tabular-nums" },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  cause: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What is another than at the last pricing: row, money before and after, and why; nothing where nothing is. */
export function ChangesPanel({ changes }: { readonly changes: ChangesView }) {
  const styles = useStyles();
  const t = useTexts();
  const { rows, before, after } = changes;
  if (rows.length === 0) return null;
  return (
    <section className={styles.root} aria-label={t("changes.title", { count: rows.length })}>
      <Disclosure label={t("changes.title", { count: rows.length })} startOpen={rows.length <= 10}>
        <VirtualList
          label={t("changes.title", { count: rows.length })}
          items={rows}
          keyOf={({ key }) => key}
          render={(row) => (
            <div className={styles.row}>
              <div>
                <span className={styles.name}>{row.name}</span>: {formatVnd(row.before)} → {formatVnd(row.after)}
              </div>
              <div className={styles.cause}>
                {[row.detail, ...row.causes].filter((part) => part !== "").join(" · ")}
              </div>
            </div>
          )}
        />
      </Disclosure>
      {before !== after && (
        <p className={styles.sum}>{t("changes.sum", { before: formatVnd(before), after: formatVnd(after) })}</p>
      )}
    </section>
  );
}
