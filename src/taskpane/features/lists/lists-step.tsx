import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InputFile } from "@/flows/ports";
import { FactList } from "../../components/fact-list";
import { IssueList } from "../../components/issue-list";
import { Disclosure } from "../../components/disclosure";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices } from "../../components/step-notices";
import { useFlow } from "../../hooks/use-flow";
import { useChoose, useDeeds, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { TakenLists } from "../../results";
import { lastResult } from "../../store";
import { FileChooser } from "./file-chooser";
import { SheetChooser } from "./sheet-chooser";
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

/** The bytes of chosen files, and the names of those that are gone, moved or changed since they were chosen. */
async function readChosen(files: readonly File[]) {
  const read = await Promise.allSettled(files.map((file) => file.arrayBuffer()));
  const good: InputFile[] = [];
  const gone: string[] = [];
  read.forEach((outcome, index) => {
    const name = files[index]?.name ?? "";
    if (outcome.status === "fulfilled") good.push({ name, bytes: new Uint8Array(outcome.value) });
    else gone.push(name);
  });
  return { good, gone };
}

/** Step 2: which files and sheets are taken in, and what became of each. */
export function ListsStep() {
  const t = useTexts();
  const deeds = useDeeds();
  const choose = useChoose();
  const { run, state, isBusy } = useFlow("lists");
  const chosen = usePane((pane) => pane.chosen);
  const book = usePane((pane) => lastResult(pane.book));
  const count = chosen.files.length + chosen.sheets.length;
  const taken = lastResult(run);
  const [gone, setGone] = useState<readonly string[]>([]);
  const hasRows = book !== null && Object.values(book.rows).some((rows) => rows > 0);

  const takeIn = async () => {
    const { good, gone } = await readChosen(chosen.files);
    setGone(gone);
    if (gone.length === 0) await deeds.takeIn({ files: good, sheets: chosen.sheets, replace: false });
  };
  return (
    <StepFrame
      step="lists"
      state={state}
      intro={t("lists.intro")}
      actions={
        <StepActions
          step="lists"
          label={count === 0 ? t("lists.takeIn") : t("lists.takeInCount", { count })}
          labelAgain={count === 0 ? t("lists.takeIn") : t("lists.takeInCount", { count })}
          isDisabled={count === 0}
          isThrough={hasRows && count === 0}
          isHidden={hasRows && count === 0}
          onDo={() => void takeIn()}
        />
      }
    >
      <StepNotices step="lists" />
      <FileChooser files={chosen.files} isDisabled={isBusy} onChange={(files) => choose({ files })} />
      {gone.length > 0 && <OutcomeBar intent="error">{t("lists.gone", { names: gone.join(", ") })}</OutcomeBar>}
      {book !== null && book.sheets.length > 0 && (
        <SheetChooser
          sheets={book.sheets}
          chosen={chosen.sheets}
          isDisabled={isBusy}
          onChange={(sheets) => choose({ sheets })}
        />
      )}
      {taken && <Outcome taken={taken} isBusy={isBusy} onReplace={() => void deeds.replaceTaken()} />}
      {hasRows && (
        <InBook
          rows={[
            ["lists.delegates", book.rows.delegates],
            ["lists.honorees", book.rows.honorees],
            ["lists.budget", book.rows.budget],
          ]}
        />
      )}
    </StepFrame>
  );
}

type RowCount = readonly ["lists.delegates" | "lists.honorees" | "lists.budget", number];

function InBook({ rows }: { readonly rows: readonly RowCount[] }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div>
      <h3 className={styles.heading}>{t("lists.inBook")}</h3>
      <FactList
        label={t("lists.inBook")}
        facts={rows.map(([key, count]) => ({ label: t(key), value: t("lists.rows", { count }) }))}
      />
    </div>
  );
}

interface OutcomeProps {
  readonly taken: TakenLists;
  readonly isBusy: boolean;
  readonly onReplace: () => void;
}

function Outcome({ taken, isBusy, onReplace }: OutcomeProps) {
  const styles = useStyles();
  const t = useTexts();
  const deeds = useDeeds();
  const rows = taken.rows.delegates + taken.rows.honorees + taken.rows.budget;
  return (
    <>
      {rows > 0 && (
        <OutcomeBar intent="success">{t("lists.taken", { taken: rows, sources: taken.sources.length })}</OutcomeBar>
      )}
      {rows === 0 && taken.sources.length > 0 && <OutcomeBar intent="warning">{t("lists.nothingTaken")}</OutcomeBar>}
      {taken.facts.map(({ file, faults }) =>
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
      {taken.already.length > 0 && (
        <OutcomeBar intent="warning" title={t("lists.already.title")}>
          {t("lists.already.text", {
            names: taken.already
              .map(({ file, sheet }) => [file, sheet].filter((part) => part !== "").join(" › "))
              .join("; "),
          })}
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={onReplace}>
              {t("lists.replace")}
            </Button>
          </div>
        </OutcomeBar>
      )}
      {taken.sources.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t("lists.outcome")}</h3>
          <ul className={styles.list}>
            {taken.sources.map((source) => (
              <SourceOutcome key={`${source.file}|${source.sheet}`} source={source} />
            ))}
          </ul>
        </div>
      )}
      {taken.changes.length > 0 && <p className={styles.note}>{t("lists.changes", { count: taken.changes.length })}</p>}
      {taken.issues.length > 0 && (
        <Disclosure label={t("lists.issues", { count: taken.issues.length })}>
          <IssueList issues={taken.issues} onShow={(issue) => void deeds.showIssue(issue)} />
        </Disclosure>
      )}
    </>
  );
}
