import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, TableRegular, WindowNewRegular } from "@fluentui/react-icons";
import type { SavedFile } from "@/usecases/ports";
import { useActions, usePane } from "../hooks/use-pane";
import { useTexts } from "../hooks/use-texts";
import { OutcomeBar } from "./outcome-bar";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    alignItems: "center",
  },
  link: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface Props {
  /** The sheet that is in the workbook now. */
  readonly title: string;
  readonly file: SavedFile;
  /** The sheet with the same content: the way out where the host blocks downloads. */
  readonly sheet: string;
}

/** A finished document: where it went, and the other ways when it does not arrive: the sheet, a new workbook, the download again, a copy. */
export function SavedFileNotice({ title, file, sheet }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const url = usePane((pane) => pane.finished[file.name]?.url);
  const size = t("files.kilobytes", { count: Math.max(1, Math.round(file.bytes / 1024)) });
  return (
    <OutcomeBar intent="success" title={title}>
      {t("files.saved", { name: file.name, where: file.where, size })} {t("files.otherWay", { sheet })}
      <div className={styles.ways}>
        <Button size="small" icon={<TableRegular />} onClick={() => void actions.showSheet(sheet)}>
          {t("files.openSheet", { sheet })}
        </Button>
        {url !== undefined && file.name.endsWith(".xlsx") && (
          <Button size="small" icon={<WindowNewRegular />} onClick={() => void actions.openAsNew(file.name)}>
            {t("files.openAsNew")}
          </Button>
        )}
        {url !== undefined && (
          <Link href={url} download={file.name} className={styles.link}>
            <ArrowDownloadRegular aria-hidden="true" />
            {t("files.again", { name: file.name })}
          </Link>
        )}
        <Button size="small" icon={<CopyRegular />} onClick={() => void actions.copySheet(sheet)}>
          {t("files.copySheet")}
        </Button>
      </div>
    </OutcomeBar>
  );
}
