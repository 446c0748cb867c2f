import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { wordOfField } from "@/fields/field-words";
import { kindWord } from "@/tables/list-kinds";
import { sheetNames } from "@/tables/sheet-names";
import type { Forgotten, Memory } from "@/workbook/memory/memory";
import { listKey } from "@/workbook/source-key";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { listTitle } from "./list-title";
import type { ListsActions } from "./actions";
import type { ListsPane } from "./state";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Entry {
  readonly key: string;
  readonly words: string;
  readonly forgotten: Forgotten;
}

/** What «Sổ tay» holds, each entry to be forgotten by itself; read when it is opened. */
export function MemoryView({ isDisabled }: { readonly isDisabled: boolean }) {
  const styles = useStyles();
  const t = useTexts();
  const actions = useActions<ListsActions>();
  const memory = usePane((pane: ListsPane) => pane.listing.memory);
  useEffect(() => {
    if (memory === null) void actions.lookAtMemory();
  }, [actions, memory]);
  if (memory === null) return <Spinner size="tiny" label={t("working")} />;
  const groups = groupsOf(memory, t);
  return (
    <div className={styles.root}>
      {groups.every(({ entries }) => entries.length === 0) && <p className={styles.text}>{t("memory.empty")}</p>}
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ title, entries }) => (
          <div key={title}>
            <h4 className={styles.heading}>{title}</h4>
            <ul className={styles.list} aria-label={title}>
              {entries.map(({ key, words, forgotten }) => (
                <li key={key} className={styles.entry}>
                  <span className={styles.words}>{words}</span>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={t("memory.forget", { what: words })}
                    disabledFocusable={isDisabled}
                    onClick={() => void actions.forget(forgotten)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <div className={styles.buttons}>
        {memory.columns.length > 1 && (
          <Button
            size="small"
            disabledFocusable={isDisabled}
            onClick={() => void actions.forget({ what: "all-columns" })}
          >
            {t("memory.forgetColumns")}
          </Button>
        )}
        <Button size="small" disabledFocusable={isDisabled} onClick={() => void actions.showSheet(sheetNames.memory)}>
          {t("memory.open")}
        </Button>
      </div>
    </div>
  );
}

function groupsOf(
  { columns, abbreviations, sources }: Memory,
  t: ReturnType<typeof useTexts>,
): readonly { readonly title: string; readonly entries: readonly Entry[] }[] {
  return [
    {
      title: t("memory.columns"),
      entries: columns.map(({ heading, kind, field }) => ({
        key: `${kind} ${heading}`,
        words: t("memory.column", {
          heading,
          kind: kindWord(kind).toLowerCase(),
          field: field === null ? t("reading.notTaken") : wordOfField(field),
        }),
        forgotten: { what: "column", heading, kind },
      })),
    },
    {
      title: t("memory.shorts"),
      entries: abbreviations.map(({ short, full, about }) => ({
        key: `${about} ${short}`,
        words: full === null ? t("memory.shortOpen", { short }) : t("memory.short", { short, full }),
        forgotten: { what: "abbreviation", short, about },
      })),
    },
    {
      title: t("memory.sources"),
      entries: sources.map((source) => ({
        key: listKey(source),
        words: listTitle(source),
        forgotten: { what: "source", list: { file: source.file, sheet: source.sheet } },
      })),
    },
  ];
}
