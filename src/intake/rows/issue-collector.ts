import type { Field } from "@/fields/field";
import type { Report } from "@/fields/rules/declaration";
import type { Change, Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueAt, issueOf, type IssueParams } from "@/issues/issue-of";
import type { Places } from "./places";

/** Gathers what is doubtful and what was changed while the records of a table are parsed. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly changes: Change[] = [];
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Where the rules of fields report what they find in one row. */
  in(rowIndex: number): Report {
    return {
      issue: (code, field, params) => this.issue(code, rowIndex, field as Field | null, params),
      found: (found, field) => this.issues.push(issueAt(found, this.#places.at(rowIndex, field as Field | null))),
      change: (rule, field, from, to) => this.change(rule, rowIndex, field as Field, from, to),
    };
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
