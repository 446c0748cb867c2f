import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { setUp } from "@/usecases/setup/set-up";
import type { EmbeddedHost } from "@tools/excel-host/host/create-host";
import type { StoreWorkbook } from "@tools/excel-host/host/store/workbook";
import { madeOnce } from "./made-once";
import { openWorkbook } from "./open-book";
import { tryWorld } from "./try-world";

const file = "workbook.v8";

/** Opens a workbook as «Tạo sổ hội nghị» leaves it: set up once in a run of the tests, and loaded from then on. */
export async function openSetUpWorkbook(): Promise<EmbeddedHost> {
  const folder = await madeOnce("set-up", async (made) => {
    const host = await openWorkbook();
    await setUp(tryWorld());
    await host.settle();
    writeFileSync(join(made, file), serialize(host.workbook));
  });
  return openWorkbook({ workbook: deserialize(readFileSync(join(folder, file))) as StoreWorkbook });
}
