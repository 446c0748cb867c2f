import type { Field } from "@/fields/field";
import type { Change, Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import type { Places } from "./places";

/** Gathers what is doubtful and what was changed while the records of a table are parsed. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly changes: Change[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  issue<Code extends IssueCode>(code: Code, rowIndex: number, field: Field | null, params: IssueParams<Code>): void {
    this.issues.push(issueOf(code, this.#places.at(rowIndex, field), params));
  }

  change(rule: string, rowIndex: number, field: Field, from: string, to: string): void {
    // Whatever a text file says is text: a number read from it is no change.
    if (from === to && this.#places.holdOnlyText) return;
    this.changes.push({ rule, at: this.#places.at(rowIndex, field), from, to });
  }
}
