import { Field, Input } from "@fluentui/react-components";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import { nameOfKind, ownLists } from "@/tables/list-kinds";
import type { ListKind } from "@/tables/declaration/list-table";
import type { SheetIntake } from "@/intake/result/intake-result";
import { encodingSentence } from "@/messages/encoding-sentence";
import { useTexts } from "../../../hooks/use-texts";
import { ChoiceField } from "./choice-field";

/** What the user has said of a list so far; a part that is set back to what is found is undefined. */
export type Said = { readonly [Part in keyof Omit<SourceChoice, "file" | "sheet">]?: SourceChoice[Part] | undefined };

const kinds: readonly ListKind[] = [...ownLists.tables.map(({ kind }) => kind), "unknown"];
const encodings = ["Unicode", "TCVN3", "VNI", "VIQR", "Windows-1258"] as const;
const separatorNames = { ",": "comma", ";": "semicolon", "\t": "tab" } as const;
const separators = Object.keys(separatorNames) as (keyof typeof separatorNames)[];
const hidden = ["take", "leave"] as const;

interface Props {
  readonly sheet: SheetIntake;
  readonly said: Said;
  /** What of the list is hidden. */
  readonly hiddenParts: readonly ("hiddenRows" | "hiddenColumns")[];
  readonly isDisabled: boolean;
  readonly onSay: (change: Said) => void;
}

/** How a list is read as a whole: its kind, its header row, its encoding, its separator, its hidden parts. */
export function ReadingFields({ sheet, said, hiddenParts, isDisabled, onSay }: Props) {
  const t = useTexts();
  const { encoding, separator } = sheet;
  const nameOf = (kind: ListKind): string => nameOfKind(kind, (own) => t(`lists.kind.${own}`));
  return (
    <>
      <ChoiceField
        label={t("reading.kind")}
        auto={t("reading.auto", { found: nameOf(sheet.kind) })}
        values={kinds}
        nameOf={nameOf}
        value={said.kind}
        isDisabled={isDisabled}
        onChoose={(kind) => onSay({ kind })}
      />
      <HeaderRow found={sheet.headerRow} said={said.headerRow} isDisabled={isDisabled} onSay={onSay} />
      <ChoiceField
        label={t("reading.encoding")}
        hint={encodingSentence(encoding, t.translate)}
        auto={t("reading.auto", { found: encoding.name })}
        values={encodings}
        nameOf={(each) => (each === "Unicode" ? t("reading.encoding.Unicode") : each)}
        value={said.encoding}
        isDisabled={isDisabled}
        onChoose={(chosen) => onSay({ encoding: chosen })}
      />
      {separator !== undefined && (
        <ChoiceField
          label={t("reading.separator")}
          auto={t("reading.auto", { found: t(`reading.separator.${separatorNames[separator]}`) })}
          values={separators}
          nameOf={(each) => t(`reading.separator.${separatorNames[each]}`)}
          value={said.separator}
          isDisabled={isDisabled}
          onChoose={(chosen) => onSay({ separator: chosen })}
        />
      )}
      {hiddenParts.map((part) => (
        <ChoiceField
          key={part}
          label={t(`reading.${part}`)}
          values={hidden}
          nameOf={(each) => t(`reading.hidden.${each}`)}
          value={said[part] ?? "take"}
          isDisabled={isDisabled}
          onChoose={(chosen) => onSay({ [part]: chosen })}
        />
      ))}
    </>
  );
}

interface HeaderRowProps extends Pick<Props, "isDisabled" | "onSay"> {
  readonly found: number | null;
  readonly said: number | undefined;
}

function HeaderRow({ found, said, isDisabled, onSay }: HeaderRowProps) {
  const t = useTexts();
  return (
    <Field label={t("reading.headerRow")}>
      <Input
        type="number"
        min={1}
        value={said === undefined ? "" : String(said)}
        placeholder={found === null ? t("reading.headerNone") : String(found)}
        disabled={isDisabled}
        onChange={(_event, { value }) => {
          const row = Number(value);
          onSay({ headerRow: Number.isInteger(row) && row > 0 ? row : undefined });
        }}
      />
    </Field>
  );
}
