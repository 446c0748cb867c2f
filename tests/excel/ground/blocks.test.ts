import fc from "fast-check";
import { pack, splitRows, splitSpan, utf8Length } from "@/excel/ground/blocks";

test("Vietnamese counts by its bytes, not by its letters", () => {
  expect(utf8Length("Nguyễn Thị Hồng")).toBe(Buffer.byteLength("Nguyễn Thị Hồng"));
  expect(utf8Length("😀a")).toBe(5);
});

test("no rows, no block; one row longer than a block stands alone", () => {
  expect(splitRows([], 100)).toEqual([]);
  const long = ["x".repeat(500)];
  expect(splitRows([["a"], long, ["b"]], 100).map(({ first, rows }) => [first, rows.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});

describe("properties", () => {
  const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant("ệ")), { maxLength: 5 }), {
    maxLength: 40,
  });

  test("blocks put together are the rows, in order, each within the limit unless it is one row", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 400 }), (all, limit) => {
        const blocks = splitRows(all, limit);
        expect(blocks.flatMap((block) => block.rows)).toEqual(all);
        let first = 0;
        for (const block of blocks) {
          expect(block.first).toBe(first);
          first += block.rows.length;
          expect(block.bytes <= limit || block.rows.length === 1).toBe(true);
          expect(block.bytes).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(block.rows)) - 2);
        }
      }),
    );
  });

  test("spans cover all rows once", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 500 }),
        (count, columns, limit) => {
          const spans = splitSpan(count, columns, limit);
          expect(spans.reduce((sum, span) => sum + span.count, 0)).toBe(count);
          for (const span of spans) expect(span.count * columns <= limit || span.count === 1).toBe(true);
        },
      ),
    );
  });

  test("packing keeps order and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 100 }), (sizes, limit) => {
        expect(pack(sizes, (size) => size, limit).flat()).toEqual(sizes);
      }),
    );
  });
});
