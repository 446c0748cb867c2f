/** @jest-environment jsdom */
import "../support/pane-setup";
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
  const files = createPageFiles("thư mục Tải xuống", (name, url) => void told.push(`${name} ${url}`));
  const saved = await files.save("ke-hoach.docx", new Uint8Array([1, 2, 3]));
  expect(saved).toEqual({ name: "ke-hoach.docx", bytes: 3, where: "thư mục Tải xuống" });
  expect(clicked).toEqual(["ke-hoach.docx blob:1 true"]);
  expect(told).toEqual(["ke-hoach.docx blob:1"]);
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
  const files = createPageFiles("", () => undefined);
  expect(await files.readTemplate("ke-hoach-nd30.docx")).toHaveLength(2);
  expect(asked).toEqual(["http://localhost/assets/templates/ke-hoach-nd30.docx"]);
  await expect(files.readTemplate("ke-hoach-nd30.docx")).rejects.toThrow("template ke-hoach-nd30.docx: 404");
});
