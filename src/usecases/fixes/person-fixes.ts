import { parseName } from "@/language/names/parse-name";
import { severalPersons } from "@/language/names/several-persons";
import { planGroupOf } from "@/domain/plan/plan-group";
import { planGroupWords, recipientWords, sexWords } from "@/domain/model/words";
import type { RecipientKind } from "@/domain/model/honoree";
import type { Issue } from "@/issues/issue";
import type { Fix, FixCells, FixRule } from "./fix";

/** A row that is wrong as a whole. */
export const removeRow: Fix = { id: "remove-row", params: {}, writes: {}, removesRow: true };

/** The value that the check itself found likely. */
export const writeLikely: FixRule = ({ at, params }) => {
  const { likely } = params;
  return likely === undefined || likely === "" || at.field === null
    ? []
    : [{ id: "write-likely", params: { likely }, writes: { [at.field]: likely } }];
};

const differentPeople: Fix = { id: "different-people", params: {}, writes: {}, verdict: "different", isSingle: true };
const samePerson: Fix = { id: "same-person", params: {}, writes: {}, verdict: "same", isSingle: true };

const twoPhones: FixRule = (_issue, subject): readonly Fix[] => {
  if (subject.kind !== "delegates") return [];
  const { phone, phone2 } = subject.record;
  if (phone === null || phone2 === null) return [];
  return [
    { id: "keep-first-phone", params: { phone }, writes: { phone2: null } },
    { id: "keep-second-phone", params: { phone: phone2 }, writes: { phone: phone2, phone2: null } },
  ];
};

/** «1 hoặc 2»: the numbers that a text may mean, as the reading of the list gave them. */
export const readingsOf = (params: Issue["params"]): readonly number[] =>
  String(params["readings"] ?? "")
    .split(",")
    .map((part) => Number(part.trim()))
    .filter((reading) => Number.isSafeInteger(reading) && reading > 0);

/** One fix for each of the first two readings. */
export const takeReadings: FixRule = ({ at, params }) => {
  const { field } = at;
  if (field === null) return [];
  const ids = ["take-first-reading", "take-second-reading"] as const;
  return ids.flatMap((id, index) => {
    const reading = readingsOf(params)[index];
    return reading === undefined ? [] : [{ id, params: { reading }, writes: { [field]: reading } }];
  });
};

const chooseSex: FixRule = () => [
  { id: "set-male", params: {}, writes: { sex: sexWords.m }, isSingle: true },
  { id: "set-female", params: {}, writes: { sex: sexWords.f }, isSingle: true },
];

/** One row a person: the row keeps the first, the others come below it. */
const splitNames: FixRule = ({ at }, { kind, record }) => {
  const text = kind === "delegates" ? record.fullName : kind === "honorees" ? record.name : "";
  const names = severalPersons(text)?.persons ?? [];
  const field = kind === "delegates" ? "fullName" : "name";
  const cells = names.map((name): FixCells => {
    const { fullName, honorific } = parseName(name);
    return { [field]: fullName, honorific };
  });
  const [first, ...more] = cells;
  if (first === undefined || more.length === 0 || (at.field !== null && at.field !== field)) return [];
  return [{ id: "split-rows", params: { count: cells.length }, writes: first, adds: more }];
};

/** A couple is two persons, each with a row, or one household. */
const twoRecipients: FixRule = (issue, subject, context) => {
  if (subject.kind !== "honorees") return [];
  const kind = recipientWords.individual;
  const rows = splitNames({ ...issue, at: { ...issue.at, field: "name" } }, subject, context).map((fix): Fix => ({
    ...fix,
    writes: { ...fix.writes, kind },
    adds: (fix.adds ?? []).map((cells) => ({ ...cells, kind })),
    isSingle: true,
  }));
  return [...rows, kindFix("household")];
};

const kindFix = (kind: RecipientKind, id: "set-kind" | "set-kind-other" = "set-kind"): Fix => ({
  id,
  params: { kind },
  writes: { kind: recipientWords[kind] },
  isSingle: true,
});

const unknownKind: FixRule = (_issue, { kind }) =>
  kind === "honorees" ? [kindFix("collective"), kindFix("individual", "set-kind-other")] : [];

const recipientKind: FixRule = ({ params }, subject) => {
  if (subject.kind !== "honorees") return [];
  const listed = params["list"];
  if (typeof listed !== "string" || !Object.hasOwn(recipientWords, listed) || listed === subject.record.kind) return [];
  const kind = listed as RecipientKind;
  return [{ id: "set-kind", params: { kind }, writes: { kind: recipientWords[kind] } }];
};

/** A second row of one delegate with one post is no second person; of two namesakes in one unit the user knows. */
const duplicate: FixRule = (_issue, { kind }) => (kind === "delegates" ? [removeRow, differentPeople] : [removeRow]);

const planGroup: FixRule = (_issue, subject) => {
  if (subject.kind !== "delegates") return [];
  const group = planGroupOf(subject.record);
  if (group === "other") return [];
  return [{ id: "take-group", params: { group: planGroupWords[group] }, writes: { planGroup: planGroupWords[group] } }];
};

/** Fixes about persons and their particulars. */
export const personFixes: Readonly<Record<string, FixRule>> = {
  "name-missing": () => [removeRow],
  "hidden-row": () => [removeRow],
  "two-names-in-cell": splitNames,
  "duplicate-in-list": duplicate,
  "two-posts-two-rows": () => [samePerson, differentPeople],
  "same-person": () => [differentPeople],
  "person-suspect": () => [samePerson, differentPeople],
  "phone-two-numbers": twoPhones,
  "year-two-digits": takeReadings,
  "year-both-columns": chooseSex,
  "sex-unreadable": chooseSex,
  "recipient-kind-differs": recipientKind,
  "recipient-kind-unknown": unknownKind,
  "two-recipients": twoRecipients,
  "plan-group-missing": planGroup,
  "name-form": (issue): readonly Fix[] => {
    const { likely, honorific } = issue.params;
    if (likely === undefined || issue.at.field === null) return [];
    const name: FixCells = { [issue.at.field]: likely };
    const writes = typeof honorific === "string" && honorific !== "" ? { ...name, honorific } : name;
    return [{ id: "write-likely", params: { likely }, writes }];
  },
  "phone-form": (issue): readonly Fix[] => {
    const { likely, second } = issue.params;
    const { field } = issue.at;
    if (likely === undefined || field === null) return [];
    if (typeof second !== "string" || second === "")
      return [{ id: "write-likely", params: { likely }, writes: { [field]: likely } }];
    return [
      { id: "write-likely", params: { likely: `${likely}, ${second}` }, writes: { phone: likely, phone2: second } },
    ];
  },
  "year-form": writeLikely,
  "word-unknown": writeLikely,
  "kind-missing": writeLikely,
  "text-form": writeLikely,
};
