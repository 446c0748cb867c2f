import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { Field as ColumnField } from "@/fields/field";
import type { ListKind } from "@/intake/kinds/recognise-kind";
import type { SheetIntake } from "@/intake/result/intake-result";
import { useTexts } from "../../../hooks/use-texts";
import { ColumnList } from "./column-list";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const AUTO = "";
const kinds = ["delegates", "honorees", "budget", "unknown"] as const satisfies readonly ListKind[];
const encodings = ["Unicode", "TCVN3", "VNI", "VIQR", "Windows-1258"] as const;
const separators = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;
const hidden = ["take", "leave"] as const;
type Separator = NonNullable<SourceChoice["separator"]>;

/** What is said of a list so far; a part that is set back to what is found is undefined. */
type Said = { readonly [Part in keyof Omit<SourceChoice, "file" | "sheet">]?: SourceChoice[Part] | undefined };

const spoken = (said: Said): Omit<SourceChoice, "file" | "sheet"> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

interface Props {
  readonly sheet: SheetIntake;
  /** What was said of this list before; null = nothing. */
  readonly choice: SourceChoice | null;
  /** What of the list is hidden. */
  readonly hiddenParts: readonly ("hiddenRows" | "hiddenColumns")[];
  readonly isDisabled: boolean;
  /** Null = as it is found. */
  readonly onRead: (choice: SourceChoice | null) => void;
}

/** How a list is read, each part with what was found and why; what the user changes is read again. */
export function ReadingForm({ sheet, choice, hiddenParts, isDisabled, onRead }: Props) {
  const styles = useStyles();
  const t = useTexts();
  const [said, setSaid] = useState<Said>(choice ?? {});
  const say = <Key extends keyof Said>(key: Key, value: Said[Key]): void => setSaid({ ...said, [key]: value });
  const chooseColumn = (column: number, field: ColumnField | null): void =>
    say("columns", { ...said.columns, [column]: field });
  return (
    <div className={styles.form}>
      <Field label={t("reading.kind")}>
        <Select
          value={said.kind ?? AUTO}
          disabled={isDisabled}
          onChange={(_event, { value }) =>
            say(
              "kind",
              kinds.find((kind) => kind === value),
            )
          }
        >
          <option value={AUTO}>{t("reading.auto", { found: t(`lists.kind.${sheet.kind}`) })}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`lists.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("reading.headerRow")}>
        <Input
          type="number"
          min={1}
          value={said.headerRow === undefined ? "" : String(said.headerRow)}
          placeholder={sheet.headerRow === null ? t("reading.headerNone") : String(sheet.headerRow)}
          disabled={isDisabled}
          onChange={(_event, { value }) => {
            const row = Number(value);
            say("headerRow", Number.isInteger(row) && row > 0 ? row : undefined);
          }}
        />
      </Field>
      <Field label={t("reading.encoding")} hint={sheet.encoding.reason}>
        <Select
          value={said.encoding ?? AUTO}
          disabled={isDisabled}
          onChange={(_event, { value }) =>
            say(
              "encoding",
              encodings.find((encoding) => encoding === value),
            )
          }
        >
          <option value={AUTO}>{t("reading.auto", { found: sheet.encoding.name })}</option>
          {encodings.map((encoding) => (
            <option key={encoding} value={encoding}>
              {encoding === "Unicode" ? t("reading.encoding.Unicode") : encoding}
            </option>
          ))}
        </Select>
      </Field>
      {sheet.separator !== undefined && (
        <Field label={t("reading.separator")}>
          <Select
            value={said.separator ?? AUTO}
            disabled={isDisabled}
            onChange={(_event, { value }) =>
              say(
                "separator",
                (Object.keys(separators) as Separator[]).find((separator) => separator === value),
              )
            }
          >
            <option value={AUTO}>
              {t("reading.auto", { found: t(`reading.separator.${separators[sheet.separator]}`) })}
            </option>
            {(Object.keys(separators) as Separator[]).map((separator) => (
              <option key={separator} value={separator}>
                {t(`reading.separator.${separators[separator]}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {hiddenParts.map((part) => (
        <Field key={part} label={t(`reading.${part}`)}>
          <Select
            value={said[part] ?? "take"}
            disabled={isDisabled}
            onChange={(_event, { value }) =>
              say(
                part,
                hidden.find((each) => each === value),
              )
            }
          >
            {hidden.map((each) => (
              <option key={each} value={each}>
                {t(`reading.hidden.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <h4 className={styles.heading}>{t("reading.columns")}</h4>
      <ColumnList
        columns={sheet.columns ?? []}
        kind={said.kind ?? sheet.kind}
        chosen={said.columns ?? {}}
        isDisabled={isDisabled}
        onChoose={chooseColumn}
      />
      <p className={styles.small}>{t("reading.remembered")}</p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isDisabled}
          onClick={() => onRead({ ...spoken(said), file: sheet.file, sheet: sheet.sheet })}
        >
          {t("reading.again")}
        </Button>
        {choice !== null && (
          <Button appearance="subtle" disabledFocusable={isDisabled} onClick={() => onRead(null)}>
            {t("reading.reset")}
          </Button>
        )}
      </div>
    </div>
  );
}
