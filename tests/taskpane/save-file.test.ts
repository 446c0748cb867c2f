/** @jest-environment jsdom */
import "../support/pane-setup";
import { WorkbookError } from "@/workbook/workbook-error";
import { createPageFiles } from "@/taskpane/save-file";

const made: Blob[] = [];
const clicked: string[] = [];

beforeAll(() => {
  URL.createObjectURL = (blob: Blob) => `blob:${made.push(blob)}`;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href} ${this.isConnected}`);
  });
});

afterAll(() => jest.restoreAllMocks());

test("a file is offered under its name, with the kind that its ending says, and its address is handed on", async () => {
  const told: string[] = [];
  const files = createPageFiles({
    where: "thư mục Tải xuống",
    onFinished: (name, { url, bytes }) => void told.push(`${name} ${url} ${bytes.length}`),
  });
  const saved = await files.save("ke-hoach.docx", new Uint8Array([1, 2, 3]));
  expect(saved).toEqual({ name: "ke-hoach.docx", bytes: 3, where: "thư mục Tải xuống" });
  expect(clicked).toEqual(["ke-hoach.docx blob:1 true"]);
  expect(told).toEqual(["ke-hoach.docx blob:1 3"]);
  expect(made[0]?.type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  expect(new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(new Uint8Array([1, 2, 3]));
  expect(document.querySelector("a")).toBeNull();
});

test("a template comes from the page's own origin; one that is missing is an error with its name", async () => {
  const asked: string[] = [];
  window.fetch = (address) => {
    asked.push(String(address));
    return Promise.resolve({
      ok: asked.length === 1,
      status: 404,
      arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)),
    } as Response);
  };
  const files = createPageFiles({ where: "", onFinished: () => undefined });
  expect(await files.readTemplate("ke-hoach-nd30.docx")).toHaveLength(2);
  expect(asked).toEqual(["http://localhost/assets/templates/ke-hoach-nd30.docx"]);
  await expect(files.readTemplate("ke-hoach-nd30.docx")).rejects.toThrow("template ke-hoach-nd30.docx: 404");
});

describe("where Excel is a program", () => {
  const opened: number[] = [];
  const filesWith = (open: (bytes: Uint8Array) => Promise<void>) =>
    createPageFiles({ where: "Tải xuống", onFinished: () => undefined, newWorkbook: { open, where: "sổ mới" } });
  const open = (bytes: Uint8Array): Promise<void> => {
    opened.push(bytes.length);
    return Promise.resolve();
  };

  beforeEach(() => clicked.splice(0));

  test("an .xlsx is opened as a new workbook, and not downloaded", async () => {
    expect((await filesWith(open).save("a.xlsx", new Uint8Array(4))).where).toBe("sổ mới");
    expect([opened, clicked]).toEqual([[4], []]);
  });

  test("a .docx is downloaded", async () => {
    expect((await filesWith(open).save("a.docx", new Uint8Array(4))).where).toBe("Tải xuống");
    expect(clicked).toHaveLength(1);
  });

  test("where the host refuses, the download comes next; our own mistake is thrown", async () => {
    const refused = () => Promise.reject(new WorkbookError("not-supported", "", new Error("policy")));
    expect((await filesWith(refused).save("a.xlsx", new Uint8Array(4))).where).toBe("Tải xuống");
    expect(clicked).toHaveLength(1);
    await expect(
      filesWith(() => Promise.reject(new TypeError("ours"))).save("a.xlsx", new Uint8Array(1)),
    ).rejects.toThrow("ours");
  });
});
