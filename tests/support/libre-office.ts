import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** By default LibreOffice keeps the values that a file carries; these settings make it calculate everything anew. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts one file with LibreOffice in a profile of its own; returns the folder with what came out. */
export function convert(soffice: string, file: string, format: string): string {
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
      file,
    ],
    { encoding: "utf8", timeout: 180_000 },
  );
  rmSync(join(work, "profile"), { recursive: true, force: true });
  if (run.status !== 0 || readdirSync(work).length === 0) {
    throw new Error(`LibreOffice could not convert ${basename(file)}: ${run.stdout} ${run.stderr}`);
  }
  return out;
}

/** Recalculates a workbook and returns its sheets as comma-separated text, by sheet name. */
export function recalculate(soffice: string, file: string): Map<string, string> {
  const out = convert(soffice, file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
  const stem = basename(file).replace(/\.[^.]+$/, "");
  const sheets = readdirSync(out).map((name): [string, string] => [
    name.slice(stem.length + 1, -4).normalize("NFC"),
    readFileSync(join(out, name), "utf8"),
  ]);
  rmSync(join(out, ".."), { recursive: true, force: true });
  return new Map(sheets);
}

/** Recalculates a workbook and returns it as LibreOffice saves it, an .xlsx again. */
export function recalculatedFile(soffice: string, file: string): Uint8Array {
  const out = convert(soffice, file, "xlsx:Calc MS Excel 2007 XML");
  const bytes = new Uint8Array(readFileSync(join(out, basename(file))));
  rmSync(join(out, ".."), { recursive: true, force: true });
  return bytes;
}

/** Prints a document to PDF and returns the text of each page. */
export function printedPages(soffice: string, file: string): string[] {
  const out = convert(soffice, file, "pdf");
  const pdf = join(out, basename(file).replace(/\.[^.]+$/, ".pdf"));
  const run = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  rmSync(join(out, ".."), { recursive: true, force: true });
  if (run.error !== undefined || run.status !== 0)
    throw new Error(`pdftotext failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout.normalize("NFC").split("\f").slice(0, -1);
}
