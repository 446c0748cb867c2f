import type { Field } from "@/fields/field";
import type { Delegate } from "@/domain/model/delegate";

/** Which field of a list becomes which key of a delegate. */
export const delegateFields = {
  ordinal: "ordinal",
  honorific: "honorific",
  name: "fullName",
  familyName: "fullName",
  middleName: "fullName",
  givenName: "fullName",
  position: "position",
  positionAndUnit: "position",
  orgUnit: "orgUnit",
  department: "orgUnit",
  group: "group",
  phone: "phone",
  phone2: "phone2",
  birth: "birthYear",
  birthMale: "birthYear",
  birthFemale: "birthYear",
  sex: "sex",
  sexMale: "sex",
  sexFemale: "sex",
  note: "note",
  identityNumber: "identityNumber",
  bankAccount: "bankAccount",
  bank: "bank",
} as const satisfies Partial<Record<Field, keyof Delegate | "ordinal">>;
