import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sheetNames } from "@/tables/sheet-names";
import { VirtualList } from "../../components/virtual-list";
import { useActions } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { CheckedLists } from "./view-model";
import type { CheckActions } from "./actions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly rows: CheckedLists["leftOut"];
  readonly isBusy: boolean;
}

/** The rows that are quarantined on «Cần xem lại»: corrected there, they are restored here. */
export function QuarantinedRows({ rows, isBusy }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<CheckActions>();
  return (
    <div className={styles.root}>
      <p className={styles.note}>{t("leftOut.intro")}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void actions.showSheet(sheetNames.leftOut)}>
          {t("leftOut.open")}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void actions.restoreRows(false)}
        >
          {t("leftOut.restoreRows")}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.restoreRows(true)}>
          {t("leftOut.restoreAnyway")}
        </Button>
      </div>
      <VirtualList
        label={t("leftOut.list")}
        items={rows.map((row, index) => ({ ...row, key: String(index) }))}
        keyOf={({ key }) => key}
        render={({ place, reason }) => (
          <div className={styles.row}>
            <div>{reason}</div>
            <div className={styles.place}>{place}</div>
          </div>
        )}
      />
    </div>
  );
}
