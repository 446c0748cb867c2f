import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { listKey, type ListName } from "@/workbook/source-key";
import type { PreviewedList } from "@/usecases/lists/preview-lists";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import { Disclosure } from "../../../components/disclosure";
import { IssueList } from "../../../components/issues/issue-list";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useActions } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { VersionDraft } from "../state";
import type { FoundIssue } from "../../../found-issues/found-issue";
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
  asked: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export const listTitle = ({ file, sheet }: ListName): string => [file, sheet].filter((part) => part !== "").join(" › ");

interface Props {
  readonly previewed: PreviewedList;
  readonly issues: readonly FoundIssue[];
  readonly isLeft: boolean;
  readonly draft: VersionDraft;
  readonly isDisabled: boolean;
  readonly onLeave: (isLeft: boolean) => void;
  readonly onDraft: (draft: VersionDraft) => void;
}

/** One list as it would be taken in: counts, first rows, what must be looked at, and how it was read. */
export function PreviewedListView({ previewed, issues, isLeft, draft, isDisabled, onLeave, onDraft }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const { list, sheet, first, questions, choice, changes, version, likely, beside } = previewed;
  const title = listTitle(list);
  const read = (change: SourceChoice | null): void => void actions.readAgain(list, change);
  return (
    <section className={styles.root} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      <div>{t(`lists.kind.${sheet.kind}`)}</div>
      <div className={styles.small}>{t("preview.rows", { taken: sheet.rowsTaken, skipped: sheet.skipped.length })}</div>
      {!isLeft && (
        <>
          {first.length > 0 && (
            <ul className={styles.first} aria-label={t("preview.first")}>
              {first.map((row, index) => (
                <li key={index} className={styles.small}>
                  {row}
                </li>
              ))}
            </ul>
          )}
          {questions.map((question) =>
            question === "hidden-rows" || question === "hidden-columns" ? (
              <HiddenQuestion
                key={question}
                text={t(`ask.${question}`)}
                isDisabled={isDisabled}
                onChoose={(way) =>
                  read({
                    ...(choice ?? list),
                    [question === "hidden-rows" ? "hiddenRows" : "hiddenColumns"]: way,
                  })
                }
              />
            ) : question === "next-version" || question === "like-version" ? null : question === "like-other" ? (
              <OutcomeBar key={question} intent="warning">
                {t("ask.like-other", { names: beside.map(({ of }) => listTitle(of)).join(", ") })}
              </OutcomeBar>
            ) : (
              <OutcomeBar key={question} intent={question === "error" ? "error" : "warning"}>
                {t(`ask.${question}`)}
              </OutcomeBar>
            ),
          )}
          {likely.length > 0 && <VersionQuestion previewed={previewed} isDisabled={isDisabled} />}
          {version !== null && (
            <>
              {likely.length === 0 && <p className={styles.small}>{t("version.standing")}</p>}
              <VersionView version={version} draft={draft} isDisabled={isDisabled} onChange={onDraft} />
            </>
          )}
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
              onRead={read}
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

/** Issues that tell of hidden parts, taken in or left out. */
const hiddenCodes = {
  hiddenRows: ["hidden-row", "hidden-rows-left"],
  hiddenColumns: ["hidden-column", "hidden-columns-left"],
} as const;

const hiddenPartsOf = ({ issues, choice }: PreviewedList) =>
  (["hiddenRows", "hiddenColumns"] as const).filter(
    (part) =>
      choice?.[part] !== undefined || issues.some(({ code }) => hiddenCodes[part].some((each) => each === code)),
  );

interface HiddenProps {
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onChoose: (way: "take" | "leave") => void;
}

function HiddenQuestion({ text, isDisabled, onChoose }: HiddenProps) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <OutcomeBar intent="warning">
      {text}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isDisabled} onClick={() => onChoose("take")}>
          {t("ask.take")}
        </Button>
        <Button size="small" disabledFocusable={isDisabled} onClick={() => onChoose("leave")}>
          {t("ask.leave")}
        </Button>
      </div>
    </OutcomeBar>
  );
}

const OWN = "";

function VersionQuestion({
  previewed: { list, likely, version },
  isDisabled,
}: {
  readonly previewed: PreviewedList;
  readonly isDisabled: boolean;
}) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  return (
    <div className={styles.asked}>
      <RadioGroup
        aria-label={t("version.question")}
        value={version === null ? OWN : listKey(version.of)}
        disabled={isDisabled}
        onChange={(_event, { value }) =>
          void actions.answerVersion(list, likely.find(({ of }) => listKey(of) === value)?.of ?? null)
        }
      >
        <span>{t("version.question")}</span>
        {likely.map(({ of, shared }) => (
          <Radio
            key={listKey(of)}
            value={listKey(of)}
            label={t("version.of", { name: listTitle(of), share: Math.round(shared * 100) })}
          />
        ))}
        <Radio value={OWN} label={t("version.own")} />
      </RadioGroup>
    </div>
  );
}
