/** @jest-environment jsdom */
import "../../support/pane-setup";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vnd } from "@/domain/money/vnd";
import { createPaneStore } from "@/taskpane/app/app-state";
import { aMoneyView, done, filledWorkbook } from "../../support/pane-states";
import { renderPane } from "../../support/render-pane";

const award = {
  key: "a",
  source: { file: "khen.xlsx", sheet: "Cá nhân", row: 7 },
  name: "Chu Thị Anh",
  kind: "individual" as const,
  detail: "Giấy khen",
  amount: vnd(230_000),
  payable: vnd(230_000),
  state: "paid" as const,
  payer: null,
  override: null,
  search: "chu thi anh",
};
const runs = { ...createPaneStore().getState().runs, money: done(aMoneyView({ awardRows: [award] })) };
const openAwards = async () => {
  const shown = renderPane({ summary: done(filledWorkbook), current: "money", runs });
  await userEvent.click(await screen.findByRole("tab", { name: "Thưởng" }));
  return shown;
};

// A page of which no control has the keyboard does not have it either, as jsdom tells it; a pane in use has it.
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

test("a control that a action has taken away gives the keyboard to what opened its form", async () => {
  const { store } = await openAwards();
  const edit = screen.getByRole("button", { name: "Sửa mức thưởng của Chu Thị Anh" });
  await userEvent.click(edit);
  await userEvent.click(screen.getByRole("button", { name: "Thôi" }));
  act(() => store.setState({ notice: null }));
  await waitFor(() => expect(edit).toHaveFocus());
});

test("where nothing of it is left, the step's title has the keyboard", async () => {
  const { store } = renderPane({ summary: done(filledWorkbook), current: "meeting" });
  const next = await screen.findByRole("button", { name: "Tiếp: Danh sách" });
  await userEvent.click(next);
  expect(store.getState().current).toBe("lists");
  await waitFor(() => expect(document.getElementById("step-lists")).toHaveFocus());
});

test("a click beside all controls lets the keyboard go, and nothing takes it back", async () => {
  const { store } = await openAwards();
  const why = screen.getByRole("button", { name: "Vì sao Chu Thị Anh được số này?" });
  await userEvent.click(why);
  await userEvent.click(screen.getByText("Giấy khen"));
  act(() => store.setState({ notice: null }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.body).toHaveFocus();
});

test("while the user is in the workbook, the pane does not take the keyboard", async () => {
  const { store } = renderPane({ summary: done(filledWorkbook), current: "meeting" });
  const next = await screen.findByRole("button", { name: "Tiếp: Danh sách" });
  next.focus();
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  act(() => store.setState({ current: "lists" }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.body).toHaveFocus();
});
