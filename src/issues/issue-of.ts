import type { IssueCatalogue, IssueDeclaration, Severity } from "./catalogue/issue-declaration";
import { issueCatalogue, type IssueCode } from "./issue-catalogue";
import type { Issue, Place } from "./issue";

type Value = string | number;
type Values = Readonly<Record<string, Value>>;

/** `{{typed}}`, `{{norm, vnd}}` of a sentence: "typed" | "norm". */
type Names<Text extends string> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? (Inside extends `${infer Name},${string}` ? Name : Inside) | Names<Rest>
  : never;

/** Where the other row stands that `{{other}}` speaks of: written out by `messages/`, or as it is. */
type OtherRow = { readonly otherFile: Value; readonly otherSheet: Value; readonly otherRow: number };

/** What an issue's sentence is filled with: every name in it; more may be said for fixes. */
type ParamsOfText<Text extends string> = Values &
  Readonly<Record<Exclude<Names<Text>, "other">, Value>> &
  ("other" extends Names<Text> ? OtherRow | { readonly other: Value } : unknown);

type ParamsOfDeclaration<Declared extends IssueDeclaration> = ParamsOfText<Declared["vi"]["text"]>;

type AllowedSeverity<Declared extends IssueDeclaration> = Extract<
  Declared["severity"] extends readonly Severity[] ? Declared["severity"][number] : Declared["severity"],
  Severity
>;

/** The params that the sentence of a code needs: of `phone-invalid` `{ typed }`. */
export type IssueParams<Code extends IssueCode> = ParamsOfDeclaration<(typeof issueCatalogue)[Code]>;

/** What was found before its place is known: a code with the params that its sentence needs. */
export type Found = { readonly [Code in IssueCode]: FoundOf<Code> }[IssueCode];

interface FoundOf<Code extends IssueCode> {
  readonly code: Code;
  readonly params: IssueParams<Code>;
}

const usualSeverity = (declared: IssueDeclaration | undefined): Severity =>
  [declared?.severity ?? "error"].flat()[0] ?? "error";

/** Makes issues of one catalogue: the severity comes from the declaration, where it allows several the first unless another of them is asked for. */
export const issueMaker =
  <Catalogue extends IssueCatalogue>(catalogue: Catalogue) =>
  <Code extends keyof Catalogue & string>(
    code: Code,
    at: Place,
    params: ParamsOfDeclaration<Catalogue[Code]>,
    severity: AllowedSeverity<Catalogue[Code]> | null = null,
  ): Issue<Code> => ({ code, severity: severity ?? usualSeverity(catalogue[code]), at, params });

/** Makes an issue of the program's own catalogue: `issueOf("phone-invalid", at, { typed: "12ab" })`. */
export const issueOf = issueMaker(issueCatalogue);

/** The issue of what was found, at its place. */
export const issueAt = ({ code, params }: Found, at: Place): Issue => issueDeclared(code, at, params);

/** An issue whose code a declaration names, as that of a settings sheet: a test holds what it says against the sentence. */
export const issueDeclared = (code: IssueCode, at: Place, params: Issue["params"]): Issue => ({
  code,
  severity: usualSeverity(issueCatalogue[code]),
  at,
  params,
});
