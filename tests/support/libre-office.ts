import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** By default LibreOffice keeps the values that a file carries; these settings make it calculate everything anew. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts files with LibreOffice, all in one start of it and in a profile of its own; returns the folder with what came out. */
export function convert(soffice: string, files: readonly string[], format: string): string {
  const work = mkdtempSync(join(tmpdir(), "office-"));
  mkdirSync(join(work, "profile", "user"), { recursive: true });
  writeFileSync(join(work, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
  const out = join(work, "out");
  const run = spawnSync(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`,
      "--headless",
      "--norestore",
      "--nologo",
      "--convert-to",
      format,
      "--outdir",
      out,
      ...files,
    ],
    { encoding: "utf8" },
  );
  rmSync(join(work, "profile"), { recursive: true, force: true });
  if (run.status !== 0 || !existsSync(out) || readdirSync(out).length < files.length) {
    const names = files.map((file) => basename(file)).join(", ");
    throw new Error(`LibreOffice could not convert ${names}: ${run.stdout} ${run.stderr}`);
  }
  return out;
}

/** Recalculates a workbook and returns its sheets as comma-separated text, by sheet name. */
export function recalculate(soffice: string, file: string): Map<string, string> {
  const out = convert(soffice, [file], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
  const stem = basename(file).replace(/\.[^.]+$/, "");
  const sheets = readdirSync(out).map((name): [string, string] => [
    name.slice(stem.length + 1, -4).normalize("NFC"),
    readFileSync(join(out, name), "utf8"),
  ]);
  rmSync(join(out, ".."), { recursive: true, force: true });
  return new Map(sheets);
}

/** Recalculates workbooks and returns each as LibreOffice saves it, an .xlsx again, in their order. */
export function recalculatedFiles(soffice: string, files: readonly string[]): readonly Uint8Array[] {
  const out = convert(soffice, files, "xlsx:Calc MS Excel 2007 XML");
  const all = files.map((file) => new Uint8Array(readFileSync(join(out, basename(file)))));
  rmSync(join(out, ".."), { recursive: true, force: true });
  return all;
}

/** Prints documents to PDF and returns the text of each page of each, in their order; their names without ending differ. */
export function printedPagesOf(soffice: string, files: readonly string[]): readonly (readonly string[])[] {
  const out = convert(soffice, files, "pdf");
  const all = files.map((file) => textOfPages(join(out, basename(file).replace(/\.[^.]+$/, ".pdf"))));
  rmSync(join(out, ".."), { recursive: true, force: true });
  return all;
}

/** Prints one document to PDF and returns the text of each page. */
export const printedPages = (soffice: string, file: string): readonly string[] =>
  printedPagesOf(soffice, [file])[0] ?? [];

function textOfPages(pdf: string): readonly string[] {
  const run = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.error !== undefined || run.status !== 0)
    throw new Error(`pdftotext failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout.normalize("NFC").split("\f").slice(0, -1);
}
