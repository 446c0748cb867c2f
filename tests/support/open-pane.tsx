import { render } from "@testing-library/react";
import axe from "axe-core";
import type { Intake, AppContext } from "@/usecases/ports";
import { App } from "@/taskpane/app/app";
import { createActions, type Actions } from "@/taskpane/actions";
import { createPaneStore, type PaneStore } from "@/taskpane/store";
import { createTexts } from "@/taskpane/texts";
import type { SheetModel } from "@/sheet/sheet-model";
import { tryWorld } from "./try-world";

interface OpenPane {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly world: AppContext;
  readonly container: HTMLElement;
}

/** The pane as it is, over the workbook that is open in the embedded host; the step of lists is in front. */
export function openPane(intake: Partial<Intake> = {}, models?: readonly SheetModel[]): OpenPane {
  const store = createPaneStore();
  store.setState({ current: "lists" });
  const texts = createTexts("vi");
  const plain = tryWorld(models);
  const world: AppContext = { ...plain, intake: { ...plain.intake, ...intake } };
  const actions = createActions({ context: world, store, texts });
  const { container } = render(<App store={store} actions={actions} texts={texts} officeIsDark={false} />);
  return { store, actions, world, container };
}

/** What axe finds against WCAG A and AA; colours are tested on the theme, because jsdom draws nothing. */
export async function faultsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
    resultTypes: ["violations"],
    preload: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
