/** Excel on the web refuses requests over 5 MB; a request of ours, with what stands around its block, stays below 2 MB of UTF-8. */
export const BLOCK_BYTES = 1_750_000;
/** Answers are bounded by cells, because their bytes are not known before: 40,000 cells of 100 bytes are 4 MB. */
export const BLOCK_CELLS = 40_000;

/** Consecutive rows of a longer list; `first` is the position of `rows[0]` in it. */
export interface RowBlock<Cell> {
  readonly first: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Of its JSON in UTF-8. */
  readonly bytes: number;
}

/** Rows in blocks of at most 2 MB as JSON; a single longer row stands alone. No rows, no block. */
export function splitRows<Cell>(
  rows: readonly (readonly Cell[])[],
  limitBytes = BLOCK_BYTES,
): readonly RowBlock<Cell>[] {
  const sized = rows.map((row, index) => ({ row, index, bytes: utf8Length(JSON.stringify(row)) + 1 }));
  return pack(sized, ({ bytes }) => bytes, limitBytes).map((group) => ({
    first: group[0]?.index ?? 0,
    rows: group.map(({ row }) => row),
    bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
  }));
}

/** A stretch of rows to be read in one answer; positions from the first row of the whole. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}

/** The spans in which `rowCount` rows of `columnCount` cells are read, each with at most `limitCells` cells. */
export function splitSpan(rowCount: number, columnCount: number, limitCells = BLOCK_CELLS): readonly RowSpan[] {
  const size = Math.max(1, Math.floor(limitCells / Math.max(1, columnCount)));
  const spans: RowSpan[] = [];
  for (let first = 0; first < rowCount; first += size) spans.push({ first, count: Math.min(size, rowCount - first) });
  return spans;
}

/** Neighbours together in groups whose sizes sum to at most `limit`; what is larger stands alone. */
export function pack<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  limit: number,
): readonly (readonly Item[])[] {
  const groups: { size: number; items: Item[] }[] = [];
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last !== undefined && last.size + size <= limit) {
      last.items.push(item);
      last.size += size;
    } else groups.push({ size, items: [item] });
  }
  return groups.map((group) => group.items);
}

/**
 * Queues and sends one block after the other; what was queued before goes with the first.
 * Without blocks it still sends what is queued, so that the caller counts on one `sync` at least.
 */
export async function syncBlocks<Block>(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  queue: (block: Block) => void,
): Promise<void> {
  if (blocks.length === 0) await context.sync();
  for (const block of blocks) {
    queue(block);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block is 2 MB: sending them together is what the host refuses
    await context.sync();
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
