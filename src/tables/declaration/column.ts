import type { CellForm, ColumnLook, ColumnRule, FieldDeclaration } from "@/fields/rules/declaration";
import type { TableColumn } from "./table-declaration";

type Rest<Item> = Omit<TableColumn<Item>, "heading" | "look" | "field">;

/** What a table says of a column otherwise than its field does. */
type OfField<Item> = Partial<ColumnLook> & Rest<Item> & { readonly heading?: string };

/** A column with the heading, look and rule of a field. */
export function fieldColumn<Item>(field: FieldDeclaration, own: OfField<Item> = {}): TableColumn<Item> {
  const { heading = field.label, width = field.look?.width ?? 14, form = field.look?.form ?? "text", ...others } = own;
  const { choices = field.look?.choices, ...rest } = others;
  return { heading, look: { width, form, ...(choices === undefined ? {} : { choices }) }, field, ...rest };
}

/** A column that no field of lists fills, with a rule of its own. */
export const ruleColumn = <Item>(heading: string, rule: ColumnRule, rest: Rest<Item> = {}): TableColumn<Item> => ({
  heading,
  ...rule,
  ...rest,
});

/** A column that no field of lists fills and of which nothing is asked. */
export function column<Item>(
  heading: string,
  [width, form]: readonly [width: number, form: CellForm],
  { choices, ...rest }: Rest<Item> & Pick<ColumnLook, "choices"> = {},
): TableColumn<Item> {
  return ruleColumn(
    heading,
    { look: { width, form, ...(choices === undefined ? {} : { choices }) }, check: null },
    rest,
  );
}
