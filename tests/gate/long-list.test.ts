import { importLists } from "@/usecases/lists/import-lists";
import { listBytes } from "@tools/bench/intake";
import { listModels, setUpLists } from "../support/list-sheets";
import { closeOffice, openWorkbook } from "../support/open-book";
import { tryWorld } from "../support/try-world";

afterAll(closeOffice);

/** What taking in so many rows costs on the wire. */
async function costOf(rows: number) {
  const host = await openWorkbook();
  const world = tryWorld(listModels());
  await setUpLists(world);
  host.meter.reset();
  const taken = await importLists(world, {
    files: [{ name: "ds.xlsx", bytes: listBytes("xlsx", rows) }],
    sheets: [],
    replace: false,
  });
  expect(taken.rows.delegates + taken.rows.honorees).toBe(rows);
  return host.meter.reset();
}

test("20.000 rows go into the workbook in requests of at most 2 MB, in as many as there are blocks and not rows", async () => {
  const short = await costOf(500);
  const long = await costOf(20_000);
  expect(long.largestRequest).toBeLessThanOrEqual(2_000_000);
  expect(long.largestResponse).toBeLessThanOrEqual(2_000_000);
  const blocks = Math.ceil((long.bytesIn + long.bytesOut) / 1_500_000);
  expect(long.requests - short.requests).toBeLessThanOrEqual(blocks);
});
