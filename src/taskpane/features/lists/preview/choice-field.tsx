import { Field, Select } from "@fluentui/react-components";

interface Props<Value extends string> {
  readonly label: string;
  /** Why what was found was found. */
  readonly hint?: string;
  /** The words for «as it is found»; without it there is no such option. */
  readonly auto?: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  /** What the user has said; undefined = as it is found. */
  readonly value: Value | undefined;
  readonly isDisabled: boolean;
  readonly onChoose: (value: Value | undefined) => void;
}

const AUTO = "";

/** One question about the reading of a list, with its possible answers. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { label, hint, auto, values, nameOf, value, isDisabled, onChoose } = props;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={value ?? AUTO}
        disabled={isDisabled}
        onChange={(_event, change) => onChoose(values.find((each) => each === change.value))}
      >
        {auto !== undefined && <option value={AUTO}>{auto}</option>}
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
