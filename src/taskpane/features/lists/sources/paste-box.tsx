import { Field, Textarea } from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import { OutcomeBar } from "../../../components/outcome-bar";
import { useTexts } from "../../../hooks/use-texts";

interface Props {
  readonly isDisabled: boolean;
  readonly onPaste: (content: ClipboardContent) => void;
}

/** The day and time, by which one paste is distinguished from another. */
function pasteTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())} ${two(now.getDate())}/${two(now.getMonth() + 1)}`;
}

/** Rows of a paste, as near as its text tells. */
export const pastedRows = ({ text, html }: ClipboardContent): number =>
  text !== undefined && text.trim() !== ""
    ? text.trim().split(/\r?\n/).length
    : (html?.match(/<tr[\s>]/gi)?.length ?? 0);

/** Takes what the user pastes: the paste event needs no permission to read the clipboard. */
export function PasteBox({ isDisabled, onPaste }: Props) {
  const t = useTexts();
  const [isEmpty, setIsEmpty] = useState(false);
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const isNothing = text.trim() === "" && !/<t[dr][\s>]/i.test(html);
    setIsEmpty(isNothing);
    if (isNothing || isDisabled) return;
    const name = t("lists.pasteName", { time: pasteTime(new Date()) });
    onPaste({ name, ...(html === "" ? {} : { html }), ...(text === "" ? {} : { text }) });
  };
  return (
    <>
      <Field label={t("lists.paste")}>
        <Textarea value="" rows={2} placeholder={t("lists.pasteHint")} disabled={isDisabled} onPaste={paste} />
      </Field>
      {isEmpty && <OutcomeBar intent="warning">{t("lists.pasteNothing")}</OutcomeBar>}
    </>
  );
}
