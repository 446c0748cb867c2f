import { makeStyles, tokens } from "@fluentui/react-components";
import type { FundShare } from "@/domain/budget/fund-share";
import { formatVnd } from "@/language/numbers/format-number";
import { useTexts } from "../../../hooks/use-texts";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  over: { color: tokens.colorStatusDangerForeground1 },
  basis: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  gauge: { display: "block", width: "100%", height: "26px" },
  track: { fill: tokens.colorNeutralBackground5 },
  used: { fill: tokens.colorBrandBackground },
  tooMuch: { fill: tokens.colorStatusDangerBackground3 },
  limit: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2" },
});

/** How much of the award fund organising takes, against the share that it may take: a bar with a needle at the limit. */
export function FundGauge({ share: found }: { readonly share: FundShare }) {
  const styles = useStyles();
  const t = useTexts();
  const { fund, share, limit, organising, used, legalBasis } = found;
  const spent = formatVnd(organising);
  if (fund === null) return <p className={styles.note}>{t("costs.share.noFund", { organising: spent })}</p>;
  if (share === null || limit === null || used === null)
    return <p className={styles.note}>{t("costs.share.noRule", { organising: spent })}</p>;
  const percent = decimal(used / 100);
  const most = decimal(share / 10);
  const isOver = organising > limit;
  // Twice the share fills the bar, so that the needle is in its middle.
  const scale = (part: number): number => Math.min(100, (part * 100) / (2 * share));
  return (
    <>
      <svg
        className={styles.gauge}
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
        role="img"
        aria-label={t("costs.share.gauge", { used: percent, share: most })}
      >
        <rect className={styles.track} x="0" y="3" width="100" height="6" />
        <rect className={isOver ? styles.tooMuch : styles.used} x="0" y="3" width={scale(used / 10)} height="6" />
        <line
          className={styles.limit}
          x1={scale(share)}
          x2={scale(share)}
          y1="0"
          y2="12"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className={styles.note}>
        {t("costs.share.used", { organising: spent, used: percent, share: most, limit: formatVnd(limit) })}{" "}
        {isOver && (
          <strong className={styles.over}>{t("costs.share.exceeded", { over: formatVnd(organising - limit) })}</strong>
        )}
      </p>
      {legalBasis !== null && legalBasis !== "" && <p className={styles.basis}>{legalBasis}</p>}
    </>
  );
}

const decimal = (figure: number): string => String(figure).replace(".", ",");
