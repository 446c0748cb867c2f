import type { Delegate } from "./delegate";

/** What says whose seats a row gives. */
export type SeatsOf = Partial<Pick<Delegate, "fullName" | "seats">>;

/** Whose the seats of a row are that gives them by number; null for a person's row. */
export const whoseSeats = ({ fullName = "", seats = null }: SeatsOf): string | null =>
  seats === null ? null : fullName;
