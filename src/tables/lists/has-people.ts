import type { KnownColumns } from "../declaration/list-table";

/** True for a list with a column of names. */
export const hasPeople = ({ has }: KnownColumns): boolean => has("name") || has("familyName") || has("givenName");

/** True for a list with a column of amounts. */
export const hasMoney = ({ has }: KnownColumns): boolean => has("money") || has("amount");
