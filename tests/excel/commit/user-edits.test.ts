/** @jest-environment jsdom */
import "../../support/pane-setup";
import { everyChange, openCase } from "../../support/commit-case";
import { closeOffice } from "../../support/open-book";
import { editBefore, editTable, rowTexts, userEdits } from "../../support/user-edits";
import type { CommitOutcome } from "@/workbook/commit-outcome";

afterAll(closeOffice);

type Host = Awaited<ReturnType<typeof openCase>>["host"];
const tables = {
  KhenThuong: userEdits("Tên", "Tiền", { of: "Mã dòng", key: "d" }),
  DaiBieu: userEdits("Họ và tên", "Giới tính", { of: "Số", key: 2 }),
};
const rows = (host: Host): readonly string[] => [
  // Identities of new rows are given in another order when a commit is tried again.
  ...rowTexts(host, "KhenThuong", ["Mã dòng"]),
  ...rowTexts(host, "DaiBieu"),
  ...rowTexts(host, "NhatKy"),
];

/** The commit with an edit before its n-th request; null = no edit. */
async function run(edit: ((host: Host) => void) | null, n: number | "first" | "last") {
  const { host, port } = await openCase();
  const changes = await everyChange(port);
  host.meter.reset();
  if (edit !== null && n === "first") edit(host);
  if (edit !== null && typeof n === "number") editBefore(host, n, () => edit(host));
  const outcome: CommitOutcome = await port.commit(changes, "Thử ghi");
  const { requests } = host.meter.read();
  if (edit !== null && n === "last") edit(host);
  return { rows: rows(host), outcome, requests };
}

const cases = Object.entries(tables).flatMap(([table, edits]) =>
  Object.entries(edits).map(([name, edit]) => ({ table, name, edit: (host: Host) => editTable(host, table, edit) })),
);

test.each(cases)("$name in $table before each request: no row is written that was not meant", async ({ edit }) => {
  const { requests } = await run(null, "first");
  // Right is what an edit before or after an undisturbed commit leaves.
  const right = [await run(edit, "first"), await run(edit, "last")].map((one) => one.rows);
  for (let n = 1; n <= requests; n += 1) expect(right).toContainEqual((await run(edit, n)).rows);
});

test("a row that vanished and one that was altered are left alone and told by name", async () => {
  const { host, port } = await openCase();
  const changes = await everyChange(port);
  const { "delete a target": remove, type } = tables.KhenThuong;
  if (remove) editTable(host, "KhenThuong", remove);
  expect((await port.commit(changes, "Thử ghi")).leftAlone).toEqual([{ where: "KhenThuong", who: "Mai", why: "gone" }]);
  const second = await openCase();
  const again = await everyChange(second.port);
  if (type) editTable(second.host, "KhenThuong", type);
  expect((await second.port.commit(again, "Thử ghi")).leftAlone).toEqual([
    { where: "KhenThuong", who: "Mai", why: "altered" },
  ]);
});
