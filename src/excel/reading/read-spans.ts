import { queueSpan, spansOf, type TableShape, type TableSpan } from "./queue-tables";
import type { RawTable } from "./read-cells";
import { ANSWER_BYTES, type ReadingMemory } from "./reading-memory";

/** Whether Excel refused because an answer would be too large. */
export const isTooLarge = (refusal: unknown): boolean =>
  refusal instanceof OfficeExtension.Error && /PayloadSizeLimit|CellsExceedLimit/.test(refusal.code);

/** Reads tables in answers of bounded size: one `sync` an answer; one that is refused is asked for again in halves. */
export async function readSpans(
  context: Excel.RequestContext,
  shapes: readonly TableShape[],
  memory: ReadingMemory,
): Promise<readonly RawTable[]> {
  const bytesOf = (table: string): number => memory.bytesOfCell(table);
  const rows = new Map<TableShape, (readonly unknown[])[]>(shapes.map((shape) => [shape, []]));
  for (const group of spansOf(shapes, bytesOf, ANSWER_BYTES))
    for (const { shape, read } of await readGroup(context, group)) rows.get(shape)?.push(...read);
  return shapes.map((shape) => ({
    ...shape.frame,
    name: shape.ask.name,
    headings: shape.headings,
    rows: rows.get(shape) ?? [],
  }));
}

type ReadSpan = { readonly shape: TableShape; readonly read: readonly (readonly unknown[])[] };

async function readGroup(context: Excel.RequestContext, group: readonly TableSpan[]): Promise<readonly ReadSpan[]> {
  const queued = group.map((span) => ({ shape: span.shape, values: queueSpan(span) }));
  try {
    await context.sync();
    return queued.map(({ shape, values }) => ({ shape, read: values() }));
  } catch (refusal) {
    const [first] = group;
    if (!isTooLarge(refusal) || (group.length === 1 && first?.count === 1)) throw refusal;
    const halves =
      group.length > 1 ? [group.slice(0, group.length >> 1), group.slice(group.length >> 1)] : halved(first);
    const read: ReadSpan[] = [];
    for (const half of halves) read.push(...(await readGroup(context, half)));
    return read;
  }
}

function halved(span: TableSpan | undefined): readonly (readonly TableSpan[])[] {
  if (span === undefined) return [];
  const count = span.count >> 1;
  return [[{ ...span, count }], [{ ...span, first: span.first + count, count: span.count - count }]];
}
