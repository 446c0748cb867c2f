import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../../components/disclosure";
import { IssueList } from "../../../components/issues/issue-list";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useActions } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { ListsActions } from "../actions";
import { listTitle } from "../list-title";
import type { ImportedLists } from "../view-model";
import { SourceOutcome } from "./source-outcome";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How the last import ended: above all else, where the user looks. */
export function ImportOutcome({ imported }: { readonly imported: ImportedLists }) {
  const t = useTexts();
  const rows = imported.rows.delegates + imported.rows.honorees + imported.rows.budget;
  const fresh = imported.sources.length - imported.updated.length;
  return (
    <>
      {imported.leftOut > 0 && (
        <OutcomeBar intent="warning">{t("leftOut.moved", { count: imported.leftOut })}</OutcomeBar>
      )}
      {rows > 0 && fresh > 0 && (
        <OutcomeBar intent="success">{t("lists.taken", { taken: rows, sources: imported.sources.length })}</OutcomeBar>
      )}
      {rows === 0 && fresh > 0 && <OutcomeBar intent="warning">{t("lists.nothingTaken")}</OutcomeBar>}
      {imported.updated.map(({ list, added, changed, removed, keptByHand }) => (
        <OutcomeBar key={listTitle(list)} intent="success">
          {t("lists.updated", { name: listTitle(list), added, changed, removed })}{" "}
          {keptByHand > 0 && t("lists.updatedKept", { count: keptByHand })}
        </OutcomeBar>
      ))}
      {imported.facts.map(({ file, faults }) =>
        faults.length === 0 ? (
          <OutcomeBar key={file} intent="success">
            {t("lists.factsTaken", { file })}
          </OutcomeBar>
        ) : (
          <OutcomeBar key={file} intent="error" title={t("lists.factsRefused", { file })}>
            {faults.join(" ")}
          </OutcomeBar>
        ),
      )}
      {imported.already.length > 0 && (
        <OutcomeBar intent="info">
          {t("lists.unchanged", { names: imported.already.map(listTitle).join("; ") })}
        </OutcomeBar>
      )}
    </>
  );
}

interface SourcesProps {
  readonly imported: ImportedLists;
  readonly isBusy: boolean;
}

/** The outcome of each source. */
export function ImportedSources({ imported, isBusy }: SourcesProps) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  return (
    <>
      {imported.sources.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t("lists.outcome")}</h3>
          <ul className={styles.list}>
            {imported.sources.map((source) => (
              <SourceOutcome
                key={`${source.file}|${source.sheet}`}
                source={source}
                isDisabled={isBusy}
                onReadOtherwise={() => void actions.showAgain({ file: source.file, sheet: source.sheet })}
              />
            ))}
          </ul>
        </div>
      )}
      {imported.changes.length > 0 && (
        <p className={styles.note}>{t("lists.changes", { count: imported.changes.length })}</p>
      )}
      {imported.issues.length > 0 && (
        <Disclosure label={t("lists.issues", { count: imported.issues.length })}>
          <IssueList issues={imported.issues} onShow={(issue) => void actions.showIssue(issue)} />
        </Disclosure>
      )}
    </>
  );
}
