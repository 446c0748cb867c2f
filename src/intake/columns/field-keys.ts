import { honoreeFields } from "./honoree-columns";
import { budgetFields } from "./budget-columns";
import { delegateFields } from "./delegate-columns";
import type { Field } from "@/fields/field";
import type { ListKind } from "../kinds/recognise-kind";

/** Which fields a list of each kind takes in, and the key of the record they become. */
export const fieldKeys: Readonly<Record<ListKind, Readonly<Partial<Record<Field, string>>>>> = {
  delegates: delegateFields,
  honorees: honoreeFields,
  budget: budgetFields,
  unknown: {},
};
