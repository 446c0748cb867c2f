import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { printedPagesOf, recalculatedFiles } from "./libre-office";

/** The text of each printed page of each file, all printed in one start of LibreOffice. */
export function pagesOfAll(soffice: string, files: readonly Uint8Array[]): readonly (readonly string[])[] {
  return withFiles(files, (paths) => printedPagesOf(soffice, paths));
}

/** Writes workbooks into a folder of their own for as long as something works on them. */
function withFiles<Result>(files: readonly Uint8Array[], work: (paths: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const paths = files.map((_, at) => join(folder, `giay-to-${at}.xlsx`));
    files.forEach((bytes, at) => writeFileSync(paths[at] ?? "", bytes));
    return work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
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

const firstSheet = "xl/worksheets/sheet1.xml";

function withoutHeights(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts[firstSheet] ?? new Uint8Array());
  const free = sheet.replace(/ ht="[^"]*"/g, "").replace(/ customHeight="1"/g, "");
  return zipSync({ ...parts, [firstSheet]: strToU8(free) });
}

/**
 * For each file the rows of its first sheet that are lower than LibreOffice would make them for their texts, so that a text is cut off: the
 * file's heights are held against those of the same file without heights. Joined cells count for nothing there, as they never make a row higher.
 */
export function rowsTooLow(soffice: string, files: readonly Uint8Array[]): readonly (readonly string[])[] {
  const fitted = withFiles(files.map(withoutHeights), (paths) => recalculatedFiles(soffice, paths).map(heightsOf));
  return files.map((bytes, at) =>
    [...heightsOf(bytes)].flatMap(([row, height]) => {
      const needed = fitted[at]?.get(row) ?? 0;
      // 15 points is the height of a row that nothing was said of.
      return needed > Math.max(15, height + 0.75) ? [`row ${row}: ${height}, needs ${needed}`] : [];
    }),
  );
}
