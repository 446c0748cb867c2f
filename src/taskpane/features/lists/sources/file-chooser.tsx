import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useTexts } from "../../../hooks/use-texts";

/** What the readers know; `meeting.json` holds the facts of a meeting and not a list. */
const readable = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$|^meeting\.json$/i;

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2, borderTopColor: tokens.colorBrandStroke1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly files: readonly File[];
  readonly isDisabled: boolean;
  readonly onChange: (files: readonly File[]) => void;
}

/** Chooses files by button or by dropping them; a file of the same name takes the place of the one before. */
export function FileChooser({ files, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const add = (added: readonly File[]) => {
    const good = added.filter((file) => readable.test(file.name));
    setRefused(added.filter((file) => !good.includes(file)).map((file) => file.name));
    onChange([...files.filter((file) => !good.some((other) => other.name === file.name)), ...good]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!isDisabled) add([...event.dataTransfer.files]);
  };
  return (
    <>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(!isDisabled);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Button icon={<FolderOpenRegular />} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
          {t("lists.choose")}
        </Button>
        <span>{t(isOver ? "lists.dropNow" : "lists.drop")}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          tabIndex={-1}
          aria-label={t("lists.choose")}
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.json"
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
      {refused.length > 0 && (
        <OutcomeBar intent="warning">{t("lists.refused", { names: refused.join(", ") })}</OutcomeBar>
      )}
      <ChosenFiles files={files} isDisabled={isDisabled} onChange={onChange} />
    </>
  );
}

/** The chosen files, each with a button that removes it. */
function ChosenFiles({ files, isDisabled, onChange }: Props) {
  const styles = useStyles();
  const t = useTexts();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("lists.chosen")}>
      {files.map((file) => (
        <li key={file.name} className={styles.file}>
          <DocumentRegular className={styles.icon} aria-hidden="true" />
          <span className={styles.name}>{file.name}</span>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("lists.remove", { name: file.name })}
            disabledFocusable={isDisabled}
            onClick={() => onChange(files.filter((other) => other !== file))}
          />
        </li>
      ))}
    </ul>
  );
}
