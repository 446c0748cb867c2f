import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { createWorkbook } from "@tools/excel-host/host/store/workbook";
import { serveTryPage } from "@tools/try/page/serve";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import { findBrowser } from "../../scripts/find-programs";
import { pageOnce } from "../support/built-page";
import { describeWith } from "../support/need-program";

const root = join(__dirname, "..", "..");
/** So long a busy machine may let a page wait, in milliseconds. */
const patience = 600_000;
const lists = join(root, "tests", "cases", "duc-giang-2020");
const listFiles = readdirSync(lists).filter((name) => /\.(xlsx?|csv)$/.test(name) || name === "meeting.json");

/** Quiet and alone: nothing that asks a network. */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Walks the six steps as a person does, and gives the text of the pane after pricing. */
async function doJobByClicking(page: Page, pane: Frame): Promise<{ money: string; saved: string[] }> {
  const step = (name: string) =>
    pane
      .getByRole("button", { name: new RegExp(`^Bước \\d: ${name}`) })
      .or(pane.getByRole("tab", { name: new RegExp(`^Bước \\d: ${name}`) }));
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first().click();
  const isDone = (name: string) =>
    step(name).and(pane.locator('[aria-label*="xong"], [aria-label*="cần xem"]')).waitFor();
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));

  await press("Tạo sổ hội nghị");
  await isDone("Hội nghị");
  await step("Danh sách").click();
  await pane.locator('input[type="file"]').setInputFiles(listFiles.map((name) => join(lists, name)));
  await press(/^Lấy .*vào sổ/);
  // One of the lists has a hidden row, about which the user is asked first.
  await pane.getByText("Danh sách có dòng đang ẩn.").waitFor();
  await press(/^Lấy \d+ dòng vào sổ/);
  await isDone("Danh sách");
  await step("Kiểm tra").click();
  await press("Kiểm tra");
  await isDone("Kiểm tra");
  await step("Tiền").click();
  await press("Tính tiền");
  await isDone("Tiền");
  const money = await pane.locator("main, [role=main], #app").first().innerText();
  await step("Kế hoạch").click();
  await press("Lập kế hoạch");
  await isDone("Kế hoạch");
  await step("Chi thưởng").click();
  await press("Lập danh sách chi");
  await isDone("Chi thưởng");
  return { money, saved };
}

describeWith("the page in a browser", findBrowser(), "install Chromium, Chrome or Edge", (executablePath) => {
  const work = mkdtempSync(join(tmpdir(), "page-"));
  const workbookFile = join(work, "empty.xlsx");
  let browser: Browser;
  let built: string;

  beforeAll(async () => {
    built = await pageOnce(root);
    writeFileSync(workbookFile, await writeWorkbook(createWorkbook("empty.xlsx")));
    browser = await chromium.launch({ executablePath, args: browserArguments });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  });

  async function certificate(): Promise<{ key: Buffer; cert: Buffer }> {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(work, name)) as [
      string,
      string,
      string,
    ];
    await generateCertificates(ca, cert, key, 2, ["127.0.0.1", "localhost"]);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  }

  test.each([
    ["http, the desktop's transport", false],
    ["https, the web's frame transport", true],
  ])("the whole job by clicking: %s", async (_title, isSecure) => {
    const served = await serveTryPage({
      root,
      built,
      workbookFile,
      port: 0,
      ...(isSecure ? { certificate: await certificate() } : {}),
    });
    const context = await browser.newContext({
      ignoreHTTPSErrors: isSecure,
      viewport: { width: 1366, height: 768 },
      acceptDownloads: true,
    });
    context.setDefaultTimeout(patience);
    try {
      const page = await context.newPage();
      const faults: string[] = [];
      const strangers: string[] = [];
      page.on("pageerror", (fault) => faults.push(fault.message));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["localhost", ""].includes(url.hostname)) strangers.push(request.url());
      });
      await page.goto(served.address);
      const pane = await (await page.waitForSelector("#pane")).contentFrame();
      if (pane === null) throw new Error("the page has no pane");
      await pane.getByRole("button", { name: "Tạo sổ hội nghị" }).waitFor();

      const { money, saved } = await doJobByClicking(page, pane);
      for (const amount of ["5.900.000", "16.280.000", "21.415.000", "23.215.000", "28.000.000"]) {
        expect(money).toContain(amount);
      }
      // A program is given an .xlsx as a new workbook, since its panes often swallow downloads; on the web it is downloaded.
      expect(saved.sort()).toEqual(
        isSecure ? ["danh-sach-chi-thuong.xlsx", "ke-hoach.docx"] : ["ke-hoach.docx", "so-moi-1.xlsx"],
      );
      // What a person sees left of the pane is the same workbook.
      const sheets = await page.evaluate(() =>
        (
          window as unknown as { bangVang: { host: { workbook: { sheets: { name: string }[] } } } }
        ).bangVang.host.workbook.sheets.map((sheet) => sheet.name),
      );
      expect(sheets).toEqual(
        expect.arrayContaining([
          "Hội nghị",
          "Đại biểu",
          "Khen thưởng",
          "Dự toán",
          "Định mức",
          "Tổng hợp",
          "Kế hoạch",
          "Chi tiền thưởng",
        ]),
      );
      expect({ faults, strangers, failure: await page.locator("#failure").innerText() }).toEqual({
        faults: [],
        strangers: [],
        failure: "",
      });
    } finally {
      await context.close();
      await served.close();
    }
  });
});
