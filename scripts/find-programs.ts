import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where browsers of the Chromium family are usually installed, by platform. */
const browserPaths: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const officePaths: Readonly<Record<string, readonly string[]>> = {
  linux: ["/usr/bin/soffice", "/usr/bin/libreoffice", "/snap/bin/libreoffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: ["C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
};

const firstThatExists = (paths: readonly string[] | undefined): string | null => paths?.find(existsSync) ?? null;

/** The path of a browser that playwright-core can drive, or null; `BANGVANG_BROWSER` overrules the search. */
export function findBrowser(): string | null {
  return process.env["BANGVANG_BROWSER"] ?? firstThatExists(browserPaths[process.platform]);
}

/** The path of LibreOffice's `soffice`, or null; `BANGVANG_SOFFICE` overrules the search. */
export function findLibreOffice(): string | null {
  return process.env["BANGVANG_SOFFICE"] ?? firstThatExists(officePaths[process.platform]);
}

/** The name of `pdftotext` (poppler) when it can be run, or null. */
export function findPdfToText(): string | null {
  return spawnSync("pdftotext", ["-v"]).error === undefined ? "pdftotext" : null;
}
