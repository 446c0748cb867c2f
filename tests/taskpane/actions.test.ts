/** @jest-environment jsdom */
import "../support/pane-setup";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost, type EmbeddedHost } from "@tools/excel-host/host/create-host";
import { startOffice, type InProcessOffice } from "@tools/excel-host/transport/start-in-process";
import { withHandEdits } from "../support/hand-edits";
import { openPort } from "@tools/try/open-port";
import type { InputFile } from "@/workbook/input-file";
import type { AppContext } from "@/usecases/ports";
import { emptySheets } from "@/usecases/setup/set-up";
import { createActions } from "@/taskpane/app/create-actions";
import { lastResult } from "@/taskpane/state/run";
import { createPaneStore } from "@/taskpane/app/app-state";
import { stepStates } from "@/taskpane/app/step-states";
import { createTexts } from "@/taskpane/texts";
import { createIntake } from "@/workers/intake";

/** Excel of Microsoft 365, where calls leave the undo list alone. */
const newExcel = { habits: { keepsUndo: true } };

let office: InProcessOffice;

beforeAll(async () => {
  office = await startOffice(createHost(newExcel));
});

afterAll(() => office.stop());

const caseFile = (name: string): InputFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join("tests", "cases", "duc-giang-2020", name))),
});

/** A date as Excel counts days. */
const tenMarch2020 = 43_900;

const csv = (name: string, text: string): InputFile => ({ name, bytes: new TextEncoder().encode(text) });

const delegates = csv(
  "dai-bieu.csv",
  "STT,Họ và tên,Chức vụ,Đơn vị,Điện thoại\n1,Chu Thị Anh,Bí thư,Chi bộ 1,0912000001\n2,Đinh Văn Lý,Tổ trưởng,Tổ 2,12\n",
);

function open(host: EmbeddedHost = createHost(newExcel)) {
  office.use(host);
  const store = createPaneStore();
  const texts = createTexts("vi");
  const world: AppContext = {
    workbook: openPort(),
    intake: createIntake(),
    files: {
      save: (name, bytes) => Promise.resolve({ name, bytes: bytes.byteLength, where: "thư mục thử" }),
      readTemplate: (name) => Promise.resolve(readFileSync(join("assets", "templates", name))),
    },
  };
  return {
    host,
    store,
    actions: createActions({ context: world, store, texts }),
    states: () => stepStates(store.getState()),
  };
}

const inFront = (host: EmbeddedHost) => ({
  sheet: host.workbook.activeSheet.name,
  at: host.workbook.activeSheet.selection,
});

test("a fresh workbook is looked at: nothing is done, the user's sheets can be taken in", async () => {
  const { store, actions, states } = open(createHost({ sheets: { "DS đại biểu": [["Họ và tên"]] } }));
  await actions.look();
  const summary = lastResult(store.getState().summary);
  expect(summary).toMatchObject({
    isSetUp: false,
    missingSheets: emptySheets().map(({ name }) => name),
    rows: { delegates: 0, honorees: 0, budget: 0 },
  });
  expect(summary?.sheets.map(({ name }) => name)).toEqual(["DS đại biểu"]);
  expect(new Set(Object.values(states()))).toEqual(new Set(["todo"]));
});

test("set up asks for the facts, and is done once those are typed that money and plan rest on", async () => {
  const { actions, states } = open();
  expect(await actions.setUp()).toBe("needsReview");
  expect(states().meeting).toBe("attention");
  await withHandEdits(openPort()).writeNames({
    HN_DonVi: [["UBND phường Đức Giang"]],
    HN_TenHoiNghi: [["Hội nghị điển hình tiên tiến"]],
    HN_NgayQuyetDinh: [[tenMarch2020]],
  });
  await actions.look();
  expect(states().meeting).toBe("done");
});

test("a look under way when a action ends is followed by another one", async () => {
  const { store, actions } = open();
  const first = actions.look();
  await actions.setUp();
  await first;
  expect(lastResult(store.getState().summary)?.missingSheets).toEqual([]);
});

test("facts typed into the sheet are read again without reading the lists", async () => {
  const { host, store, actions } = open();
  await actions.importLists({ files: [delegates], sheets: [], replace: false });
  await withHandEdits(openPort()).writeNames({ HN_DonVi: [["UBND phường Đức Giang"]] });
  host.meter.reset();
  await actions.lookAtFacts();
  const light = host.meter.read().bytesOut;
  host.meter.reset();
  await actions.look();
  expect(light).toBeLessThan(host.meter.read().bytesOut);
  const summary = lastResult(store.getState().summary);
  expect(summary?.facts.orgUnit).toBe("UBND phường Đức Giang");
  expect(summary?.rows.delegates).toBe(2);
});

test("a fact leads to its cell", async () => {
  const { host, store, actions } = open();
  await actions.setUp();
  await actions.showName("HN_NgayQuyetDinh");
  expect(store.getState().notice).toBeNull();
  expect(inFront(host).sheet).toBe("Hội nghị");
  const before = inFront(host).at;
  await actions.showName("HN_DonVi");
  expect(inFront(host).at).not.toEqual(before);
});

test("lists go into a workbook that was not set up: it is set up first", async () => {
  const { store, actions, states } = open();
  await actions.importLists({ files: [delegates], sheets: [], replace: false });
  expect(lastResult(store.getState().summary)?.rows).toEqual({ delegates: 2, honorees: 0, budget: 0 });
  expect(states().lists).not.toBe("todo");
});

test("the same list is not taken in twice: nothing differs, and it is told", async () => {
  const { store, actions } = open();
  await actions.importLists({ files: [delegates], sheets: [], replace: false });
  expect(await actions.importLists({ files: [delegates], sheets: [], replace: false })).toBe("done");
  expect(lastResult(store.getState().runs.lists)?.already).toEqual([{ file: "dai-bieu.csv", sheet: "" }]);
  expect(lastResult(store.getState().summary)?.rows.delegates).toBe(2);
});

test("an issue leads to the cell of its row, found at the click", async () => {
  const { host, store, actions } = open();
  await actions.importLists({ files: [delegates], sheets: [], replace: false });
  await actions.check();
  const found = lastResult(store.getState().runs.check)?.issues.find(({ issue }) => issue.at.field === "phone");
  if (!found) throw new Error("the faulty number is not among the issues");
  expect(found).toMatchObject({ canShow: true, place: "Tệp dai-bieu.csv, dòng 3, cột «Điện thoại»" });
  await actions.showIssue(found.issue);
  expect(inFront(host).sheet).toBe("Đại biểu");
});

test("an issue whose row is gone says so", async () => {
  const { store, actions } = open();
  await actions.setUp();
  const at = { file: "khac.xlsx", sheet: "A", row: 3, column: null, field: null };
  await actions.showIssue({ code: "phone-invalid", severity: "warning", at, params: {} });
  expect(store.getState().notice).toBe("Không còn thấy dòng này trong sổ. Hãy kiểm tra lại.");
});

test("facts in a broken file are refused in words, the lists beside it are taken in", async () => {
  const { store, actions } = open();
  const broken = csv("meeting.json", '{ "planDate": "hôm qua" }');
  expect(await actions.importLists({ files: [broken, delegates], sheets: [], replace: false })).toBe("needsReview");
  const taken = lastResult(store.getState().runs.lists);
  expect(taken?.facts).toEqual([{ file: "meeting.json", faults: [expect.stringContaining("planDate")] }]);
  expect(taken?.rows.delegates).toBe(2);
});

test("what is selected in the sheet in front is taken in from the ribbon; of our own sheets none is", async () => {
  const host = createHost({
    sheets: {
      "Danh sách đại biểu": [
        ["STT", "Họ và tên", "Đơn vị"],
        [1, "Chu Thị Anh", "Tổ 1"],
      ],
    },
  });
  const { store, actions } = open(host);
  await actions.importSelection();
  expect(lastResult(store.getState().summary)?.rows.delegates).toBe(1);
  await actions.showSheet("Đại biểu");
  expect(await actions.importSelection()).toBe("needsReview");
  expect(store.getState().current).toBe("lists");
});

test("new lists and new facts make older results out of date", async () => {
  const { store, actions, states } = open();
  await actions.importLists({ files: [delegates, caseFile("meeting.json")], sheets: [], replace: false });
  await actions.price();
  expect(store.getState().runs.money).toMatchObject({ status: "done", isOutdated: false });
  await withHandEdits(openPort()).writeNames({ HN_NgayQuyetDinh: [[tenMarch2020 + 7]] });
  await actions.look();
  expect(store.getState().runs.money).toMatchObject({ isOutdated: true });
  expect(states().money).toBe("attention");
});

test("a refusal of Excel is told in words, and leaves the step to be tried again", async () => {
  const { host, store, actions, states } = open();
  await actions.setUp();
  host.refuse({ kind: "cell-editing" });
  expect(await actions.check()).toBe("failed");
  expect(store.getState().runs.check).toEqual({
    status: "failed",
    sentence: "Có ô đang được gõ dở. Hãy bấm Enter hoặc Esc trong sheet rồi làm lại.",
  });
  expect(states().check).toBe("attention");
  host.allowAll();
  expect(await actions.check()).not.toBe("failed");
});

test("one action at a time", async () => {
  const { actions } = open();
  const first = actions.setUp();
  expect(await actions.check()).toBe("busy");
  expect(await first).toBe("needsReview");
});

test("our own mistake goes to the error boundary, and the step can be tried again", async () => {
  const { store } = open();
  const texts = createTexts("vi");
  const broken = createActions({
    store,
    texts,
    context: {
      workbook: { ...openPort(), commit: () => Promise.reject(new TypeError("x is undefined")) },
      intake: createIntake(),
      files: { save: () => Promise.reject(new Error("no")), readTemplate: () => Promise.reject(new Error("no")) },
    },
  });
  expect(await broken.setUp()).toBe("failed");
  expect(store.getState().crash).toBeInstanceOf(TypeError);
  expect(store.getState().running).toBeNull();
});

describe("tables are watched", () => {
  const later = (ms = 900) => new Promise((resolve) => setTimeout(resolve, ms));
  const checked = (store: ReturnType<typeof open>["store"]) => lastResult(store.getState().runs.check);

  test("a workbook is checked when it is opened and after each paste, without leaving the step that is open", async () => {
    const { host, store, actions } = open();
    await actions.importLists({ files: [delegates], sheets: [], replace: false });
    expect(checked(store)).toBeNull();
    const stop = await actions.watchTables();
    expect(checked(store)?.issues.map(({ issue }) => issue.code)).toContain("phone-invalid");
    host.type("Đại biểu!C5", "CHU THỊ ÁNH");
    await later();
    await waitUntil(() => checked(store)?.outcome !== null);
    expect(checked(store)?.issues.map(({ issue }) => issue.code)).toContain("name-form");
    expect(store.getState().current).toBe("lists");
    await stop();
  });

  test("a paste while a action is at work is checked when the action is done", async () => {
    const { host, store, actions } = open();
    await actions.importLists({ files: [delegates], sheets: [], replace: false });
    const stop = await actions.watchTables();
    store.setState({ running: "plan" });
    host.type("Đại biểu!C5", "CHU THỊ ÁNH");
    await later();
    expect(checked(store)?.outcome).toBeNull();
    store.setState({ running: null });
    await waitUntil(() => checked(store)?.outcome !== null);
    expect(checked(store)?.issues.map(({ issue }) => issue.code)).toContain("name-form");
    await stop();
  });

  async function waitUntil(isSo: () => boolean): Promise<void> {
    for (let round = 0; round < 100 && !isSo(); round += 1) await later(200);
  }
});

test("a fix, an ignored doubt and a decision each end with a new check", async () => {
  const { store, actions } = open();
  const twice = csv(
    "hai.csv",
    "STT,Họ và tên,Chức vụ,Đơn vị,Điện thoại\n1,Tạ Văn Ba,Tổ trưởng,Tổ 1,0912345678 - 0987654321\n2,Tạ Văn Ba,Bí thư,Chi bộ 9,12\n",
  );
  await actions.importLists({ files: [twice], sheets: [], replace: false });
  await actions.check();
  const now = () => {
    const run = lastResult(store.getState().runs.check);
    if (!run) throw new Error("there is no check");
    return run;
  };
  const found = (code: string) => {
    const issue = now().issues.find((each) => each.issue.code === code);
    if (!issue) throw new Error(`no ${code}`);
    return issue;
  };
  const phones = found("phone-two-numbers");
  const [first] = phones.fixes ?? [];
  if (!first) throw new Error("no fix for two numbers");
  await actions.applyFixes([{ issue: phones.issue, fix: first.fix }]);
  expect(now()).toMatchObject({ lastFix: 1, outcome: "Đã sửa 1 ô." });
  await actions.undoFixes();
  expect(now().lastFix).toBe(0);
  await actions.ignoreIssues([found("phone-invalid").issue], "đã hỏi");
  expect(now().ignored.map(({ reason }) => reason)).toEqual(["đã hỏi"]);
  const [suspect] = now().suspects;
  if (!suspect) throw new Error("nobody is a suspect");
  expect(suspect.fields.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(["Chức vụ", "Đơn vị"]);
  await actions.decidePeople({ a: suspect.a, b: suspect.b, verdict: "same" });
  expect(now()).toMatchObject({ entries: 2, heads: 1, repeated: 1, unnamed: 0 });
  expect(now().manyPosts).toMatchObject([{ name: "Tạ Văn Ba", rows: 2 }]);
});
