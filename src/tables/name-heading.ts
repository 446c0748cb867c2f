import type { ListKinds } from "./list-kinds";

/** The heading of the column by which a person knows the rows of a table that holds a list; null for other tables. */
export const nameHeading =
  (lists: ListKinds) =>
  (table: string): string | null => {
    const list = lists.tables.find(({ name }) => name === table);
    return list?.columns[list.identity.name]?.heading ?? null;
  };
