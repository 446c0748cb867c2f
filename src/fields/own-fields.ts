import { ordinal } from "./list/ordinal";
import { honorific } from "./name/honorific";
import { name } from "./name/name";
import { familyName } from "./name/family-name";
import { middleName } from "./name/middle-name";
import { givenName } from "./name/given-name";
import { position } from "./post/position";
import { positionAndUnit } from "./post/position-and-unit";
import { orgUnit } from "./post/org-unit";
import { department } from "./post/department";
import { address } from "./post/address";
import { group } from "./post/group";
import { seats } from "./post/seats";
import { phone } from "./person/phone";
import { phone2 } from "./person/phone2";
import { birth } from "./person/birth";
import { birthMale } from "./person/birth-male";
import { birthFemale } from "./person/birth-female";
import { sex } from "./person/sex";
import { sexMale } from "./person/sex-male";
import { sexFemale } from "./person/sex-female";
import { recipientKind } from "./name/recipient-kind";
import { award } from "./award/award";
import { grantLevel } from "./award/grant-level";
import { awardTick } from "./award/award-tick";
import { title } from "./award/title";
import { period } from "./award/period";
import { representative } from "./name/representative";
import { item } from "./money/item";
import { measure } from "./money/measure";
import { quantity } from "./money/quantity";
import { times } from "./money/times";
import { moreTimes } from "./money/more-times";
import { calculation } from "./money/calculation";
import { unitPrice } from "./money/unit-price";
import { amount } from "./money/amount";
import { money } from "./money/money";
import { fund } from "./money/fund";
import { identityNumber } from "./payee/identity-number";
import { bankAccount } from "./payee/bank-account";
import { bank } from "./payee/bank";
import { note } from "./list/note";
import { other } from "./list/other";

/** Our fields, one for each thing that a column of any of our lists can mean; of two that fit a heading equally the earlier is offered first. */
export const ownFields = [
  ordinal,
  honorific,
  name,
  familyName,
  middleName,
  givenName,
  position,
  positionAndUnit,
  orgUnit,
  department,
  address,
  group,
  seats,
  phone,
  phone2,
  birth,
  birthMale,
  birthFemale,
  sex,
  sexMale,
  sexFemale,
  recipientKind,
  award,
  grantLevel,
  awardTick,
  title,
  period,
  representative,
  item,
  measure,
  quantity,
  times,
  moreTimes,
  calculation,
  unitPrice,
  amount,
  money,
  fund,
  identityNumber,
  bankAccount,
  bank,
  note,
  other,
] as const;

/** The ids of our own fields, which the code may name. */
export type OwnField = (typeof ownFields)[number]["id"];
