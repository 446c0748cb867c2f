/** @jest-environment node */
import { createPlanDeeds } from "@/taskpane/deeds/plan-deeds";
import { setUp } from "@/usecases/setup/set-up";
import { WorkbookError } from "@/workbook/workbook-error";
import { createPaneStore, noteBook } from "@/taskpane/store";
import { p, wordFile } from "../../support/word-file";
import { closeOffice, openBook } from "../../support/open-book";
import { filledBook, freshBook } from "../../support/pane-states";
import { tryWorld } from "../../support/try-world";

afterAll(() => closeOffice());

async function open() {
  await openBook();
  const world = tryWorld();
  await setUp(world);
  const store = createPaneStore();
  const deeds = createPlanDeeds({ world, store, refusalOf: (error) => String(error) });
  return { world, store, deeds };
}

const file = (name: string, body: string): File => new File([wordFile({ body }).slice()], name);

test("a template is chosen, kept, read again by another pane, filled and forgotten", async () => {
  const { world, store, deeds } = await open();
  expect(await deeds.chooseTemplate(file("moi.docx", p("{Đơn vị}")))).toBe("done");
  expect(store.getState().desk.templates).toMatchObject([{ name: "moi.docx", isKept: true, atHand: null }]);
  const other = createPaneStore();
  const again = createPlanDeeds({ world, store: other, refusalOf: String });
  await again.lookAtTemplates();
  expect(other.getState().desk.templates).toMatchObject([{ name: "moi.docx", isKept: true }]);
  await again.fillTemplate("moi.docx");
  expect(other.getState().desk.made).toMatchObject({ template: "moi.docx", missing: ["Đơn vị"] });
  expect([...world.saved.keys()]).toEqual(["moi - đã điền.docx"]);
  await again.forgetTemplate("moi.docx");
  expect(await world.workbook.listKeptFiles()).toEqual([]);
});

test("a bad one stays at hand with its faults and is not kept", async () => {
  const { world, store, deeds } = await open();
  await deeds.chooseTemplate(file("hong.docx", p("{#Đại biểu}")));
  expect(store.getState().desk.templates).toMatchObject([{ name: "hong.docx", canFill: false, isKept: false }]);
  expect(await world.workbook.listKeptFiles()).toEqual([]);
});

test("tags and reading across hold until the facts change", async () => {
  const { store, deeds } = await open();
  noteBook(store, freshBook);
  await deeds.lookAtTags();
  store.setState(({ desk }) => ({ desk: { ...desk, files: [file("a.docx", p("Ngày 31/4/2020"))] } }));
  await deeds.crossRead();
  expect(store.getState().desk.tags?.length).toBeGreaterThan(50);
  expect(store.getState().desk.cross?.findings.map(({ kind }) => kind)).toEqual(["date-impossible"]);
  noteBook(store, filledBook);
  expect(store.getState().desk).toMatchObject({ tags: null, cross: null });
});

test("one deed at a time; a refusal is told and the next deed can be done", async () => {
  const { world, store } = await open();
  const deeds = createPlanDeeds({
    world: {
      ...world,
      workbook: { ...world.workbook, listKeptFiles: () => Promise.reject(new WorkbookError("busy", "")) },
    },
    store,
    refusalOf: () => "Excel đang bận.",
  });
  store.setState({ running: "lists" });
  expect(await deeds.lookAtTemplates()).toBe("busy");
  store.setState({ running: null });
  expect(await deeds.lookAtTemplates()).toBe("failed");
  expect(store.getState()).toMatchObject({ running: null, desk: { refusal: "Excel đang bận." } });
});
