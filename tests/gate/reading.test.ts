import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { createWorkbook } from "@tools/excel-host/host/store/workbook";
import { serveTryPage } from "@tools/try/page/serve";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import { findBrowser } from "../../scripts/find-programs";
import { listBytes } from "@tools/bench/intake";
import { pageOnce } from "../support/built-page";
import { describeWith } from "../support/need-program";

const root = join(__dirname, "..", "..");
/** So long a busy machine may let a page wait, in milliseconds. */
const patience = 600_000;
const rows = 20_000;
/** Milliseconds for which a page may be busy without a person noticing. */
const longest = 100;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, which other programs do not lengthen. */
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly data?: {
      /** Which frame a timer or function belongs to. */
      readonly frame?: string;
    };
  };
}

/** The page around the pane holds the embedded workbook: Excel's part, on the same thread here and nowhere else. */
async function workbookFrame(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  return frameTree.frame.id;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Tasks of the main thread that began between two marks and are not the embedded workbook's, in milliseconds of processor time, the longest first. */
function tasksBetween(events: readonly TraceEvent[], { from, to }: Span, outer: string): readonly number[] {
  const mark = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name);
    if (found === undefined) throw new Error(`the trace has no mark ${name}`);
    return found;
  };
  const [begin, end] = [mark(from), mark(to)];
  const onThread = events.filter(({ pid, tid }) => pid === begin.pid && tid === begin.tid);
  const ofWorkbook = onThread.filter(({ args }) => args?.data?.frame === outer);
  const isWorkbook = (task: TraceEvent): boolean =>
    ofWorkbook.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
  return onThread
    .filter((event) => /RunTask/.test(event.name) && event.ts >= begin.ts && event.ts <= end.ts && !isWorkbook(event))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .sort((a, b) => b - a);
}

/** Marks in the trace when the button that stops a reading comes and goes. */
const markReading = (stop: string): void => {
  const observer = new MutationObserver(() => {
    const isReading = [...document.querySelectorAll("button")].some(({ textContent }) => textContent === stop);
    const marked = performance.getEntriesByType("mark").map(({ name }) => name);
    if (isReading && !marked.includes("reading-begins")) performance.mark("reading-begins");
    if (!isReading && marked.includes("reading-begins") && !marked.includes("reading-ends"))
      performance.mark("reading-ends");
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
};

describeWith(
  "reading a long list in a browser",
  findBrowser(),
  "install Chromium, Chrome or Edge",
  (executablePath) => {
    const work = mkdtempSync(join(tmpdir(), "reading-"));
    const workbookFile = join(work, "empty.xlsx");
    const listFile = join(work, "dai-bieu.xlsx");
    let browser: Browser;
    let built: string;

    beforeAll(async () => {
      built = await pageOnce(root);
      writeFileSync(workbookFile, await writeWorkbook(createWorkbook("empty.xlsx")));
      writeFileSync(listFile, listBytes("xlsx", rows));
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
    });

    afterAll(async () => {
      await browser.close();
      rmSync(work, { recursive: true, force: true });
    });

    /** The page with the pane at the step of lists, the long list chosen. */
    async function open(): Promise<{ page: Page; pane: Frame; close: () => Promise<void> }> {
      const served = await serveTryPage({ root, built, workbookFile, port: 0 });
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      const close = async (): Promise<void> => {
        await context.close();
        await served.close();
      };
      try {
        return { page, pane: await openLists(page, served.address), close };
      } catch (fault) {
        await close();
        throw fault;
      }
    }

    async function openLists(page: Page, address: string): Promise<Frame> {
      await page.goto(address);
      const pane = await (await page.waitForSelector("#pane")).contentFrame();
      if (pane === null) throw new Error("the page has no pane");
      await pane.getByRole("button", { name: "Tạo sổ hội nghị" }).click();
      const step = (name: string) =>
        pane
          .getByRole("button", { name: new RegExp(`^Bước \\d: ${name}`) })
          .or(pane.getByRole("tab", { name: new RegExp(`^Bước \\d: ${name}`) }));
      await step("Hội nghị").and(pane.locator('[aria-label*="xong"], [aria-label*="cần xem"]')).waitFor();
      await step("Danh sách").click();
      await pane.locator('input[type="file"]').setInputFiles(listFile);
      await pane.evaluate(markReading, "Dừng đọc");
      return pane;
    }

    const tableRows = (page: Page): Promise<number> =>
      page.evaluate(() => {
        const { workbook } = (
          window as unknown as { bangVang: { host: { workbook: { sheets: { cells: { size: number } }[] } } } }
        ).bangVang.host;
        return workbook.sheets.reduce((sum, { cells }) => sum + cells.size, 0);
      });

    test(`the page is never busy for more than ${longest} ms while ${rows} rows are read`, async () => {
      const { page, pane, close } = await open();
      try {
        const outer = await workbookFrame(page);
        await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing", "devtools.timeline"] });
        await pane
          .getByRole("button", { name: /^Xem trước/ })
          .first()
          .click();
        await pane.getByRole("button", { name: "Dừng đọc" }).waitFor();
        await pane.getByRole("button", { name: "Dừng đọc" }).waitFor({ state: "detached" });
        await page.waitForTimeout(500);
        const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
        const tasks = tasksBetween(trace.traceEvents, { from: "reading-begins", to: "reading-ends" }, outer);
        process.stdout.write(
          `longest tasks while reading: ${tasks
            .slice(0, 8)
            .map((ms) => ms.toFixed(0))
            .join(", ")} ms of ${tasks.length}\n`,
        );
        expect(tasks.length).toBeGreaterThan(10);
        expect(tasks.filter((ms) => ms > longest)).toEqual([]);
      } finally {
        await close();
      }
    });

    test("a reading that is stopped ends at once and leaves the workbook as it was", async () => {
      const { page, pane, close } = await open();
      try {
        const before = await tableRows(page);
        await pane
          .getByRole("button", { name: /^Lấy .*vào sổ/ })
          .first()
          .click();
        const stop = pane.getByRole("button", { name: "Dừng đọc" });
        await stop.waitFor();
        await stop.click();
        await stop.waitFor({ state: "detached" });
        await page.waitForTimeout(1_000);
        expect(await tableRows(page)).toBe(before);
      } finally {
        await close();
      }
    });
  },
);
