import type { EmbeddedHost } from "@tools/excel-host/host/create-host";
import type { Sweep } from "./fault-run";
import { editBefore, editTable, rowTexts, type UserEdit } from "./user-edits";

/** How one run with an edit of the user in between ended. */
export type EditEnding = "right" | "wrong row" | "crash";

/** What an edit leaves when it is made before an undisturbed action, and after it: both are right. */
export async function rightRows(sweep: Sweep, table: string, edit: UserEdit): Promise<readonly string[]> {
  const before = await sweep.open();
  editTable(before.host, table, edit);
  await sweep.act(before.port);
  const after = await sweep.open();
  await sweep.act(after.port);
  const first = rowsOf(before.host);
  // The host of the first run stays as it is, though another is in front.
  editTable(after.host, table, edit);
  return [first, rowsOf(after.host)];
}

/** One run with an edit just before its n-th request. */
export async function editRun(
  sweep: Sweep,
  {
    table,
    edit,
    n,
    right,
  }: { readonly table: string; readonly edit: UserEdit; readonly n: number; readonly right: readonly string[] },
): Promise<EditEnding> {
  const { host, port } = await sweep.open();
  editBefore(host, n, () => editTable(host, table, edit));
  try {
    await sweep.act(port);
  } catch {
    return "crash";
  }
  return right.includes(rowsOf(host)) ? "right" : "wrong row";
}

/** The rows of all tables, in no order and without their identities, which are given in another order when a commit is tried again. */
const rowsOf = (host: EmbeddedHost): string =>
  host.workbook.tables
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => [name, ...rowTexts(host, name, ["Mã dòng"])])
    .join("\n");
