import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { IssueList } from "../../../components/issues/issue-list";
import { listKey } from "@/workbook/source-key";
import { useChangeListing } from "../use-lists";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import { abbreviationKey, comingRows } from "../decisions";
import { plainDraft, type ListingDraft, type ShownPreview, type ListsPane } from "../state";
import { PreviewedListView } from "./previewed-list";
import { ReadingProgress } from "../sources/reading-progress";
import type { ListsActions } from "../actions";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: "0", maxWidth: "100%" },
  shorts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly preview: ShownPreview;
  readonly isDisabled: boolean;
}

/** Lists that were read, each with what must be looked at; nothing is written yet. */
export function PreviewView({ preview, isDisabled }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const draft = usePane((pane: ListsPane) => pane.listing.draft);
  const change = useChangeListing();
  // What waits for an answer comes first, above the lists that need none.
  const toAnswer = preview.lists.filter(({ questions }) => questions.length > 0);
  const plain = preview.lists.filter(({ questions }) => questions.length === 0);
  const answer = (part: Partial<ListingDraft>): void => change({ draft: { ...draft, ...part } });
  return (
    <>
      {preview.abbreviations.length > 0 && (
        <ShortForms preview={preview} draft={draft} isDisabled={isDisabled} onAnswer={answer} />
      )}
      {toAnswer.length > 0 && preview.lists.length > 1 && (
        <p className={styles.text}>{t("preview.toAnswer", { count: toAnswer.length, of: preview.lists.length })}</p>
      )}
      {[...toAnswer, ...plain].map((previewed) => {
        const key = listKey(previewed.list);
        return (
          <PreviewedListView
            key={key}
            previewed={previewed}
            issues={preview.found.get(key) ?? []}
            isLeft={draft.leave.has(key)}
            draft={draft.takes.get(key) ?? plainDraft}
            isDisabled={isDisabled}
            onLeave={(isLeft) => {
              const leave = new Set(draft.leave);
              if (isLeft) leave.add(key);
              else leave.delete(key);
              answer({ leave });
            }}
            onDraft={(take) => answer({ takes: new Map(draft.takes).set(key, take) })}
          />
        );
      })}
      {preview.foundElsewhere.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t("preview.unreadable")}</h3>
          <IssueList issues={preview.foundElsewhere} onShow={(issue) => void actions.showIssue(issue)} />
        </div>
      )}
    </>
  );
}

interface ShortProps extends Props {
  readonly draft: ListingDraft;
  readonly onAnswer: (part: Partial<ListingDraft>) => void;
}

function ShortForms({ preview, draft, isDisabled, onAnswer }: ShortProps) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <section className={styles.shorts} aria-label={t("short.title")}>
      <h3 className={styles.heading}>{t("short.title")}</h3>
      <p className={styles.text}>{t("short.text")}</p>
      {preview.abbreviations.map(({ short, about, cells, meanings }) => {
        const key = abbreviationKey({ short, about });
        return (
          <Field key={key} label={t("short.label", { short, about: t(`short.about.${about}`), cells })}>
            <Input
              value={draft.abbreviations.get(key) ?? ""}
              placeholder={meanings.join(" / ")}
              disabled={isDisabled}
              onChange={(_event, { value }) =>
                onAnswer({ abbreviations: new Map(draft.abbreviations).set(key, value) })
              }
            />
          </Field>
        );
      })}
    </section>
  );
}

/** What can be done with the shown lists: take them in, or let them go. */
export function PreviewActions({ preview, isDisabled }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const draft = usePane((pane: ListsPane) => pane.listing.draft);
  const canStop = usePane((pane: ListsPane) => pane.listing.canStop);
  const rows = comingRows(preview, draft);
  const isUpdate = preview.lists.some(({ list, version }) => version !== null && !draft.leave.has(listKey(list)));
  if (canStop) return <ReadingProgress />;
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={isDisabled || (rows === 0 && !isUpdate && preview.facts.length === 0)}
        onClick={() => void actions.importPreview()}
      >
        {rows === 0 && !isUpdate
          ? t("preview.nothing")
          : isUpdate
            ? t("preview.update")
            : t("preview.importLists", { count: rows })}
      </Button>
      <Button className={styles.button} disabledFocusable={isDisabled} onClick={actions.closePreview}>
        {t("preview.close")}
      </Button>
    </div>
  );
}
