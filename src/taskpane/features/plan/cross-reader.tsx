import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular, DocumentRegular, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { CrossFinding } from "@/domain/cross-read/cross-finding";
import type { Reading } from "@/domain/cross-read/read-document";
import { crossSentence, readingPlacePhrase } from "@/messages/cross-sentence";
import { faultSentence } from "@/messages/template-sentence";
import { OutcomeBar } from "../../components/outcome-bar";
import { VirtualList } from "../../components/virtual-list";
import { useChangePlanState } from "./use-plan-state";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { usePlanStyles } from "./plan-styles";
import { WordFileButton } from "./word-file-button";
import type { PlanActions } from "./actions";
import type { PlanPane } from "./state";

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: "11px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  reading: { margin: 0 },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Reads the documents across one another before they are issued: what does not agree, with both places. */
export function CrossReader() {
  const styles = usePlanStyles();
  const t = useTexts();
  const actions = useActions<PlanActions>();
  const change = useChangePlanState();
  const { files, cross } = usePane((pane: PlanPane) => pane.planState);
  const isBusy = usePane((pane) => pane.running !== null);
  return (
    <div className={styles.part}>
      <p className={styles.text}>{t("cross.intro")}</p>
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.name} className={styles.row}>
              <DocumentRegular aria-hidden="true" style={{ flexShrink: 0, marginTop: 3 }} />
              <span className={styles.grow}>{file.name}</span>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={t("cross.remove", { name: file.name })}
                onClick={() => change({ files: files.filter((other) => other !== file) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <WordFileButton
          label={t("cross.choose")}
          isDisabled={isBusy}
          onChoose={(file) => change({ files: [...files.filter(({ name }) => name !== file.name), file] })}
        />
        <Button size="small" disabledFocusable={isBusy} onClick={() => !isBusy && void actions.crossRead()}>
          {t("cross.run")}
        </Button>
      </div>
      {cross?.refused.map(({ file, code }) => (
        <OutcomeBar key={file} intent="error">
          {t("cross.refused", { file, reason: faultSentence({ code, tag: "" }, t.translate) })}
        </OutcomeBar>
      ))}
      {cross && (
        <OutcomeBar
          intent={cross.findings.length === 0 ? "success" : "warning"}
          title={cross.findings.length === 0 ? t("cross.clean") : t("cross.found", { count: cross.findings.length })}
        >
          {t("cross.read", { names: cross.read.map((name) => `«${name}»`).join(", ") })}
        </OutcomeBar>
      )}
      {cross && cross.findings.length > 0 && (
        <VirtualList
          label={t("cross.list")}
          items={cross.findings.map((finding, index) => ({ finding, key: String(index) }))}
          keyOf={({ key }) => key}
          render={({ finding }) => <Finding finding={finding} />}
        />
      )}
    </div>
  );
}

function Finding({ finding }: { readonly finding: CrossFinding }) {
  const planState = usePlanStyles();
  const styles = useStyles();
  const t = useTexts();
  const { severity, readings } = finding;
  const Icon = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled }[severity];
  return (
    <div className={planState.row}>
      <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={t(`issues.heading.${severity}`)} />
      <div className={mergeClasses(planState.entry, planState.grow)}>
        <span>{crossSentence(finding, t.translate)}</span>
        {readings
          .filter(({ text, at }) => text !== "" || at.document !== readings[0]?.at.document)
          .map((reading, index) => (
            <ReadingLine key={index} reading={reading} isFirst={index === 0} />
          ))}
      </div>
    </div>
  );
}

/** One of the two readings: where, and in which words; a place in the workbook can be shown. */
function ReadingLine({ reading: { at, text }, isFirst }: { readonly reading: Reading; readonly isFirst: boolean }) {
  const planState = usePlanStyles();
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions();
  const place = readingPlacePhrase(at, t.translate);
  const label = `${t(isFirst ? "cross.here" : "cross.there")}: ${place}`;
  return (
    <p className={styles.reading}>
      {at.kind === "file" ? (
        <span className={planState.place}>{label}</span>
      ) : (
        <button
          type="button"
          className={styles.link}
          onClick={() => void actions.showPlace(at.document, at.row === null ? "A1" : `A${at.row}`)}
        >
          {label}
        </button>
      )}
      {text !== "" && (
        <>
          <br />
          <i>{text}</i>
        </>
      )}
    </p>
  );
}
