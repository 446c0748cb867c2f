import type { TornCommit } from "@/workbook/torn-commit";
import { WorkbookError } from "@/workbook/workbook-error";
import type { DeclaredTables } from "../declared-tables";
import { removeSettings } from "../kept-files";
import { sendSteps, stepBytes } from "../steps";
import { dropSheets, quietStep, restore } from "./restore";
import { clearWriteAhead, queuePointer, queueWriteAhead, readWayBack } from "./write-ahead";

/** A commit that was torn off; null = there is none. One `sync`. */
export async function findUnfinished(context: Excel.RequestContext): Promise<TornCommit | null> {
  const pointer = queuePointer(context);
  await context.sync();
  const found = pointer();
  return found === null ? null : { action: found.action, state: found.state };
}

/** Takes a torn commit back. Told once (`item-not-found`) when what is needed for it was taken out of the workbook. */
export async function takeBackUnfinished(context: Excel.RequestContext, declared: DeclaredTables): Promise<void> {
  const queued = queuePointer(context);
  await context.sync();
  const pointer = queued();
  if (pointer === null) return;
  const wayBack = await readWayBack(context, pointer);
  if (typeof wayBack === "object") return restore(context, wayBack, { declared, models: [] });
  const ahead = queueWriteAhead(context);
  await context.sync();
  await sendSteps(context, [
    { bytes: stepBytes.range, queue: () => clearWriteAhead(context, pointer, ahead().journal) },
  ]);
  if (wayBack === "lost") throw new WorkbookError("item-not-found", pointer.action);
}

/** Tidies up after a torn commit that has written everything: one that has not must be taken back, and is our own mistake here. */
export async function finishUnfinished(context: Excel.RequestContext): Promise<void> {
  const queued = queuePointer(context);
  await context.sync();
  const pointer = queued();
  if (pointer === null) return;
  if (pointer.state !== "finish") throw new Error(`${pointer.action} is not written, so it can only be taken back`);
  const read = await readWayBack(context, pointer);
  const wayBack = typeof read === "object" ? read : null;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const ahead = queueWriteAhead(context);
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name));
  const keys = wayBack?.files?.oldKeys ?? [];
  await sendSteps(context, [
    quietStep(context),
    ...dropSheets(
      context,
      (wayBack?.hidden ?? []).filter((name) => there.has(name)),
    ),
    {
      bytes: stepBytes.cells * (keys.length + 2),
      queue: () => {
        removeSettings(context, keys);
        clearWriteAhead(context, pointer, ahead().journal);
        context.runtime.enableEvents = true;
      },
    },
  ]);
}
