/** @jest-environment jsdom */
import "../../support/pane-setup";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createActions } from "@/taskpane/app/create-actions";
import { createPaneStore } from "@/taskpane/app/app-state";
import { createTexts } from "@/taskpane/texts";
import type { WorkbookPort } from "@/workbook/port";
import type { TornCommit } from "@/workbook/torn-commit";
import { renderPane } from "../../support/render-pane";

const torn: TornCommit = { action: "Ghi vào bảng", state: "undo" };

test("a torn commit is told by name, with one button that brings the workbook back", async () => {
  const { actions } = renderPane({ torn });
  expect(screen.getByText(/Lần «Ghi vào bảng» trước bị ngắt giữa chừng/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Lấy lại như trước" }));
  expect(actions.takeBackTorn).toHaveBeenCalledTimes(1);
});

test("nothing is said where nothing was torn", () => {
  renderPane();
  expect(screen.queryByRole("button", { name: "Lấy lại như trước" })).toBeNull();
});

describe("on the start of the pane", () => {
  const open = (found: TornCommit | null) => {
    const done: string[] = [];
    const workbook = {
      unfinished: () => Promise.resolve(found),
      finish: () => Promise.resolve(void done.push("finish")),
      takeBack: () => Promise.resolve(void done.push("takeBack")),
      read: () => Promise.reject(new TypeError("not asked for here")),
    } as unknown as WorkbookPort;
    const store = createPaneStore();
    const context = { workbook, intake: {} as never, files: {} as never };
    return { actions: createActions({ context, store, texts: createTexts("vi") }), store, done };
  };

  test("what only has to be tidied up is tidied up, without a question", async () => {
    const { actions, store, done } = open({ ...torn, state: "finish" });
    await actions.lookForTorn();
    expect([done, store.getState().torn]).toEqual([["finish"], null]);
  });

  test("what was written by half is offered, and taken back when the user says so", async () => {
    const { actions, store, done } = open(torn);
    await actions.lookForTorn();
    expect([done, store.getState().torn]).toEqual([[], torn]);
    await actions.takeBackTorn();
    expect([done, store.getState().torn]).toEqual([["takeBack"], null]);
    expect(store.getState().notice).toContain("Đã lấy lại sổ như trước lần «Ghi vào bảng»");
  });
});
