/**
 * Draws our icons: SVG sources in assets/icons/*.svg → PNG in every size the manifest names.
 * Run by hand after a change of a drawing (`npx tsx scripts/draw-icons.ts`); the PNG are committed, so no build needs a browser.
 * `name-16.svg` is a drawing of its own on the 16-pixel grid; every other size is made from `name.svg`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-programs";

const folder = join(__dirname, "..", "assets", "icons");
const markSizes = [16, 32, 64, 80, 128];
const commandSizes = [16, 32, 80];

async function drawIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("draw-icons needs Chromium, Chrome or Edge");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".svg") && !file.endsWith("-16.svg"))
    .map((file) => file.slice(0, -4));
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of name === "mark" ? markSizes : commandSizes) {
      const own = join(folder, `${name}-16.svg`);
      const svg = readFileSync(size === 16 && existsSync(own) ? own : join(folder, `${name}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
