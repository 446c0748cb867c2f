import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { MoneyText } from "../../../components/money-text";
import { useActions, usePane } from "../../../hooks/use-pane";
import { useTexts } from "../../../hooks/use-texts";
import type { WhyView } from "../why-view-model";
import type { MoneyActions } from "../actions";
import type { MoneyPane } from "../state";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: tokens.spacingVerticalL,
    ":focus": { outline: "none" },
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  parts: { margin: 0, padding: 0, listStyleType: "none" },
  part: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  partText: { minWidth: 0 },
  sources: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** Why a sum is what it is, step by step; nothing while nobody asks. The keyboard's focus moves to it when it opens. */
export function WhyPanel() {
  const why = usePane((pane: MoneyPane) => pane.why);
  return why && <Why why={why} />;
}

function Why({ why }: { readonly why: WhyView }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<MoneyActions>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const asked = document.activeElement;
    title.current?.focus();
    title.current?.scrollIntoView?.({ block: "start" });
    // Closed, it gives the focus back to what asked.
    return () => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus();
    };
  }, [why]);
  return (
    <section className={styles.root} aria-label={t("why.title")}>
      <div className={styles.head}>
        <div>
          <h3 ref={title} tabIndex={-1} className={styles.title}>
            {t("why.title")} {why.title}
          </h3>
          {why.detail !== null && <p className={styles.detail}>{why.detail}</p>}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t("why.close")}
          onClick={actions.closeWhy}
        />
      </div>
      <div className={styles.amount}>
        <MoneyText amount={why.amount} strong />
      </div>
      <ol className={styles.steps}>
        {why.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Parts parts={why.parts} />
      <Sources sources={why.sources} />
    </section>
  );
}

/** What a total is made of. */
function Parts({ parts }: Pick<WhyView, "parts">) {
  const styles = useStyles();
  const t = useTexts();
  if (parts.length === 0) return null;
  return (
    <ul className={styles.parts} aria-label={t("why.parts")}>
      {parts.map(({ text, amount, isLess }) => (
        <li key={text} className={styles.part}>
          <span className={styles.partText}>{text}</span>
          <span>
            {isLess && amount > 0 ? "− " : ""}
            <MoneyText amount={amount} bare />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The law that a sum rests on, with where it can be read. */
function Sources({ sources }: Pick<WhyView, "sources">) {
  const styles = useStyles();
  const t = useTexts();
  if (sources.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{t("why.sources")}</p>
      <ul className={styles.sources}>
        {sources.map(({ source, url, trust }) => (
          <li key={source}>
            {url === "" ? (
              source
            ) : (
              <Link href={url} target="_blank" rel="noreferrer" inline>
                {source}
              </Link>
            )}{" "}
            ({trust})
          </li>
        ))}
      </ul>
    </>
  );
}
