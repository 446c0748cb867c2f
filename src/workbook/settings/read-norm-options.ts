import {
  defaultNormOptions,
  keyOfWords,
  normOptionNames,
  orderWords,
  roundingWords,
  type NormOptions,
} from "@/domain/norms/norm-options";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Draft } from "../draft";

export interface ReadNormOptions {
  readonly options: NormOptions;
  /** Cells that hold other words: the rule as it is written counts, in the formulas too. */
  readonly issues: readonly Issue[];
}

/** Reads the options over the table of «Định mức»; a blank or missing cell is the rule as it is written. */
export function readNormOptions(draft: Draft): ReadNormOptions {
  const values = draft.namedValues(Object.values(normOptionNames));
  const text = (name: string): string => String(values[name]?.[0]?.[0] ?? "").trim();
  const issues: Issue[] = [];
  const read = <Key extends string>(name: string, words: Readonly<Record<Key, string>>, usual: Key): Key => {
    const found = keyOfWords(words, text(name));
    if (found === null && text(name) !== "") issues.push(unreadable(name, text(name), words[usual]));
    return found ?? usual;
  };
  const options = {
    rounding: read(normOptionNames.rounding, roundingWords, defaultNormOptions.rounding),
    order: read(normOptionNames.order, orderWords, defaultNormOptions.order),
  };
  return { options, issues };
}

const unreadable = (name: string, text: string, usual: string): Issue =>
  issueOf(
    "norm-option-unreadable",
    { file: "", sheet: sheetNames.norms, row: 0, column: name, field: name },
    { text, usual },
  );
