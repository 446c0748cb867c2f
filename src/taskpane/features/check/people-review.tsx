import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Source } from "@/sheet/grid";
import { pairText, type CheckedLists, type SuspectView } from "./view-model";
import { Disclosure } from "../../components/disclosure";
import { VirtualList } from "../../components/virtual-list";
import { useActions } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { CheckActions } from "./actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  wanted: { border: `1px solid ${tokens.colorBrandStroke1}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", margin: `${tokens.spacingVerticalXS} 0` },
  field: { width: "27%" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  label: { color: tokens.colorNeutralForeground2 },
  differs: { fontWeight: tokens.fontWeightBold, backgroundColor: tokens.colorPaletteYellowBackground1 },
  blank: { color: tokens.colorNeutralForeground3 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  link: { minWidth: 0, padding: 0, height: "auto", fontWeight: tokens.fontWeightRegular },
  decision: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly checked: CheckedLists;
  readonly isBusy: boolean;
  /** The pair that the user came to see. */
  readonly wanted: string | null;
}

/** Rows that may be one person, side by side, for the user to decide; and the decisions made so far. */
export function PeopleReview({ checked, isBusy, wanted }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<CheckActions>();
  const { suspects, decisions } = checked;
  const ordered = [...suspects].sort((a, b) => Number(isPair(b, wanted)) - Number(isPair(a, wanted)));
  return (
    <div className={styles.root}>
      <p className={styles.note}>{suspects.length === 0 ? t("people.none") : t("people.intro")}</p>
      {suspects.length > 0 && (
        <VirtualList
          label={t("people.list")}
          items={ordered}
          keyOf={({ a, b }) => pairText(a, b)}
          render={(suspect) => <PairCard suspect={suspect} isBusy={isBusy} isWanted={isPair(suspect, wanted)} />}
        />
      )}
      {decisions.length > 0 && (
        <Disclosure label={t("people.decided", { count: decisions.length })}>
          <ul className={styles.list}>
            {decisions.map((decision) => (
              <li key={`${decision.a} ${decision.b}`} className={styles.decision}>
                {t(decision.verdict === "same" ? "people.decidedSame" : "people.decidedDifferent", {
                  a: decision.nameA,
                  b: decision.nameB,
                })}
                <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.withdrawDecision(decision)}>
                  {t("people.restoreRows")}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const isPair = ({ a, b }: SuspectView, wanted: string | null): boolean => pairText(a, b) === wanted;

interface CardProps {
  readonly suspect: SuspectView;
  readonly isBusy: boolean;
  readonly isWanted: boolean;
}

function PairCard({ suspect, isBusy, isWanted }: CardProps) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<CheckActions>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, [isWanted]);
  const { a, b, name, reason, fields } = suspect;
  const decide = (verdict: "same" | "different") => void actions.decidePeople({ a, b, verdict });
  return (
    <section className={mergeClasses(styles.card, isWanted && styles.wanted)} aria-label={name}>
      <h3 className={styles.name} ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p className={styles.note}>{reason}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.field)}>
              <span className={styles.unseen}>{t("people.field")}</span>
            </th>
            <RowHead label={t("people.first")} source={a} />
            <RowHead label={t("people.second")} source={b} />
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, a: first, b: second, differs }) => (
            <tr key={label}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {label}
                {differs && <span className={styles.unseen}> ({t("people.differs")})</span>}
              </th>
              {[first, second].map((text, side) => (
                <td key={side} className={mergeClasses(styles.cell, differs && styles.differs)}>
                  {text === "" ? <span className={styles.blank}>{t("people.blank")}</span> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => decide("same")}>
          {t("people.same")}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => decide("different")}>
          {t("people.different")}
        </Button>
      </div>
    </section>
  );
}

/** A column's head leads to its row in the workbook. */
function RowHead({ label, source }: { readonly label: string; readonly source: Source }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const at = { ...source, column: null, field: null };
  return (
    <th scope="col" className={styles.cell}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        title={t("people.show")}
        onClick={() => void actions.showIssue({ code: "person-suspect", severity: "warning", at, params: {} })}
      >
        {label}
      </Button>
    </th>
  );
}
