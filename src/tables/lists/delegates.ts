import { payrollOf } from "@/domain/budget/payroll-of";
import type { Delegate } from "@/domain/model/delegate";
import { payrollWords, planGroupWords, sexWords } from "@/domain/model/words";
import { planGroupOf } from "@/domain/plan/plan-group";
import { ordinal } from "@/fields/list/ordinal";
import { note } from "@/fields/list/note";
import { familyName } from "@/fields/name/family-name";
import { givenName } from "@/fields/name/given-name";
import { honorific } from "@/fields/name/honorific";
import { middleName } from "@/fields/name/middle-name";
import { name } from "@/fields/name/name";
import { bank } from "@/fields/payee/bank";
import { bankAccount } from "@/fields/payee/bank-account";
import { birth } from "@/fields/person/birth";
import { birthFemale } from "@/fields/person/birth-female";
import { birthMale } from "@/fields/person/birth-male";
import { identityNumber } from "@/fields/payee/identity-number";
import { phone } from "@/fields/person/phone";
import { phone2 } from "@/fields/person/phone2";
import { sex } from "@/fields/person/sex";
import { sexFemale } from "@/fields/person/sex-female";
import { sexMale } from "@/fields/person/sex-male";
import { department } from "@/fields/post/department";
import { group } from "@/fields/post/group";
import { orgUnit } from "@/fields/post/org-unit";
import { seats } from "@/fields/post/seats";
import { planGroup } from "@/fields/post/plan-group";
import { position } from "@/fields/post/position";
import { positionAndUnit } from "@/fields/post/position-and-unit";
import { column, fieldColumn, ruleColumn } from "../declaration/column";
import { listTable } from "../declaration/list-table";
import { headingsOf } from "../declaration/table-declaration";
import { sheetNames } from "../sheet-names";
import { hasPeople } from "./has-people";
import { sourceColumns } from "./source-columns";

/** What persons have and lists of things have not. */
const details = [
  "position",
  "positionAndUnit",
  "orgUnit",
  "phone",
  "birth",
  "birthMale",
  "birthFemale",
  "group",
  "seats",
  "ordinal",
  "sex",
  "note",
  "other",
] as const;

/** «Đại biểu»: who is invited, one row an entry of a list. */
export const delegateTable = listTable<Delegate>()({
  kind: "delegates",
  name: "DaiBieu",
  sheet: sheetNames.delegates,
  title: "DANH SÁCH ĐẠI BIỂU",
  hint: "Mỗi dòng là một lượt ghi trong danh sách; người có tên ở hai dòng được ghi ở cột «Trùng với» và chỉ đếm một lần. Kế hoạch đếm theo cột «Thành phần», sửa được.",
  frozenColumns: 3,
  rowIds: true,
  lastPrinted: "phone",
  columns: {
    ordinal: fieldColumn(ordinal, { isPlace: true }),
    honorific: fieldColumn(honorific),
    fullName: fieldColumn(name, { from: [name, familyName, middleName, givenName] }),
    position: fieldColumn(position, { from: [position, positionAndUnit] }),
    orgUnit: fieldColumn(orgUnit, { from: [orgUnit, department] }),
    group: fieldColumn(group, { heading: "Nhóm đại biểu" }),
    /** Which of the plan's groups the delegate counts in: sorted by rule when taken in, editable, and what plan and totals count by. */
    planGroup: ruleColumn("Thành phần", planGroup, {
      fill: (delegate: Delegate) => planGroupWords[planGroupOf(delegate)],
    }),
    /** «Có» for who is on a state payroll and so gets no meal support from the ward, «Không» for who is not, blank = not known; by rule, editable. */
    payroll: column("Hưởng lương", [9, "centred"], {
      choices: Object.values(payrollWords),
      fill: (delegate: Delegate) => wordOf(payrollWords, payrollOf(delegate).payroll),
    }),
    /** How many seats the row gives to whom it does not name; blank = the row is one person's. */
    seats: fieldColumn(seats, { isOptional: true }),
    /** Text, so that the leading 0 stays. */
    phone: fieldColumn(phone),
    phone2: fieldColumn(phone2),
    birthYear: fieldColumn(birth, { heading: "Năm sinh", from: [birth, birthMale, birthFemale] }),
    sex: fieldColumn(sex, {
      from: [sex, sexMale, sexFemale],
      fill: (delegate: Delegate) => wordOf(sexWords, delegate.sex),
    }),
    identityNumber: fieldColumn(identityNumber, { isOptional: true }),
    bankAccount: fieldColumn(bankAccount, { isOptional: true }),
    bank: fieldColumn(bank, { isOptional: true }),
    note: fieldColumn(note),
    /** Blank for the first entry of a person; else where the first entry stands. Heads = entries − rows with text here. */
    sameAs: column("Trùng với", [24, "small"]),
    ...sourceColumns(18, 12, 8),
  },
  main: "fullName",
  identity: {
    name: "fullName",
    strong: ["identityNumber", "phone"],
    ties: ["orgUnit", "birthYear"],
    weak: ["orgUnit", "birthYear", "position", "group"],
  },
  likeness: ["fullName"],
  says: ["fullName", "position", "orgUnit"],
  recognise(known) {
    // Names that stand alone, without a heading, were found by being names.
    const isByValues = known.matches.some(({ field, reason }) => field === "name" && reason === "values");
    return hasPeople(known) && (isByValues || details.some((field) => known.has(field)));
  },
});

/** The headings of «Đại biểu» by the keys of its columns. */
export const delegateColumns = headingsOf(delegateTable);

const wordOf = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null): string | null =>
  key === null ? null : words[key];
