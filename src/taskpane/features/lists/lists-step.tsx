import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { InputFile } from "@/workbook/input-file";
import type { Lists } from "@/usecases/lists/import-lists";
import { FactList } from "../../components/fact-list";
import { IssueList } from "../../components/issues/issue-list";
import { Disclosure } from "../../components/disclosure";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useChoose } from "./use-lists";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { ShownPreview } from "./state";
import type { ImportedLists } from "./view-model";
import { lastResult } from "../../state/run";
import { FileChooser } from "./sources/file-chooser";
import { MemoryView } from "./memory-view";
import { PasteBox, pastedRows } from "./sources/paste-box";
import { PreviewActions, PreviewView } from "./preview/preview-view";
import { listTitle } from "./preview/previewed-list";
import { ReadingProgress } from "./sources/reading-progress";
import { SheetChooser } from "./sources/sheet-chooser";
import { SourceOutcome } from "./sources/source-outcome";
import type { ListsActions } from "./actions";
import { listsStep } from "./state";
import type { ListsPane } from "./state";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  selection: { flexShrink: 0, alignSelf: "flex-start" },
  paste: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  pasteName: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
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
  const preview = usePane((pane: ListsPane) => pane.listing.preview);
  return preview === null ? <ChooseLists /> : <LookFirst preview={preview} />;
}

/** Lists that were read, before anything is written. */
function LookFirst({ preview }: { readonly preview: ShownPreview }) {
  const t = useTexts();
  const { state, isBusy } = useStep(listsStep);
  return (
    <StepFrame
      step="lists"
      state={state}
      intro={t("preview.intro")}
      actions={<PreviewActions preview={preview} isDisabled={isBusy} />}
    >
      <StepNotices step="lists" />
      <PreviewView preview={preview} isDisabled={isBusy} />
    </StepFrame>
  );
}

function ChooseLists() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const choose = useChoose();
  const { run, state, isBusy } = useStep(listsStep);
  const chosen = usePane((pane: ListsPane) => pane.chosen);
  const { canStop, isStopped } = usePane((pane: ListsPane) => pane.listing);
  const summary = usePane((pane) => lastResult(pane.summary));
  const count = chosen.files.length + chosen.sheets.length + chosen.pastes.length;
  const taken = lastResult(run);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [quarantineErrors, setQuarantineErrors] = useState(false);
  const hasRows = summary !== null && Object.values(summary.rows).some((rows) => rows > 0);

  const give = async (action: (lists: Lists) => Promise<unknown>) => {
    const { good, gone: missing } = await readChosen(chosen.files);
    setGone(missing);
    if (missing.length === 0)
      await action({ files: good, sheets: chosen.sheets, pastes: chosen.pastes, replace: false, quarantineErrors });
  };
  return (
    <StepFrame
      step="lists"
      state={state}
      intro={t("lists.intro")}
      actions={
        canStop ? (
          <ReadingProgress />
        ) : (
          <>
            <StepActions
              step="lists"
              label={count === 0 ? t("lists.importLists") : t("lists.importCount", { count })}
              labelAgain={count === 0 ? t("lists.importLists") : t("lists.importCount", { count })}
              isDisabled={count === 0}
              isThrough={hasRows && count === 0}
              isHidden={hasRows && count === 0}
              onDo={() => void give(actions.importLists)}
            />
            {count > 0 && (
              <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void give(actions.previewLists)}>
                {t("lists.look")}
              </Button>
            )}
          </>
        )
      }
    >
      <StepNotices step="lists" />
      {isStopped && <OutcomeBar intent="info">{t("lists.stopped")}</OutcomeBar>}
      {taken && <Outcome taken={taken} />}
      <FileChooser files={chosen.files} isDisabled={isBusy} onChange={(files) => choose({ files })} />
      {gone.length > 0 && <OutcomeBar intent="error">{t("lists.gone", { names: gone.join(", ") })}</OutcomeBar>}
      <PasteBox isDisabled={isBusy} onPaste={(paste) => choose({ pastes: [...chosen.pastes, paste] })} />
      <ChosenPastes pastes={chosen.pastes} isDisabled={isBusy} onChange={(pastes) => choose({ pastes })} />
      {summary !== null && summary.sheets.length > 0 && (
        <SheetChooser
          sheets={summary.sheets}
          chosen={chosen.sheets}
          isDisabled={isBusy}
          onChange={(sheets) => choose({ sheets })}
        />
      )}
      {summary !== null && summary.sheets.length > 0 && (
        <Button className={styles.selection} disabledFocusable={isBusy} onClick={() => void actions.importSelection()}>
          {t("lists.selection")}
        </Button>
      )}
      {count > 0 && (
        <Checkbox
          label={t("leftOut.atOnce")}
          checked={quarantineErrors}
          disabled={isBusy}
          onChange={(_event, { checked }) => setQuarantineErrors(checked === true)}
        />
      )}
      {taken && <TakenSources taken={taken} isBusy={isBusy} />}
      {hasRows && (
        <InBook
          rows={[
            ["lists.delegates", summary.rows.delegates],
            ["lists.honorees", summary.rows.honorees],
            ["lists.budget", summary.rows.budget],
          ]}
        />
      )}
      {summary?.isSetUp === true && (
        <Disclosure label={t("memory.title")}>
          <MemoryView isDisabled={isBusy} />
        </Disclosure>
      )}
    </StepFrame>
  );
}

interface PastesProps {
  readonly pastes: readonly ClipboardContent[];
  readonly isDisabled: boolean;
  readonly onChange: (pastes: readonly ClipboardContent[]) => void;
}

function ChosenPastes({ pastes, isDisabled, onChange }: PastesProps) {
  const styles = useStyles();
  const t = useTexts();
  if (pastes.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("lists.chosen")}>
      {pastes.map((paste) => (
        <li key={paste.name} className={styles.paste}>
          <span className={styles.pasteName}>
            {t("lists.pasteRows", { name: paste.name ?? "", count: pastedRows(paste) })}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("lists.remove", { name: paste.name ?? "" })}
            disabledFocusable={isDisabled}
            onClick={() => onChange(pastes.filter((other) => other !== paste))}
          />
        </li>
      ))}
    </ul>
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

/** How the last taking in ended: it stands above all, where the user looks. */
function Outcome({ taken }: { readonly taken: ImportedLists }) {
  const t = useTexts();
  const rows = taken.rows.delegates + taken.rows.honorees + taken.rows.budget;
  const fresh = taken.sources.length - taken.updated.length;
  return (
    <>
      {taken.leftOut > 0 && <OutcomeBar intent="warning">{t("leftOut.moved", { count: taken.leftOut })}</OutcomeBar>}
      {rows > 0 && fresh > 0 && (
        <OutcomeBar intent="success">{t("lists.taken", { taken: rows, sources: taken.sources.length })}</OutcomeBar>
      )}
      {rows === 0 && fresh > 0 && <OutcomeBar intent="warning">{t("lists.nothingTaken")}</OutcomeBar>}
      {taken.updated.map(({ list, added, changed, removed, keptByHand }) => (
        <OutcomeBar key={listTitle(list)} intent="success">
          {t("lists.updated", { name: listTitle(list), added, changed, removed })}{" "}
          {keptByHand > 0 && t("lists.updatedKept", { count: keptByHand })}
        </OutcomeBar>
      ))}
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
        <OutcomeBar intent="info">
          {t("lists.unchanged", { names: taken.already.map(listTitle).join("; ") })}
        </OutcomeBar>
      )}
    </>
  );
}

interface SourcesProps {
  readonly taken: ImportedLists;
  readonly isBusy: boolean;
}

/** What became of each source. */
function TakenSources({ taken, isBusy }: SourcesProps) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  return (
    <>
      {taken.sources.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t("lists.outcome")}</h3>
          <ul className={styles.list}>
            {taken.sources.map((source) => (
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
      {taken.changes.length > 0 && <p className={styles.note}>{t("lists.changes", { count: taken.changes.length })}</p>}
      {taken.issues.length > 0 && (
        <Disclosure label={t("lists.issues", { count: taken.issues.length })}>
          <IssueList issues={taken.issues} onShow={(issue) => void actions.showIssue(issue)} />
        </Disclosure>
      )}
    </>
  );
}
