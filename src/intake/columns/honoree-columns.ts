import type { Field } from "@/fields/field";
import type { Honoree } from "@/domain/model/honoree";

/** Which field of a list becomes which key of an honoree. */
export const honoreeFields = {
  ordinal: "ordinal",
  honorific: "honorific",
  name: "name",
  familyName: "name",
  middleName: "name",
  givenName: "name",
  position: "position",
  positionAndUnit: "position",
  orgUnit: "orgUnit",
  department: "orgUnit",
  group: "group",
  recipientKind: "kind",
  award: "awardText",
  title: "awardText",
  awardTick: "awardText",
  grantLevel: "awardText",
  period: "period",
  money: "typedAmount",
  amount: "typedAmount",
  representative: "representative",
  note: "note",
  identityNumber: "identityNumber",
  bankAccount: "bankAccount",
  bank: "bank",
} as const satisfies Partial<Record<Field, keyof Honoree | "ordinal">>;
