import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { WorkbookSummary } from "../../../state/summary";
import type { ListsActions } from "../actions";
import type { ListsPane } from "../state";
import { useChoose } from "../use-lists";
import { FileChooser } from "./file-chooser";
import { PasteBox, pastedRows } from "./paste-box";
import { SheetChooser } from "./sheet-chooser";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  selection: { flexShrink: 0, alignSelf: "flex-start" },
  paste: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  pasteName: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  /** Names of chosen files that are gone. */
  readonly gone: readonly string[];
  /** The user's sheets that can be imported. */
  readonly sheets: WorkbookSummary["sheets"];
  readonly isDisabled: boolean;
}

/** What is to be imported: files, pasted cells, sheets of the workbook, or what is selected in the sheet in front. */
export function ChosenSources({ gone, sheets, isDisabled }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const choose = useChoose();
  const chosen = usePane((pane: ListsPane) => pane.chosen);
  return (
    <>
      <FileChooser files={chosen.files} isDisabled={isDisabled} onChange={(files) => choose({ files })} />
      {gone.length > 0 && <OutcomeBar intent="error">{t("lists.gone", { names: gone.join(", ") })}</OutcomeBar>}
      <PasteBox isDisabled={isDisabled} onPaste={(paste) => choose({ pastes: [...chosen.pastes, paste] })} />
      <ChosenPastes pastes={chosen.pastes} isDisabled={isDisabled} onChange={(pastes) => choose({ pastes })} />
      {sheets.length > 0 && (
        <>
          <SheetChooser
            sheets={sheets}
            chosen={chosen.sheets}
            isDisabled={isDisabled}
            onChange={(chosenSheets) => choose({ sheets: chosenSheets })}
          />
          <Button
            className={styles.selection}
            disabledFocusable={isDisabled}
            onClick={() => void actions.importSelection()}
          >
            {t("lists.selection")}
          </Button>
        </>
      )}
    </>
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
