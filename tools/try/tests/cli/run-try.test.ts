import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "../../cli/read-arguments";
import { readFolder } from "../../cli/read-folder";
import { runTryOnce } from "../../run-once";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "try-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const list = "STT;Họ và tên;Chức vụ;Đơn vị\r\n1;Nguyễn Văn An;Bí thư;Chi bộ 4\r\n2;Nguyễn Văn Ân;Bí thư;Chi bộ 5\r\n";

test("one faulty list and no facts: done, with everything written", () => {
  put("mời.csv", list);
  put("README.md", "đọc tôi");
  put("hỏng.xlsx", "PK không phải tệp Excel");
  const out = join(folder, "kết quả", "sâu");
  const run = runTryOnce(["--in", folder, "--out", out]);
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(out).sort()).toEqual([
    "danh-sach-chi-thuong.xlsx",
    "giay-to",
    "ke-hoach.docx",
    "report.json",
    "so-hoi-nghi.xlsx",
  ]);
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as {
    people: unknown;
    issues: { code: string; file: string; message: string }[];
    actions: { name: string; syncs: number; requests: number; largestRequest: number }[];
  };
  expect(report.people).toMatchObject({ entries: 2, heads: 2 });
  expect(report.issues).toContainEqual(expect.objectContaining({ file: "hỏng.xlsx" }));
  expect(report.actions.map(({ name }) => name)).toEqual([
    "set-up",
    "import",
    "check",
    "price",
    "fill-plan",
    "export-payment-sheet",
    "save-papers",
  ]);
  for (const { syncs, requests, largestRequest } of report.actions) {
    expect(syncs).toBeGreaterThan(0);
    expect(requests).toBeGreaterThan(0);
    expect(largestRequest).toBeLessThan(5_000_000);
  }
  expect(run.stdout).toContain("Bỏ qua README.md");
  expect(run.stdout).toContain("2 lượt ghi, 2 người");
});

describe("what cannot be done is said in one sentence, with exit code 2", () => {
  const refused = (args: readonly string[]) => {
    const { status, stderr } = runTryOnce(args);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    return stderr;
  };

  test("no such folder", () =>
    expect(refused(["--in", join(folder, "đâu"), "--out", folder])).toMatch(/Không có thư mục/));
  test("no list in it", () => {
    put("README.md", "x");
    expect(refused(["--in", folder, "--out", join(folder, "out")])).toMatch(/không có tệp danh sách nào/);
  });
  test("files, but nothing that is a list", () => {
    put("thư.txt", "Kính gửi các đồng chí,\r\nchúc sức khỏe.\r\n");
    expect(refused(["--in", folder, "--out", join(folder, "out")])).toMatch(/Không tệp nào có danh sách/);
  });
  test("a file where the output folder should be", () => {
    put("mời.csv", list);
    put("out", "tôi là tệp");
    expect(refused(["--in", folder, "--out", join(folder, "out")])).toMatch(/Không ghi được/);
  });
  test("an argument that we do not know", () => expect(refused(["--xyz"])).toMatch(/Không hiểu «--xyz»/));
});

test("arguments are read in any order", () => {
  expect(readArguments(["--out", "o", "--once", "--in", "i", "--port", "8080"])).toEqual({
    once: true,
    inFolder: "i",
    outFolder: "o",
    port: 8080,
    templates: [],
  });
  expect(readArguments([])).toEqual({ once: false, inFolder: null, outFolder: "out", port: null, templates: [] });
  expect(readArguments(["--in"])).toHaveProperty("fault");
  expect(readArguments(["--port", "x"])).toHaveProperty("fault");
});

test("a folder gives its lists by name and why other files are passed over", async () => {
  for (const name of ["b.CSV", "a.xlsx", "~$a.xlsx", "expected.json", "ảnh.png", "meeting.json"]) put(name, "{}");
  mkdirSync(join(folder, "con"));
  const { lists, meetingJson, passedOver } = await readFolder(folder);
  expect(lists.map(({ name }) => name)).toEqual(["a.xlsx", "b.CSV"]);
  expect(meetingJson).toBe("{}");
  expect(passedOver.map(({ name }) => name).sort()).toEqual(["expected.json", "~$a.xlsx", "ảnh.png"].sort());
});
