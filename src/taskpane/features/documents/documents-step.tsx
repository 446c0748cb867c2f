import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NumberSymbolRegular, TableSettingsRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { sheetNames } from "@/tables/sheet-names";
import { allKinds } from "@/usecases/documents/all-kinds";
import { documentGroups } from "@/usecases/documents/document-groups";
import { StepFrame } from "../../components/step-frame";
import { StepNotices, useMissingStep } from "../../components/step-notices";
import { useStep } from "../../hooks/use-step";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { lastResult } from "../../state/run";
import { DocumentActions } from "./document-actions";
import { DocumentEntry } from "./document-entry";
import type { DocumentsActions } from "./actions";
import { documentsStep, type DocumentsPane } from "./state";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Step 7: every document by its group; the open one shows its choices and what keeps it from going out; the buttons below write or save it. */
export function DocumentsStep() {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<DocumentsActions>();
  const { run, state } = useStep(documentsStep);
  const isMissing = useMissingStep("documents") !== null;
  const isIdle = usePane((pane) => pane.running === null);
  const { open, options } = usePane((pane: DocumentsPane) => pane.papers);
  const views = lastResult(run) ?? {};
  const chosen = open === null ? undefined : options[open];
  const isUnseen = open !== null && run.status !== "failed" && views[open] === undefined;
  const isOutdated = run.status === "done" && run.isOutdated;
  const needsLook = isIdle && !isMissing && (isUnseen || (open !== null && isOutdated));
  useEffect(() => {
    if (open !== null && needsLook) void actions.writeDocument({ id: open, options: chosen ?? {}, to: "look" });
  }, [open, needsLook, chosen, actions]);
  const view = open === null ? null : (views[open] ?? null);
  return (
    <StepFrame
      step="documents"
      state={state}
      intro={t("documents.intro")}
      actions={<DocumentActions open={open} view={view} options={chosen ?? {}} isDisabled={isMissing} />}
    >
      <StepNotices step="documents" />
      {documentGroups.map((group) => {
        const kinds = allKinds.filter((kind) => kind.group === group);
        return kinds.length === 0 ? null : (
          <section key={group} aria-labelledby={`documents-${group}`}>
            <h3 id={`documents-${group}`} className={styles.heading}>
              {t(`documents.group.${group}`)}
            </h3>
            {group === "payments" && <OpenVouchers isDisabled={isMissing} />}
            {group === "hall" && <NumberStage isDisabled={!isIdle || isMissing} />}
            <ul className={styles.list}>
              {kinds.map((kind) => (
                <DocumentEntry key={kind.id} kind={kind} view={views[kind.id] ?? null} isOpen={kind.id === open} />
              ))}
            </ul>
          </section>
        );
      })}
    </StepFrame>
  );
}

/** Leads to the settings of the payment documents. */
function OpenVouchers({ isDisabled }: { readonly isDisabled: boolean }) {
  const t = useTexts();
  const actions = useActions();
  return (
    <div>
      <Button
        size="small"
        icon={<TableSettingsRegular />}
        disabledFocusable={isDisabled}
        onClick={() => void actions.showSheet(sheetNames.vouchers)}
      >
        {t("documents.openVouchers")}
      </Button>
    </div>
  );
}

/** Numbers the honorees as they are called to the stage. */
function NumberStage({ isDisabled }: { readonly isDisabled: boolean }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<DocumentsActions>();
  return (
    <div className={styles.about}>
      {t("documents.numberStage.about")}
      <div>
        <Button
          size="small"
          icon={<NumberSymbolRegular />}
          disabledFocusable={isDisabled}
          onClick={() => void actions.numberStage()}
        >
          {t("documents.numberStage")}
        </Button>
      </div>
    </div>
  );
}
