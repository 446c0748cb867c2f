/** @jest-environment node */
import { bindActions } from "@/taskpane/actions/action";
import { createActionContext } from "@/taskpane/app/create-actions";
import { planActions } from "@/taskpane/features/plan/actions";
import { createTexts } from "@/taskpane/texts";
import type { AppContext } from "@/usecases/ports";
import { WorkbookError } from "@/workbook/workbook-error";
import { createPaneStore, type AppStore } from "@/taskpane/app/app-state";
import { keepSummary } from "@/taskpane/state/keep-summary";
import { p, wordFile } from "../../../support/word-file";
import { closeOffice } from "../../../support/open-book";
import { openSetUpWorkbook } from "../../../support/set-up-workbook";
import { filledWorkbook, freshWorkbook } from "../../../support/pane-states";
import { tryWorld } from "../../../support/try-world";

afterAll(() => closeOffice());

const actionsOn = (context: AppContext, store: AppStore) =>
  bindActions(planActions, createActionContext({ context, store, texts: createTexts("vi") }));

async function open() {
  await openSetUpWorkbook();
  const world = tryWorld();
  const store = createPaneStore();
  const actions = actionsOn(world, store);
  return { world, store, actions };
}

const file = (name: string, body: string): File => new File([wordFile({ body }).slice()], name);

test("a template is chosen, kept, read again by another pane, filled and forgotten", async () => {
  const { world, store, actions } = await open();
  expect(await actions.chooseTemplate(file("moi.docx", p("{Đơn vị}")))).toBe("done");
  expect(store.getState().planState.templates).toMatchObject([{ name: "moi.docx", isKept: true, atHand: null }]);
  const other = createPaneStore();
  const again = actionsOn(world, other);
  await again.lookAtTemplates();
  expect(other.getState().planState.templates).toMatchObject([{ name: "moi.docx", isKept: true }]);
  await again.fillTemplate("moi.docx");
  expect(other.getState().planState.made).toMatchObject({ template: "moi.docx", missing: ["Đơn vị"] });
  expect([...world.saved.keys()]).toEqual(["moi - đã điền.docx"]);
  await again.forgetTemplate("moi.docx");
  expect(await world.workbook.listKeptFiles()).toEqual([]);
});

test("a bad one stays at hand with its faults and is not kept", async () => {
  const { world, store, actions } = await open();
  await actions.chooseTemplate(file("hong.docx", p("{#Đại biểu}")));
  expect(store.getState().planState.templates).toMatchObject([{ name: "hong.docx", canFill: false, isKept: false }]);
  expect(await world.workbook.listKeptFiles()).toEqual([]);
});

test("tags and reading across hold until the facts change", async () => {
  const { store, actions } = await open();
  keepSummary(store, freshWorkbook);
  await actions.lookAtTags();
  store.setState(({ planState }) => ({ planState: { ...planState, files: [file("a.docx", p("Ngày 31/4/2020"))] } }));
  await actions.crossRead();
  expect(store.getState().planState.tags?.length).toBeGreaterThan(50);
  expect(store.getState().planState.cross?.findings.map(({ kind }) => kind)).toEqual(["date-impossible"]);
  keepSummary(store, filledWorkbook);
  expect(store.getState().planState).toMatchObject({ tags: null, cross: null });
});

test("one action at a time; a refusal is told and the next action can be done", async () => {
  const { world, store } = await open();
  const workbook = { ...world.workbook, listKeptFiles: () => Promise.reject(new WorkbookError("busy", "")) };
  const actions = actionsOn({ ...world, workbook }, store);
  store.setState({ running: "lists" });
  expect(await actions.lookAtTemplates()).toBe("busy");
  store.setState({ running: null });
  expect(await actions.lookAtTemplates()).toBe("failed");
  expect(store.getState()).toMatchObject({
    running: null,
    planState: { refusal: expect.stringContaining("Excel") as string },
  });
});
