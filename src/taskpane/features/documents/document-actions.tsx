import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular, TableAddRegular } from "@fluentui/react-icons";
import type { DocumentId } from "@/usecases/documents/document-ids";
import type { DocumentOptions } from "@/usecases/documents/document-options";
import { ProgressLine } from "../../components/progress-line";
import { useStep } from "../../hooks/use-step";
import { useActions } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { DocumentView } from "./view-model";
import type { DocumentsActions } from "./actions";
import { documentsStep } from "./state";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, minWidth: "0" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly open: DocumentId | null;
  readonly view: DocumentView | null;
  readonly options: DocumentOptions;
  readonly isDisabled: boolean;
}

/** The two ways in which the open document leaves: as sheets of this workbook, as a file of its own. */
export function DocumentActions({ open, view, options, isDisabled }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<DocumentsActions>();
  const { run, isBusy } = useStep(documentsStep);
  const progress = run.status === "running" ? <ProgressLine step={run.step} /> : null;
  if (open === null) return progress ?? <p className={styles.hint}>{t("documents.choose")}</p>;
  const isRefused = view?.issues.some(({ severity }) => severity === "error") ?? false;
  const isWaiting = isBusy || isDisabled || isRefused || view === null;
  return (
    <>
      {progress}
      <div className={styles.root}>
        {view?.sheets.length !== 0 && (
          <Button
            className={styles.button}
            appearance="primary"
            icon={<TableAddRegular />}
            disabledFocusable={isWaiting}
            onClick={() => void actions.writeDocument({ id: open, options, to: "sheet" })}
          >
            {t("documents.makeSheet")}
          </Button>
        )}
        {view?.hasFile !== false && (
          <Button
            className={styles.button}
            icon={<DocumentArrowDownRegular />}
            disabledFocusable={isWaiting}
            onClick={() => void actions.writeDocument({ id: open, options, to: "file" })}
          >
            {t("documents.saveFile")}
          </Button>
        )}
      </div>
    </>
  );
}
