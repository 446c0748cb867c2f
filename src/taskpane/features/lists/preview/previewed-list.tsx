import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewedList } from "@/usecases/lists/preview-lists";
import { nameOfKind } from "@/tables/list-kinds";
import { Disclosure } from "../../../components/disclosure";
import { IssueList } from "../../../components/issues/issue-list";
import { useActions } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { VersionDraft } from "../state";
import type { FoundIssue } from "../../../found-issues/found-issue";
import { listTitle } from "../list-title";
import { ListQuestions, VersionQuestion } from "./list-questions";
import { ReadingForm } from "./reading-form";
import { SkippedRows } from "../sources/source-outcome";
import { VersionView } from "./version-view";
import type { ListsActions } from "../actions";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  first: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly previewed: PreviewedList;
  readonly issues: readonly FoundIssue[];
  readonly isLeft: boolean;
  readonly draft: VersionDraft;
  readonly isDisabled: boolean;
  readonly onLeave: (isLeft: boolean) => void;
  readonly onDraft: (draft: VersionDraft) => void;
}

/** One list as it would be imported: counts, first rows, what must be looked at, and how it was read. */
export function PreviewedListView({ previewed, issues, isLeft, draft, isDisabled, onLeave, onDraft }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const { list, sheet } = previewed;
  const title = listTitle(list);
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      <div>{nameOfKind(sheet.kind, (kind) => t(`lists.kind.${kind}`))}</div>
      <div className={styles.small}>{t("preview.rows", { taken: sheet.rowsTaken, skipped: sheet.skipped.length })}</div>
      {!isLeft && (
        <>
          <FirstRows rows={previewed.first} />
          <ListQuestions previewed={previewed} isDisabled={isDisabled} />
          <Version previewed={previewed} draft={draft} isDisabled={isDisabled} onDraft={onDraft} />
          <ReadingAndIssues previewed={previewed} issues={issues} isDisabled={isDisabled} />
        </>
      )}
      <Checkbox
        label={t("preview.leave")}
        checked={isLeft}
        disabled={isDisabled}
        onChange={(_event, { checked }) => onLeave(checked === true)}
      />
    </section>
  );
}

function FirstRows({ rows }: { readonly rows: PreviewedList["first"] }) {
  const styles = useStyles();
  const t = useTexts();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.first} aria-label={t("preview.first")}>
      {rows.map((row, index) => (
        <li key={index} className={styles.small}>
          {row}
        </li>
      ))}
    </ul>
  );
}

/** Of which list it is the next version, and what then differs. */
function Version({
  previewed,
  draft,
  isDisabled,
  onDraft,
}: Pick<Props, "previewed" | "draft" | "isDisabled" | "onDraft">) {
  const styles = useStyles();
  const t = useTexts();
  const { version, likely } = previewed;
  return (
    <>
      {likely.length > 0 && <VersionQuestion previewed={previewed} isDisabled={isDisabled} />}
      {version !== null && (
        <>
          {likely.length === 0 && <p className={styles.small}>{t("version.standing")}</p>}
          <VersionView version={version} draft={draft} isDisabled={isDisabled} onChange={onDraft} />
        </>
      )}
    </>
  );
}

/** How the list was read, which rows were skipped, and its issues. */
function ReadingAndIssues({ previewed, issues, isDisabled }: Pick<Props, "previewed" | "issues" | "isDisabled">) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const { list, sheet, choice, changes, questions } = previewed;
  return (
    <>
      <Disclosure
        label={t("reading.title")}
        startOpen={questions.includes("no-header") || questions.includes("unsure-column")}
      >
        <ReadingForm
          key={JSON.stringify(choice)}
          sheet={sheet}
          choice={choice}
          hiddenParts={hiddenPartsOf(previewed)}
          isDisabled={isDisabled}
          onRead={(change) => void actions.readAgain(list, change)}
        />
      </Disclosure>
      <SkippedRows skipped={sheet.skipped} />
      {issues.length > 0 && (
        <Disclosure label={t("preview.issues", { count: issues.length })}>
          <IssueList issues={issues} onShow={(issue) => void actions.showIssue(issue)} />
        </Disclosure>
      )}
      {changes > 0 && <p className={styles.small}>{t("preview.changes", { count: changes })}</p>}
    </>
  );
}

/** Issues about hidden rows or columns, imported or not. */
const hiddenCodes = {
  hiddenRows: ["hidden-row", "hidden-rows-left"],
  hiddenColumns: ["hidden-column", "hidden-columns-left"],
} as const;

const hiddenPartsOf = ({ issues, choice }: PreviewedList) =>
  (["hiddenRows", "hiddenColumns"] as const).filter(
    (part) =>
      choice?.[part] !== undefined || issues.some(({ code }) => hiddenCodes[part].some((each) => each === code)),
  );
