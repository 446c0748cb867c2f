import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { DocumentKind } from "@/usecases/documents/document-kind";
import { IssueList } from "../../components/issues/issue-list";
import { OutcomeBar } from "../../components/outcome-bar";
import { SavedFileNotice } from "../../components/saved-file-notice";
import { useActions } from "../../hooks/use-pane";
import { useDocuments } from "./use-documents";
import { useTexts } from "../../hooks/use-texts";
import type { DocumentView } from "./view-model";
import { OptionChoice } from "./option-choice";

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 20px`,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly kind: DocumentKind;
  /** Null until it was looked at. */
  readonly view: DocumentView | null;
  readonly isOpen: boolean;
}

/** One document of the list: its name, and when it is open what it is, its choices, what keeps it from going out and where it was written. */
export function DocumentEntry({ kind, view, isOpen }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const { open } = useDocuments();
  const isMade = view !== null && (view.written.length > 0 || view.saved !== null);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const bodyId = `document-${kind.id}`;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={mergeClasses(styles.button, isOpen && styles.open)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => open(isOpen ? null : kind.id)}
      >
        <Chevron className={styles.icon} aria-hidden="true" />
        <span className={styles.name}>{t(`document.${kind.id}`)}</span>
        {isMade && <CheckmarkRegular className={styles.done} aria-label={t("documents.made")} />}
      </button>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          <p className={styles.about}>{t(`document.${kind.id}.about`)}</p>
          {kind.options.map((option) => (
            <OptionChoice key={option} id={kind.id} option={option} />
          ))}
          {view === null && <Spinner size="tiny" label={t("working")} labelPosition="after" />}
          {view && <Outcome view={view} />}
          {view && view.issues.length > 0 && (
            <IssueList issues={view.issues} onShow={(issue) => void actions.showIssue(issue)} />
          )}
        </div>
      )}
    </li>
  );
}

function Outcome({ view }: { readonly view: DocumentView }) {
  const t = useTexts();
  const actions = useActions();
  const [first] = view.sheets;
  if (view.issues.some(({ severity }) => severity === "error"))
    return <OutcomeBar intent="error">{t("documents.refused")}</OutcomeBar>;
  if (view.saved !== null)
    return <SavedFileNotice title={t("documents.fileSaved")} file={view.saved} sheet={first ?? ""} />;
  if (view.written.length > 0)
    return (
      <OutcomeBar intent="success">
        {t("documents.written", { sheets: view.written.map((sheet) => `«${sheet}»`).join(", ") })}{" "}
        {first !== undefined && (
          <Button size="small" onClick={() => void actions.showSheet(first)}>
            {t("files.openSheet", { sheet: first })}
          </Button>
        )}
      </OutcomeBar>
    );
  return view.issues.length === 0 ? <OutcomeBar intent="info">{t("documents.nothingBefore")}</OutcomeBar> : null;
}
