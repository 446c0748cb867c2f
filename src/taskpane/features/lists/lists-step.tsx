import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Lists } from "@/usecases/lists/import-lists";
import type { InputFile } from "@/workbook/input-file";
import { Disclosure } from "../../components/disclosure";
import { FactList } from "../../components/fact-list";
import { OutcomeBar } from "../../components/outcome-bar";
import { StepActions } from "../../components/step-actions";
import { StepFrame } from "../../components/step-frame";
import { StepNotices } from "../../components/step-notices";
import { useActions, usePane } from "../../hooks/use-pane";
import { useStep } from "../../hooks/use-step";
import { useTexts } from "../../hooks/use-texts";
import { lastResult } from "../../state/run";
import type { WorkbookSummary } from "../../state/summary";
import type { ListsActions } from "./actions";
import { MemoryView } from "./memory-view";
import { PreviewActions, PreviewView } from "./preview/preview-view";
import { ChosenSources } from "./sources/chosen-sources";
import { ImportedSources, ImportOutcome } from "./sources/import-outcome";
import { ReadingProgress } from "./sources/reading-progress";
import { listsStep, type ListsPane, type ShownPreview } from "./state";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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

/** Step 2: which files and sheets are imported, and the outcome of each. */
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
  const t = useTexts();
  const { run, state, isBusy } = useStep(listsStep);
  const { canStop, isStopped } = usePane((pane: ListsPane) => pane.listing);
  const summary = usePane((pane) => lastResult(pane.summary));
  const [gone, setGone] = useState<readonly string[]>([]);
  const [quarantineErrors, setQuarantineErrors] = useState(false);
  const imported = lastResult(run);
  const rows = summary?.rows ?? noRows;
  const actions = canStop ? (
    <ReadingProgress />
  ) : (
    <ChooseActions hasRows={hasAny(rows)} quarantineErrors={quarantineErrors} onGone={setGone} />
  );
  return (
    <StepFrame step="lists" state={state} intro={t("lists.intro")} actions={actions}>
      <StepNotices step="lists" />
      {isStopped && <OutcomeBar intent="info">{t("lists.stopped")}</OutcomeBar>}
      {imported && <ImportOutcome imported={imported} />}
      <ChosenSources gone={gone} sheets={summary?.sheets ?? []} isDisabled={isBusy} />
      <QuarantineChoice isChosen={quarantineErrors} isDisabled={isBusy} onChoose={setQuarantineErrors} />
      {imported && <ImportedSources imported={imported} isBusy={isBusy} />}
      {hasAny(rows) && <RowCounts rows={rows} />}
      {summary?.isSetUp === true && (
        <Disclosure label={t("memory.title")}>
          <MemoryView isDisabled={isBusy} />
        </Disclosure>
      )}
    </StepFrame>
  );
}

const noRows: WorkbookSummary["rows"] = { delegates: 0, honorees: 0, budget: 0 };

const hasAny = (rows: WorkbookSummary["rows"]): boolean => Object.values(rows).some((count) => count > 0);

interface ChooseActionsProps {
  readonly hasRows: boolean;
  readonly quarantineErrors: boolean;
  readonly onGone: (names: readonly string[]) => void;
}

/** Imports what is chosen, or shows it first; files that are gone since they were chosen are named instead. */
function ChooseActions({ hasRows, quarantineErrors, onGone }: ChooseActionsProps) {
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const { isBusy } = useStep(listsStep);
  const { files, sheets, pastes } = usePane((pane: ListsPane) => pane.chosen);
  const count = files.length + sheets.length + pastes.length;
  const give = async (action: (lists: Lists) => Promise<unknown>) => {
    const { good, gone } = await readChosen(files);
    onGone(gone);
    if (gone.length === 0) await action({ files: good, sheets, pastes, replace: false, quarantineErrors });
  };
  const label = count === 0 ? t("lists.importLists") : t("lists.importCount", { count });
  return (
    <>
      <StepActions
        step="lists"
        label={label}
        labelAgain={label}
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
  );
}

interface QuarantineProps {
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Whether rows with errors are quarantined at once; asked once something is chosen. */
function QuarantineChoice({ isChosen, isDisabled, onChoose }: QuarantineProps) {
  const t = useTexts();
  const { files, sheets, pastes } = usePane((pane: ListsPane) => pane.chosen);
  if (files.length + sheets.length + pastes.length === 0) return null;
  return (
    <Checkbox
      label={t("leftOut.atOnce")}
      checked={isChosen}
      disabled={isDisabled}
      onChange={(_event, { checked }) => onChoose(checked === true)}
    />
  );
}

/** How many rows each list of the workbook has. */
function RowCounts({ rows }: { readonly rows: WorkbookSummary["rows"] }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div>
      <h3 className={styles.heading}>{t("lists.inBook")}</h3>
      <FactList
        label={t("lists.inBook")}
        facts={(["delegates", "honorees", "budget"] as const).map((kind) => ({
          label: t(`lists.${kind}`),
          value: t("lists.rows", { count: rows[kind] }),
        }))}
      />
    </div>
  );
}
