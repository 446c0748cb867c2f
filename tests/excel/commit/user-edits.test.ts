/** @jest-environment jsdom */
import "../../support/pane-setup";
import { everyChange, openCase } from "@tools/faults/commit-case";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { editBefore, editTable, rowTexts, userEdits } from "@tools/faults/user-edits";

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

/** What a commit leaves with an edit before its n-th request. */
async function run(edit: (host: Host) => void, n: number | "first" | "last"): Promise<readonly string[]> {
  const { host, port } = await openCase(openWorkbook);
  const changes = await everyChange(port);
  if (n === "first") edit(host);
  if (typeof n === "number") editBefore(host, n, () => edit(host));
  await port.commit(changes, "Thử ghi");
  if (n === "last") edit(host);
  return rows(host);
}

const cases = [
  ...Object.entries(tables.KhenThuong).map(([name, edit]) => ({ table: "KhenThuong", name, edit })),
  ...Object.entries(tables.DaiBieu)
    .filter(([name]) => name === "sort")
    .map(([name, edit]) => ({ table: "DaiBieu", name, edit })),
].map((one) => ({ ...one, edit: (host: Host) => editTable(host, one.table, one.edit) }));

/** Requests of a commit that writes and takes rows out: verify, write, take out, tidy up; before the first one is before the commit. */
const requests = [2, 3, 4];

test.each(cases)("$name in $table before each request: no row is written that was not meant", async ({ edit }) => {
  // Right is what an edit before or after an undisturbed commit leaves.
  const right = [await run(edit, "first"), await run(edit, "last")];
  for (const n of requests) expect(right).toContainEqual(await run(edit, n));
});

test("a row that vanished and one that was altered are left alone and told by name", async () => {
  const { host, port } = await openCase(openWorkbook);
  const changes = await everyChange(port);
  const { "delete a target": remove, type } = tables.KhenThuong;
  if (remove) editTable(host, "KhenThuong", remove);
  expect((await port.commit(changes, "Thử ghi")).leftAlone).toEqual([{ where: "KhenThuong", who: "Mai", why: "gone" }]);
  const second = await openCase(openWorkbook);
  const again = await everyChange(second.port);
  if (type) editTable(second.host, "KhenThuong", type);
  expect((await second.port.commit(again, "Thử ghi")).leftAlone).toEqual([
    { where: "KhenThuong", who: "Mai", why: "altered" },
  ]);
});
