import { Button, Input } from "@fluentui/react-components";
import { CopyRegular, SearchRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { TagValue } from "@/usecases/plan/read-template";
import { foldAccents } from "@/language/text/fold-accents";
import { OutcomeBar } from "../../components/outcome-bar";
import { VirtualList } from "../../components/virtual-list";
import { useActions, usePane } from "../../hooks/use-pane";
import { useTexts } from "../../hooks/use-texts";
import { usePlanStyles } from "./plan-styles";
import type { PlanActions } from "./actions";
import type { PlanPane } from "./state";

/** A value is cut here: the list is for finding a tag, not for reading the plan. */
const longestValue = 120;

const tagText = ({ name, isList }: TagValue): string => (isList ? `{#${name}}{/${name}}` : `{${name}}`);

/** All tags that templates may use, each with its present value and a button that copies it. */
export function TagList() {
  const styles = usePlanStyles();
  const t = useTexts();
  const actions = useActions<PlanActions>();
  const tags = usePane((pane: PlanPane) => pane.planState.tags);
  const isBusy = usePane((pane) => pane.running !== null);
  const [search, setSearch] = useState("");
  const [copied, setCopied] = useState<{ readonly tag: string; readonly isCopied: boolean } | null>(null);
  const found = useMemo(() => {
    const wanted = foldAccents(search.trim());
    return (tags ?? []).filter(({ name, value }) => foldAccents(`${name} ${value ?? ""}`).includes(wanted));
  }, [tags, search]);
  const isAsked = useRef(false);
  useEffect(() => {
    // Whoever opens the list wants to see it; refused once, it waits for the button.
    if (tags !== null || isBusy || isAsked.current) return;
    isAsked.current = true;
    void actions.lookAtTags();
  }, [tags, isBusy, actions]);
  if (tags === null) {
    return (
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => !isBusy && void actions.lookAtTags()}>
          {t("tags.show")}
        </Button>
      </div>
    );
  }
  const copy = async (tag: string): Promise<void> => setCopied({ tag, isCopied: await copyText(tag) });
  return (
    <div className={styles.part}>
      <Input
        type="search"
        size="small"
        contentBefore={<SearchRegular aria-hidden="true" />}
        placeholder={t("tags.search")}
        aria-label={t("tags.search")}
        value={search}
        onChange={(_event, change) => setSearch(change.value)}
      />
      {copied && (
        <OutcomeBar intent={copied.isCopied ? "success" : "warning"}>
          {t(copied.isCopied ? "tags.copied" : "tags.notCopied", { tag: copied.tag })}
        </OutcomeBar>
      )}
      {found.length === 0 ? (
        <p className={styles.text}>{t("tags.none")}</p>
      ) : (
        <VirtualList
          label={t("tags.list")}
          items={found}
          keyOf={({ name }) => name}
          render={(tag) => <Tag tag={tag} onCopy={(text) => void copy(text)} />}
        />
      )}
    </div>
  );
}

function Tag({ tag, onCopy }: { readonly tag: TagValue; readonly onCopy: (text: string) => void }) {
  const styles = usePlanStyles();
  const t = useTexts();
  const { name, isList, rows, value, within } = tag;
  const lists = within.filter((list) => list !== null);
  const shown = isList
    ? t("tags.rows", { count: rows ?? 0 })
    : value === null
      ? t("tags.unknown")
      : value.length > longestValue
        ? `${value.slice(0, longestValue)}…`
        : value;
  return (
    <div className={styles.entry}>
      <div className={styles.row}>
        <span className={styles.grow}>
          <strong>{isList ? `{#${name}} … {/${name}}` : `{${name}}`}</strong>
          <br />
          {shown}
          {lists.length > 0 && (
            <>
              <br />
              <span className={styles.place}>
                {t("tags.within", { lists: lists.map((list) => `{#${list}}`).join(", ") })}
              </span>
            </>
          )}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<CopyRegular />}
          aria-label={t("tags.copy", { tag: `{${name}}` })}
          onClick={() => onCopy(tagText(tag))}
        />
      </div>
    </div>
  );
}

/** Copies a text. A pane inside Excel may be refused the clipboard; then the older way is tried. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  // Deprecated, and the only way that panes of older Office builds know.
  const isCopied = typeof document.execCommand === "function" && document.execCommand("copy");
  area.remove();
  return isCopied;
}
