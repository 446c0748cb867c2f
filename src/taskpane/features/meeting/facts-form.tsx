import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, WarningFilled } from "@fluentui/react-icons";
import { meetingSettings } from "@/tables/settings/meeting";
import { formRows } from "@/tables/settings/schema/labels";
import type { WorkbookSummary } from "../../state/summary";
import { useTexts } from "../../hooks/use-texts";

const icons = { known: CheckmarkCircleFilled, open: CircleRegular, wrong: WarningFilled };

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  fact: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    boxSizing: "border-box",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { marginTop: "2px", fontSize: "16px" },
  known: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusWarningForeground1 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly facts: WorkbookSummary["facts"];
  readonly unreadable: WorkbookSummary["unreadable"];
  readonly onShow: (name: string) => void;
}

/** Every fact of the meeting, known or open; a click shows its cell, where it is filled in. */
export function FactsForm({ facts, unreadable, onShow }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const rows = formRows(meetingSettings, t.language);
  const known = rows.filter(({ key }) => factIn(facts, key) !== null).length;
  return (
    <>
      <div>
        <h3 className={styles.heading}>{t("meeting.facts")}</h3>
        <p className={styles.hint}>
          {known === rows.length
            ? t("meeting.allFilled", { total: rows.length })
            : `${t("meeting.filled", { count: known, total: rows.length })}. ${t("meeting.hint")}`}
        </p>
      </div>
      <ul className={styles.list} aria-label={t("meeting.facts")}>
        {rows.map(({ key, name, label }) => {
          const wrong = unreadable[key];
          const value = wrong === undefined ? factIn(facts, key) : t("meeting.unreadable", { text: wrong });
          const look = wrong !== undefined ? "wrong" : value === null ? "open" : "known";
          const Icon = icons[look];
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.fact}
                aria-label={t("meeting.goToCell", { label, value: value ?? t("notYet") })}
                onClick={() => onShow(name)}
              >
                <Icon className={mergeClasses(styles.icon, styles[look])} aria-hidden="true" />
                <span>
                  <span className={styles.label}>{label}</span>
                  <span className={mergeClasses(styles.value, value === null && styles.open)}>
                    {value ?? t("notYet")}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const factIn = (facts: Readonly<Record<string, string | null>>, key: string): string | null => facts[key] ?? null;
