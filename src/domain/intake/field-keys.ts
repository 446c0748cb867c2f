import { honoreeFields } from "../awards/honoree-columns";
import { budgetFields } from "../budget/budget-columns";
import { delegateFields } from "../roster/delegate-columns";
import type { Field } from "../tables/field";
import type { ListKind } from "../tables/recognise-kind";

/** Which fields a list of each kind takes in, and the key of the record they become. */
export const fieldKeys: Readonly<Record<ListKind, Readonly<Partial<Record<Field, string>>>>> = {
  delegates: delegateFields,
  honorees: honoreeFields,
  budget: budgetFields,
  unknown: {},
};
