import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { convert, printedPages } from "./libre-office";

/** The text of each printed page of a file that is given as bytes. */
export function pagesOf(soffice: string, name: string, bytes: Uint8Array): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    writeFileSync(join(work, name), bytes);
    return printedPages(soffice, join(work, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const heightsOf = (bytes: Uint8Array): ReadonlyMap<number, number> => {
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return new Map(
    [...xml.matchAll(/<row ([^>]*)/g)].flatMap(([, attributes = ""]) => {
      const height = /\bht="([^"]*)"/.exec(attributes)?.[1];
      return height === undefined ? [] : [[Number(/\br="(\d+)"/.exec(attributes)?.[1]), Number(height)] as const];
    }),
  );
};

/**
 * Rows of the first sheet that are lower than LibreOffice would make them for their texts, so that a text is cut off: the file's heights
 * are held against those of the same file without heights. Joined cells count for nothing there, as they never make a row higher.
 */
export function rowsTooLow(soffice: string, bytes: Uint8Array): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const free = sheet.replace(/ ht="[^"]*"/g, "").replace(/ customHeight="1"/g, "");
    const file = join(work, "free.xlsx");
    writeFileSync(file, zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(free) }));
    const out = convert(soffice, file, "xlsx");
    const fitted = heightsOf(new Uint8Array(readFileSync(join(out, readdirSync(out)[0] ?? ""))));
    rmSync(join(out, ".."), { recursive: true, force: true });
    return [...heightsOf(bytes)].flatMap(([row, height]) => {
      const needed = fitted.get(row) ?? 0;
      // 15 points is the height of a row that nothing was said of.
      return needed > Math.max(15, height + 0.75) ? [`row ${row}: ${height}, needs ${needed}`] : [];
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
