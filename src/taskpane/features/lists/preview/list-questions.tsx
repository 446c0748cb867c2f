import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { PreviewedList } from "@/usecases/lists/preview-lists";
import { listKey } from "@/workbook/source-key";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useActions } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { ListsActions } from "../actions";
import { listTitle } from "../list-title";

const useStyles = makeStyles({
  asked: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly previewed: PreviewedList;
  readonly isDisabled: boolean;
}

/** What must be looked at before the list is imported, one notice each. */
export function ListQuestions({ previewed, isDisabled }: Props) {
  return previewed.questions.map((question) => (
    <ListQuestion key={question} question={question} previewed={previewed} isDisabled={isDisabled} />
  ));
}

interface QuestionProps extends Props {
  readonly question: PreviewedList["questions"][number];
}

function ListQuestion({ question, previewed, isDisabled }: QuestionProps) {
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const { list, choice, beside } = previewed;
  switch (question) {
    case "hidden-rows":
    case "hidden-columns": {
      const part = question === "hidden-rows" ? "hiddenRows" : "hiddenColumns";
      return (
        <HiddenQuestion
          text={t(`ask.${question}`)}
          isDisabled={isDisabled}
          onChoose={(way) => void actions.readAgain(list, { ...(choice ?? list), [part]: way })}
        />
      );
    }
    case "next-version":
    case "like-version":
      // Asked by `VersionQuestion`.
      return null;
    case "like-other": {
      const names = beside.map(({ of }) => listTitle(of)).join(", ");
      return <OutcomeBar intent="warning">{t("ask.like-other", { names })}</OutcomeBar>;
    }
    default:
      return <OutcomeBar intent={question === "error" ? "error" : "warning"}>{t(`ask.${question}`)}</OutcomeBar>;
  }
}

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

/** Of which list of the workbook the shown one is the next version. */
export function VersionQuestion({ previewed: { list, likely, version }, isDisabled }: Props) {
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
