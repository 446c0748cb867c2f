/** @jest-environment jsdom */
import "../../support/pane-setup";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { createPaneStore } from "@/taskpane/app/app-state";
import { aDocumentView, aFoundIssue, done, filledWorkbook } from "../../support/pane-states";
import { renderPane } from "../../support/render-pane";

const open = (over: Parameters<typeof aDocumentView>[0] = {}) => {
  const shown = renderPane({
    summary: done(filledWorkbook),
    current: "documents",
    papers: { open: "payment-cash", options: {} },
    runs: { ...createPaneStore().getState().runs, documents: done({ "payment-cash": aDocumentView(over) }) },
  });
  return shown;
};

test("papers stand by their groups; opening one has it looked at", async () => {
  const { actions } = renderPane({ summary: done(filledWorkbook), current: "documents" });
  const money = within(await screen.findByRole("region", { name: "Chi tiền" }));
  expect(screen.getByRole("region", { name: "Trong hội trường" })).toBeInTheDocument();
  await userEvent.click(money.getByRole("button", { name: "Phiếu chi" }));
  expect(actions.writeDocument).toHaveBeenCalledWith({ id: "payment-voucher", options: {}, to: "look" });
});

test("a choice lays the paper out anew, and goes along when it is made", async () => {
  const { actions } = open();
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Chia danh sách" }), "unit");
  expect(actions.writeDocument).toHaveBeenLastCalledWith({
    id: "payment-cash",
    options: { split: "unit" },
    to: "look",
  });
  await userEvent.click(screen.getByRole("button", { name: "Tạo sheet" }));
  expect(actions.writeDocument).toHaveBeenLastCalledWith({
    id: "payment-cash",
    options: { split: "unit" },
    to: "sheet",
  });
  await userEvent.click(screen.getByRole("button", { name: "Lưu tệp" }));
  expect(actions.writeDocument).toHaveBeenLastCalledWith({
    id: "payment-cash",
    options: { split: "unit" },
    to: "file",
  });
});

test("what it lacks is listed and leads to its place; an error keeps it from going out", async () => {
  const { actions, container, store } = open({ issues: [aFoundIssue({ sentence: "Chưa có địa chỉ." })] });
  await userEvent.click(await screen.findByRole("button", { name: /Chưa có địa chỉ/ }));
  expect(actions.showIssue).toHaveBeenCalledTimes(1);
  expect(screen.getByRole("button", { name: "Tạo sheet" })).not.toHaveAttribute("aria-disabled", "true");
  act(() =>
    store.setState({
      runs: {
        ...store.getState().runs,
        documents: done({ "payment-cash": aDocumentView({ issues: [aFoundIssue({ severity: "error" })] }) }),
      },
    }),
  );
  expect(screen.getByText("Chưa xuất được: còn lỗi phải sửa trước.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Tạo sheet" })).toHaveAttribute("aria-disabled", "true");
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("the order of handing over is numbered at one click", async () => {
  const { actions } = renderPane({ summary: done(filledWorkbook), current: "documents" });
  await userEvent.click(await screen.findByRole("button", { name: "Đánh số thứ tự trao" }));
  expect(actions.numberStage).toHaveBeenCalledTimes(1);
});
