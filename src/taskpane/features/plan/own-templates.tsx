import { Button, Link } from "@fluentui/react-components";
import { DismissRegular, DocumentRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { TemplateFault } from "@/domain/templates/template-fault";
import { faultAdvice, faultSentence, wordPlacePhrase } from "@/messages/template-sentence";
import { Disclosure } from "../../components/disclosure";
import { OutcomeBar } from "../../components/outcome-bar";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import type { KeptTemplate, PlanState, PlanPane } from "./state";
import { usePlanStyles } from "./plan-styles";
import { WordFileButton } from "./word-file-button";
import type { PlanActions } from "./actions";

/** The unit's own templates: chosen, shown with all faults, kept, filled. */
export function OwnTemplates() {
  const styles = usePlanStyles();
  const t = useTexts();
  const actions = useActions<PlanActions>();
  const { templates, made } = usePane((pane: PlanPane) => pane.planState);
  const isBusy = usePane((pane) => pane.running !== null);
  const isAsked = useRef(false);
  useEffect(() => {
    // Once: what Excel refuses now it would refuse again and again.
    if (templates !== null || isBusy || isAsked.current) return;
    isAsked.current = true;
    void actions.lookAtTemplates();
  }, [templates, isBusy, actions]);
  return (
    <div className={styles.part}>
      <p className={styles.text}>{t("template.intro")}</p>
      <div>
        <WordFileButton
          label={t("template.choose")}
          isDisabled={isBusy}
          onChoose={(file) => void actions.chooseTemplate(file)}
        />
      </div>
      {templates && templates.length > 0 && (
        <ul className={styles.list}>
          {templates.map((template) => (
            <li key={template.name} className={styles.entry}>
              <Template template={template} isBusy={isBusy} />
              {made?.template === template.name && <Made made={made} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Template({ template, isBusy }: { readonly template: KeptTemplate; readonly isBusy: boolean }) {
  const styles = usePlanStyles();
  const t = useTexts();
  const actions = useActions<PlanActions>();
  const { name, faults, canFill, uses, isKept } = template;
  const count = faults.length;
  return (
    <>
      <div className={styles.row}>
        <DocumentRegular aria-hidden="true" style={{ flexShrink: 0, marginTop: 3 }} />
        <span className={styles.grow}>
          {name}
          <br />
          <span className={styles.place}>{isKept ? t("template.kept") : canFill ? t("template.notKept") : ""}</span>
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("template.forget", { name })}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && void actions.forgetTemplate(name)}
        />
      </div>
      {count === 0 && <span className={styles.text}>{t("template.good", { name, count: uses.length })}</span>}
      {count > 0 && (
        <OutcomeBar intent={canFill ? "warning" : "error"}>
          {t(canFill ? "template.warned" : "template.bad", { name, count })}
        </OutcomeBar>
      )}
      {count > 0 && <Faults name={name} faults={faults} />}
      {canFill && (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={t("template.fillName", { name })}
            disabledFocusable={isBusy}
            onClick={() => !isBusy && void actions.fillTemplate(name)}
          >
            {t("template.fill")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Every fault with its place, the words around it, and what should be there. */
function Faults({ name, faults }: { readonly name: string; readonly faults: readonly TemplateFault[] }) {
  const styles = usePlanStyles();
  const t = useTexts();
  return (
    <Disclosure label={t("template.faults", { name })} startOpen>
      <ol className={styles.list}>
        {faults.map((fault, index) => {
          const advice = faultAdvice(fault, t.translate);
          return (
            <li key={index} className={styles.entry}>
              <span>{faultSentence(fault, t.translate)}</span>
              {fault.at && <span className={styles.place}>{wordPlacePhrase(fault.at, t.translate)}</span>}
              {fault.context !== "" && fault.context !== fault.tag && <p className={styles.words}>{fault.context}</p>}
              {advice !== null && <p className={styles.advice}>{advice}</p>}
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}

function Made({ made: { saved, missing, template } }: { readonly made: NonNullable<PlanState["made"]> }) {
  const t = useTexts();
  const again = usePane((pane) => (saved === null ? undefined : pane.finished[saved.name]?.url));
  if (saved === null) return <OutcomeBar intent="error">{t("template.unreadable", { name: template })}</OutcomeBar>;
  const size = t("files.kilobytes", { count: Math.max(1, Math.round(saved.bytes / 1024)) });
  return (
    <OutcomeBar intent="success">
      {t("files.saved", { name: saved.name, where: saved.where, size })}{" "}
      {again !== undefined && (
        <Link href={again} download={saved.name} inline>
          {t("files.again", { name: saved.name })}
        </Link>
      )}
      {missing.length > 0 && <div>{t("template.missing", { names: missing.join(", ") })}</div>}
    </OutcomeBar>
  );
}
